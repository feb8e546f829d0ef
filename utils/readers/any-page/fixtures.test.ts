import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { anyPage } from './reader';

const FOLDER = new URL('./fixtures/', import.meta.url);
const CASES = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());
const SAVED = /<!-- saved from url=\(\d+\)(\S+) -->/;
const NOW = Date.UTC(2026, 8, 14, 15);

/** What is read of a page, or that there is nothing to read. */
function outcome(source: string, zone: string): unknown {
  const { document } = new JSDOM(source).window;
  const page = { document, url: SAVED.exec(source)?.[1] ?? '', now: NOW, zone };
  const kind = anyPage.detect(page);
  return kind === null || !kind.readable ? { detect: kind } : anyPage.read(page);
}

describe.each(['America/New_York', 'Pacific/Auckland'])('fixtures in %s', (zone) => {
  const before = process.env['TZ'];
  afterEach(() => void (before === undefined ? delete process.env['TZ'] : (process.env['TZ'] = before)));

  it.each(CASES.map(({ name }) => name))('%s', (name) => {
    process.env['TZ'] = zone;
    const source = readFileSync(new URL(`${name}/source.html`, FOLDER), 'utf8');
    const expected = new URL(`${name}/expected.json`, FOLDER);
    expect(existsSync(expected), `${name} says what is expected`).toBe(true);
    expect(outcome(source, zone)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
