import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someBlock } from '../../tests/support/made/blocks';
import { addDays, weekdayOf } from '../time/date/dates';
import { districtCalendar, rotationsOf, type Notice } from './district-calendar';
import { eachDay } from './title-days';

/** A cycle counted from one anchor over a school year with days off thrown in, over breaks, year ends and clock changes. */
const FIRST = '2026-08-20';
const YEAR = eachDay({ from: FIRST, to: '2027-06-10' });

const isWeekday = (date: string) => !['sat', 'sun'].includes(weekdayOf(date));
const off = (date: string, title = 'No School'): Notice => ({
  block: someBlock({ title, date, start: 0, end: 1440, allDay: true }),
  source: 'x',
});
const anchor = (date: string, day: number, of: number | null) =>
  ({ cycle: 'numbers', label: `Day ${day}`, of, date }) as const;

const daysOff = fc.uniqueArray(fc.constantFrom(...YEAR.slice(1)), { maxLength: 40 });
const length = fc.integer({ min: 2, max: 15 });

it('gives every school day one step, and days off none', () => {
  fc.assert(
    fc.property(daysOff, length, (closed, of) => {
      const calendar = districtCalendar(
        closed.map((date) => off(date)),
        [anchor(FIRST, 1, of)],
      );
      const found = rotationsOf(calendar, FIRST, YEAR.at(-1)!);
      const school = YEAR.filter((date) => isWeekday(date) && !closed.includes(date));
      expect([...found.keys()]).toEqual(school);
      expect([...found.values()].flat()).toEqual(school.map((_, i) => `Day ${(i % of) + 1}`));
    }),
    { numRuns: 40 },
  );
});

it('counts back from an anchor as it counts on', () => {
  fc.assert(
    fc.property(daysOff, length, fc.nat(150), (closed, of, at) => {
      const school = YEAR.filter((date) => isWeekday(date) && !closed.includes(date));
      const calendar = districtCalendar(
        closed.map((date) => off(date)),
        [anchor(school[at]!, (at % of) + 1, of)],
      );
      const found = rotationsOf(calendar, FIRST, YEAR.at(-1)!);
      expect(school.map((date) => found.get(date)?.[0])).toEqual(school.map((_, i) => `Day ${(i % of) + 1}`));
    }),
    { numRuns: 40 },
  );
});

it('a snow day moves what follows, until the calendar prints a label again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 65, max: 150 }), length, (snow, again, of) => {
      const plain = YEAR.filter(isWeekday);
      const day = plain[snow]!;
      const moved = rotationsOf(districtCalendar([off(day, 'Snow Day')], [anchor(FIRST, 1, of)]), FIRST, YEAR.at(-1)!);
      expect(moved.get(day)).toBeUndefined();
      expect(moved.get(plain[snow + 1]!)).toEqual([`Day ${(snow % of) + 1}`]);
      const printed: Notice = off(plain[again]!, `Day ${(again % of) + 1}`);
      const kept = rotationsOf(
        districtCalendar([off(day, 'Snow Day'), printed], [anchor(FIRST, 1, of)]),
        FIRST,
        YEAR.at(-1)!,
      );
      expect(kept.get(plain[again - 1]!)).toEqual([`Day ${((again - 2) % of) + 1}`]);
      expect(kept.get(plain[again + 3]!)).toEqual([`Day ${((again + 3) % of) + 1}`]);
    }),
    { numRuns: 40 },
  );
});

it('A/B days run over a six-day cycle, each by itself', () => {
  const both = districtCalendar(
    [off('2026-09-07')],
    [anchor(FIRST, 1, 6), { cycle: 'letters', label: 'A', of: null, date: FIRST }],
  );
  const found = [...rotationsOf(both, FIRST, addDays(FIRST, 120))];
  expect(found.map(([, labels]) => labels.join(' '))).toEqual(found.map((_, i) => `Day ${(i % 6) + 1} ${'AB'[i % 2]}`));
});
