import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { PageChanged } from '../reader';
import { googleCalendar } from './reader';

const FOLDER = new URL('./fixtures/', import.meta.url);
const CASES = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());
const SAVED = /<!-- saved from url=\(\d+\)(\S+) -->/;

/** What the reader says of a page: a reading, what stands in its way, or that the page is not its own. */
function outcome(source: string, zone: string): unknown {
  const { document } = new JSDOM(source).window;
  const page = { document, url: SAVED.exec(source)?.[1] ?? '', now: 0, zone };
  const kind = googleCalendar.detect(page);
  if (kind === null || !kind.readable) return { detect: kind };
  try {
    return googleCalendar.read(page);
  } catch (error) {
    if (error instanceof PageChanged) return { error: { code: 'page-changed', missing: error.missing } };
    throw error;
  }
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
    expect(source.length).toBeLessThan(40_000);
  });
});
