import { describe, expect, it } from 'vitest';
import { fixturePages } from '../../tests/support/damaged-page/fixture-pages';
import { readingAt, tokensOf } from '../../tests/support/pages/reading-at';
import { READERS } from './registry';

/** The same page a week apart, by all the ways in which addresses say which week they show. */
const ADDRESSES: readonly (readonly [string, string])[] = [
  ['https://maple.example/room-14/2026/9/14', 'https://maple.example/room-14/2026/9/21'],
  ['https://maple.example/week/2026-09-14/room-14', 'https://maple.example/week/2026-09-21/room-14'],
  ['https://maple.example/room-14/week-of-sept-28', 'https://maple.example/room-14/week-of-oct-5'],
  [
    'https://maple.example/room-14?date=2026-09-14&view=week',
    'https://maple.example/room-14?date=2026-09-21&view=week',
  ],
  ['https://maple.example/room-14#/calendar/2026-W38', 'https://maple.example/room-14#/calendar/2026-W39'],
];
/** The only site that is known by its address has addresses of its own. */
const GOOGLE: readonly (readonly [string, string])[] = [
  [
    'https://calendar.google.com/calendar/u/0/r/week/2026/9/14',
    'https://calendar.google.com/calendar/u/0/r/week/2026/9/21',
  ],
  [
    'https://calendar.google.com/calendar/embed?src=a&dates=20260914',
    'https://calendar.google.com/calendar/embed?src=a&dates=20260921',
  ],
];

/** Whose timetables a reader finds on a page at an address. Null where it finds none. */
function tokens(...page: Parameters<typeof readingAt>): string[] | null {
  const reading = readingAt(...page);
  return reading && tokensOf(reading);
}

describe.each(READERS.filter(({ name }) => name !== 'out-of-reach'))(
  'two weeks of one address, read by $name',
  (reader) => {
    const pages = fixturePages([reader.name]);

    it.each(reader.name === 'google-calendar' ? GOOGLE : ADDRESSES)('%s and %s are one classroom', (one, other) => {
      const read = pages.map(({ html, now, name }) => ({
        name,
        a: tokens(reader, html, one, now),
        b: tokens(reader, html, other, now),
      }));
      expect(read.filter(({ a }) => a !== null).length).toBeGreaterThan(0);
      expect(read.map(({ name, a }) => [name, a])).toEqual(read.map(({ name, b }) => [name, b]));
    });
  },
);

describe('two weeks of one address, each under its own heading', () => {
  const table =
    '<table><tr><th>Time</th><th>Monday</th><th>Tuesday</th></tr><tr><td>8:30-9:10</td><td>Math</td><td>Reading</td></tr>' +
    '<tr><td>9:10-10:00</td><td>Writing</td><td>Science</td></tr><tr><td>10:00-10:40</td><td>Art</td><td>Music</td></tr></table>';
  const ofPage = (html: string) => {
    const anyPage = READERS.at(-1)!;
    return tokens(anyPage, html, 'https://maple.example/schedules', Date.parse('2026-09-14T12:00Z'));
  };

  it.each([
    ['Room 14 - Week of 9/14', 'Room 14 - Week of 9/21'],
    ['Room 14: September 28 – October 2', 'Room 14: October 5 – 9'],
    ['Week of September 14, 2026', 'Week of September 21, 2026'],
  ])('%s and %s are one classroom', (one, other) => {
    expect(ofPage(`<h1>${one}</h1>${table}`)).not.toBeNull();
    expect(ofPage(`<h1>${one}</h1>${table}`)).toEqual(ofPage(`<h1>${other}</h1>${table}`));
  });

  it('Room 14 and Room 15 are two', () => {
    expect(ofPage(`<h1>Room 14 - Week of 9/14</h1>${table}`)).not.toEqual(
      ofPage(`<h1>Room 15 - Week of 9/14</h1>${table}`),
    );
  });
});
