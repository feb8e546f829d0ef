// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Family } from '../../utils/readers/family';
import { ANY_PAGE } from '../../utils/readers/family-any-page';
import { LIBRARIES } from '../../utils/readers/family-libraries';
import { putReaders } from '../../utils/readers/readers-here';

const background = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../components/shared/say', () => import('../../tests/support/in-jsdom/words'));
vi.mock('../../utils/messaging/ask', () => ({ askBackground: background.ask }));
const { knownPage } = await import('./known-page');

const TABLE =
  '<table><tr><th>Time</th><th>Lesson</th></tr><tr><td>8:30–9:10</td><td>Writing</td></tr>' +
  '<tr><td>9:10–10:00</td><td>Math</td></tr></table>';
const CALENDAR = '<div class="dhx_cal_container"><div class="dhx_scale_holder"></div></div>';
/** Marks of a library, and no calendar. */
const EMPTY_CALENDAR = `<div class="fc"></div>${TABLE}`;

const ROWS = { libraries: LIBRARIES, 'any-page': ANY_PAGE };
/** What the background was asked for. */
let asked: Family[];
beforeEach(() => {
  asked = [];
  background.ask.mockReset().mockImplementation(async (_: string, { family }: { family: Family }) => {
    asked.push(family);
    await null;
    putReaders(family, ROWS[family]);
    return null;
  });
});

const pageOf = (html: string) => ({
  document: new DOMParser().parseFromString(html, 'text/html'),
  url: 'https://hillside.example/a',
  now: Date.parse('2026-09-16T00:00Z'),
  zone: 'UTC',
});

/** As the overlay does it: looks only once nothing is coming. */
async function detect(site: ReturnType<typeof knownPage>, html: string): Promise<string | null> {
  const page = pageOf(html);
  for (let coming = site.fetchReaders!(page); coming; coming = site.fetchReaders!(page)) await coming;
  return site.detect(page)?.reader.name ?? null;
}

describe('a page', () => {
  it.each<[string, string, string | null, Family[]]>([
    ['with a library’s calendar', CALENDAR, 'dhtmlx', ['libraries']],
    ['with a table', TABLE, 'any-page', ['any-page']],
    ['with nothing', '<p>Hello</p>', null, ['any-page']],
    ['with a library’s marks around no calendar', EMPTY_CALENDAR, 'any-page', ['libraries', 'any-page']],
  ])('%s gets what it needs', async (_, html, reader, families) => {
    expect(await detect(knownPage(), html)).toBe(reader);
    expect(asked).toEqual(families);
  });

  it('that becomes another is asked for anew, each family once', async () => {
    const site = knownPage();
    expect(await detect(site, TABLE)).toBe('any-page');
    expect(await detect(site, CALENDAR)).toBe('dhtmlx');
    expect(await detect(site, TABLE)).toBe('any-page');
    expect(asked).toEqual(['any-page', 'libraries']);
  });

  it('that stirs while its readers are on their way asks once', async () => {
    const { fetchReaders } = knownPage();
    const page = pageOf(TABLE);
    expect(fetchReaders!(page)).toBe(fetchReaders!(page));
    await fetchReaders!(page);
    expect(asked).toEqual(['any-page']);
  });

  it('is nobody’s where its readers cannot come, until the next look', async () => {
    const site = knownPage();
    background.ask.mockRejectedValueOnce(new Error('the frame is gone'));
    expect(await detect(site, TABLE)).toBeNull();
    expect(await detect(site, TABLE)).toBe('any-page');
  });

  it('takes nothing an older script left', async () => {
    await detect(knownPage(), TABLE);
    expect(await detect(knownPage(), TABLE)).toBe('any-page');
    expect(asked).toEqual(['any-page', 'any-page']);
  });
});
