import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toldOf } from '../../tests/support/day-titles';

/*
 * Titles written down and labelled in batches, each measured before its misses were read (`npm run accuracy -- days` says
 * how many were right then). A line: what it makes of a day, the title, and its hours where it is no all-day event.
 */
const BATCHES = [1, 2, 3];

describe.each(BATCHES)('batch %i', (batch) => {
  const lines = readFileSync(new URL(`fixtures/met-${batch}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  it.each(lines.map((line) => line.split('\t') as [string, string, string?]))('%s: %s %s', (expected, title, hours) => {
    const told = toldOf(title, hours);
    // Hours and grades are judged where the label says them.
    expect(expected.includes(' ') ? told : told.split(' ')[0]).toBe(expected);
  });
});
