import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../tests/support/files/read-pasted';

const FOLDER = new URL('./pasted/', import.meta.url);
const READS_AS = '\n=== reads as\n';
const CASES = readdirSync(FOLDER).sort();

/**
 * Each file holds what is pasted or opened, and below it what PushIn reads in it. The names of the negatives begin with
 * `not-`.
 */
describe('tables as they are pasted or exported', () => {
  it.each(CASES)('%s', { timeout: 20_000 }, (file) => {
    const [text = '', expected] = readFileSync(new URL(file, FOLDER), 'utf8').split(READS_AS);
    expect(expected, `${file} says what it reads as`).toBeDefined();
    expect(readPasted(text, file.replace(/\.txt$/, ''))).toEqual(expected!.trimEnd().split('\n'));
  });
});
