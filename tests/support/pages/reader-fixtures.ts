import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { PageChanged, type Reader } from '../../../utils/readers/reader';

const SAVED = /<!-- saved from url=\(\d+\)(\S+) -->/;
const NOW = /<!-- now=(\S+) -->/;
const ZONES = ['America/New_York', 'Pacific/Auckland'];

/** What the reader says about a page: a reading, an obstacle, or that the page is not its own. */
function outcome(reader: Reader, source: string, zone: string): unknown {
  const { document } = new JSDOM(source).window;
  const now = Date.parse(NOW.exec(source)?.[1] ?? '1970-01-01T00:00Z');
  const page = { document, url: SAVED.exec(source)?.[1] ?? '', now, zone };
  const finding = reader.find(page);
  if (finding === null || !finding.kind.readable) return { detect: finding && finding.kind };
  try {
    return reader.read(page, finding.found).reading;
  } catch (error) {
    if (error instanceof PageChanged) return { error: { code: 'page-changed', missing: error.missing } };
    throw error;
  }
}

/**
 * Tests every case of a reader in two time zones: `fixtures/<case>/source.html` must read as `expected.json` says. A
 * page may say from where it was saved (`<!-- saved from url=(0024)https://… -->`) and at what moment
 * (`<!-- now=2026-09-14T09:00Z -->`).
 */
export function checkFixtures(reader: Reader, fixtures: URL): void {
  const cases = readdirSync(fixtures, { withFileTypes: true }).filter((each) => each.isDirectory());
  describe.each(ZONES)('fixtures in %s', (zone) => {
    const before = process.env['TZ'];
    afterEach(() => void (before === undefined ? delete process.env['TZ'] : (process.env['TZ'] = before)));

    it.each(cases.map(({ name }) => name))('%s', (name) => {
      process.env['TZ'] = zone;
      const source = readFileSync(new URL(`${name}/source.html`, fixtures), 'utf8');
      const expected = new URL(`${name}/expected.json`, fixtures);
      expect(existsSync(expected), `${name} says what is expected`).toBe(true);
      expect(outcome(reader, source, zone)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
      expect(source.length).toBeLessThan(40_000);
    });
  });
}
