import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { readShortly } from '../../../tests/support/any-page/shortly';

const FOLDER = new URL('./fixtures/', import.meta.url);
const CASES = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());

describe.each(['America/New_York', 'Pacific/Auckland'])('fixtures in %s', (zone) => {
  const before = process.env['TZ'];
  afterEach(() => void (before === undefined ? delete process.env['TZ'] : (process.env['TZ'] = before)));

  it.each(CASES.map(({ name }) => name))('%s', (name) => {
    process.env['TZ'] = zone;
    const source = readFileSync(new URL(`${name}/source.html`, FOLDER), 'utf8');
    const expected = new URL(`${name}/expected.json`, FOLDER);
    expect(existsSync(expected), `${name} says what is expected`).toBe(true);
    expect(readShortly(source, zone)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
