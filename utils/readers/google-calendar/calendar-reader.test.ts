import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { someChip, someCopy } from '../../../tests/support/made/copies';
import { oneLine } from '../../model/text/one-line';
import { readCalendar } from './calendar-reader';
import type { CalendarCopy } from './copy';
import { googleCalendarOnPage } from './on-page';
import { copyPage } from './page/copy-page';
import { googleCalendar } from './reader';
import { readCopy } from './read-copy';

const CASES = ['week', 'week-over-midnight', 'month', 'month-by-cells', 'schedule-24h', 'embed-month-texts-only'];
const zone = () => 'America/New_York';

function pageOf(name: string) {
  const source = readFileSync(new URL(`./fixtures/${name}/source.html`, import.meta.url), 'utf8');
  const url = /saved from url=\(\d+\)(\S+)/.exec(source)![1]!;
  return { document: new JSDOM(source).window.document, url, now: 0, zone: zone() };
}

describe.each(CASES)('the copy of %s', (name) => {
  const page = pageOf(name);
  const { found } = googleCalendarOnPage.find(page)!;
  const { copy, elements } = copyPage(page, found.view, found.root);

  it('is plain data that says what the page does', () => {
    const sent = JSON.parse(JSON.stringify(copy)) as CalendarCopy;
    expect(sent).toEqual(copy);
    expect(readCopy(sent, zone).reading).toEqual(googleCalendar.read(page, found).reading);
  });

  it('tells of each block which chip it is', () => {
    const { reading, chips } = readCopy(copy, zone);
    const blocks = reading.timetables.flatMap((timetable, at) =>
      timetable.blocks.map((block, i) => [block.title, elements[chips[at]![i]!]!] as const),
    );
    expect(blocks.length).toBeGreaterThan(1);
    for (const [title, element] of blocks)
      expect(oneLine(`${element.getAttribute('aria-label')} ${element.outerHTML}`)).toContain(
        oneLine(title).replaceAll('&', '&amp;'),
      );
  });
});

const titlesOf = (copy: CalendarCopy) => {
  const read = readCalendar(copy, zone);
  if (read.missing) return `${read.missing.part} ${read.missing.mark}`;
  return read.reading.timetables.flatMap(({ blocks }, at) =>
    blocks.map(({ title }, i) => `${title} ${read.chips[at]![i]}`),
  );
};
const [MATH, ART] = [someChip('Math', 8), someChip('Art', 10)];
const AGES = someChip('Ages', 9, {
  spoken: ['All day, Ages, Calendar: Room 14, No location, January 1, 1 – December 31, 9999'],
  box: null,
  place: { kind: 'cell', date: '2026-09-14', column: null },
});

describe('a copy', () => {
  it.each<[string, CalendarCopy, string[] | string]>([
    ['of two lessons', someCopy([MATH, ART]), ['Math 0', 'Art 1']],
    ['of lessons in another order than by time', someCopy([ART, MATH]), ['Math 1', 'Art 0']],
    ['of an empty week', someCopy([]), []],
    ['of a week whose heading counts events', someCopy([], { headings: ['Week, 3 events'] }), 'events data-eventid'],
    ['of texts that no chip holds', someCopy([], { texts: [MATH] }), 'events data-eventid'],
    [
      'of a public calendar known by its texts',
      someCopy([ART], { kind: 'embed', texts: [{ ...MATH, spoken: ['Print this'] }, MATH] }),
      ['Math 2', 'Art 0'],
    ],
    ['of chips without ids', someCopy([{ ...MATH, id: '' }]), 'event-ids data-eventid'],
    ['of chips that say nothing', someCopy([{ ...MATH, spoken: [], seen: [] }]), 'event-texts null'],
    ['that has no grid', someCopy([], { kind: 'piece', hasCells: false }), 'grid [role=grid]'],
    ['of chips that were too many', someCopy([MATH, ART], { left: 3 }), ['Math 0', 'Art 1']],
    ['of what no copy is', null as never, 'unforeseen TypeError'],
  ])('%s', (_, copy, titles) => expect(titlesOf(copy)).toEqual(titles));

  it('says of chips that were too many to copy that they are left out', () => {
    const read = readCalendar(someCopy([MATH], { left: 3 }), zone);
    expect(read).toMatchObject({ reading: { warnings: [{ code: 'events-left-out', args: { count: 3 } }] } });
  });

  it('loses no chip’s place with a block that does not fit', () => {
    const read = readCalendar(someCopy([MATH, AGES, ART]), zone);
    expect(read.missing).toBeUndefined();
    expect(titlesOf(someCopy([MATH, AGES, ART]))).toEqual(expect.arrayContaining(['Math 0', 'Art 2']));
  });
});
