import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fullCalendarPage, MONDAY, type WeekSpec } from '../../../tests/support/pages/fullcalendar-page';
import { eventLines } from '../../../tests/support/pages/library-page';
import { addDays, localTime } from '../../time/date/dates';
import { fullcalendar } from './reader';
import { readWith } from '../../../tests/support/pages/read-with';

const TITLES = ['Math', 'Lunch & Recess', 'Writers – 10:20 group', '<b>PE</b>', '读书', 'Grade 2, Room 7', '9 to 5'];

const event = fc
  .record({
    day: fc.nat(4),
    start: fc.integer({ min: 84, max: 210 }),
    length: fc.integer({ min: 1, max: 24 }),
    title: fc.constantFrom(...TITLES),
  })
  .map(({ day, start, length, title }) => ({ day, start: start * 5, end: (start + length) * 5, title }));

const week: fc.Arbitrary<WeekSpec> = fc.record({
  version: fc.constantFrom(3 as const, 6 as const, 7 as const),
  clock: fc.constantFrom('bare' as const, 'marked' as const, 'narrow' as const, 'full' as const),
  from: fc.integer({ min: 0, max: 7 }),
  px: fc.integer({ min: 36, max: 140 }),
  days: fc.constant(5),
  events: fc.uniqueArray(event, {
    minLength: 4,
    maxLength: 30,
    selector: ({ day, start, title }) => `${day} ${start} ${title}`,
  }),
});

function read(spec: WeekSpec) {
  const { document } = new JSDOM(fullCalendarPage(spec)).window;
  return readWith(fullcalendar, { document, url: 'https://school.example/7', now: 0, zone: 'America/New_York' });
}

function truth({ events }: WeekSpec): string[] {
  return events
    .map(({ day, start, end, title }) => {
      const date = addDays(MONDAY, day);
      return `${localTime(date, start)} ${localTime(date, end)} ${title}`;
    })
    .sort();
}

const runs = { numRuns: 150, seed: Number(process.env['SEED'] ?? 20260914) };

describe('what was put into a week is read out of it', { timeout: 60_000 }, () => {
  it('in every shape, clock, height and first hour', () => {
    fc.assert(
      fc.property(week, (spec) => {
        const reading = read(spec);
        // Where even the tiles leave two ways open, school hours decide, and it says so.
        const blocks = reading.timetables.flatMap((timetable) => timetable.blocks);
        if (blocks.some(({ timing }) => timing === 'implied')) {
          expect(reading.warnings.map(({ code }) => code)).toContain('implied-times');
          expect(spec.clock).toBe('bare');
        } else expect(eventLines(reading)).toEqual(truth(spec));
      }),
      runs,
    );
  });

  it('and stated, where anything lasts half an hour or more', () => {
    const tall = week.filter(
      ({ events, px }) => events.filter(({ start, end }) => ((end - start) * px) / 60 > 40).length > 2,
    );
    fc.assert(
      fc.property(tall, (spec) => {
        const reading = read(spec);
        expect(eventLines(reading)).toEqual(truth(spec));
        expect(reading.warnings).toEqual([]);
      }),
      runs,
    );
  });
});
