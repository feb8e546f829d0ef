import { describe, expect, it } from 'vitest';
import { readingAt } from '../../tests/support/pages/reading-at';
import { block } from '../../tests/support/stored/stored';
import { kindOfDayType } from '../days/day-type-kind';
import type { DayKindName } from '../model/day';
import type { Timetable } from '../model/reading';
import { className } from '../model/room/class-name';
import { READERS } from '../readers/registry';
import { headingOf } from '../schedule-text/line/heading';
import { postedDay } from './posted-day';

/** Headings schools print over a second timetable, and for which kind of day it then is. */
const HEADINGS: readonly (readonly [string, DayKindName])[] = [
  ['Modified Day', 'early-release'],
  ['Minimum Day', 'early-release'],
  ['Shortened Day Schedule', 'early-release'],
  ['2-Hour Delay', 'late-start'],
  ['Two Hour Schedule', 'late-start'],
  ['2 hr Bell Schedule', 'late-start'],
  ['Delay Schedule', 'late-start'],
  ['Rainy Day', 'special'],
  ['Inclement Weather Schedule', 'special'],
  ['Homeroom Schedule', 'special'],
  ['Assembly Schedule', 'special'],
  ['Pep Rally Schedule', 'special'],
  ['Virtual Day', 'special'],
  ['Remote Day', 'special'],
  ['Exam Schedule', 'testing'],
  ['Finals Schedule', 'testing'],
  ['Block Schedule', 'regular'],
  ['Standard Day', 'regular'],
  ['Non-Minimum Day', 'regular'],
];
const SCHOOL = 'Maple Middle School Bell Schedules';

const rows = (minutes: number) =>
  ['Math', 'Writing', 'Science'].map((title, i) => {
    const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
    return `<tr><td>${title}</td><td>${clock(510 + i * minutes)}-${clock(510 + (i + 1) * minutes)}</td></tr>`;
  });
const table = (minutes: number) => `<table><tr><th>Class</th><th>Time</th></tr>${rows(minutes).join('')}</table>`;

/** What the reader of any page makes of two timetables, the second under this heading. */
function secondUnder(heading: string): Timetable {
  const page = `<h1>${SCHOOL}</h1><h2>Regular Day</h2>${table(45)}<h2>${heading}</h2>${table(30)}`;
  const read = readingAt(READERS.at(-1)!, page, 'https://maple.example/bells', Date.parse('2026-09-14T12:00Z'));
  expect(read?.timetables).toHaveLength(2);
  return read!.timetables[1]!;
}

describe.each(HEADINGS)('“%s” is for a day that is %s', (heading, kind) => {
  it('where windows are found', () => expect(kindOfDayType(heading)).toBe(kind));

  it('where a page is read', () => {
    const second = secondUnder(heading);
    expect(second.dayType && kindOfDayType(second.dayType)).toBe(kind);
    // The class it is of is the one of the regular day.
    expect(className(second.calendar.name, second.dayType)).toBe(SCHOOL);
  });

  it('where text is read', () => {
    const dayType = headingOf(heading, null)?.dayType;
    expect(dayType && kindOfDayType(dayType)).toBe(kind);
  });

  it('where the popup looks a day up', () => {
    const posted = (dayType: string, title: string) => ({
      ...{ classroom: 'c', source: `page:${dayType}`, dayType, readAt: 1, where: 'maple.example/bells', before: null },
      blocks: [block({ date: null, title })],
    });
    const others = ['Late Start', 'Half Day', 'Testing Day', 'Assembly Day', 'Regular Day'];
    const all = [
      posted(heading, 'Choir'),
      ...others.filter((other) => kindOfDayType(other) !== kind).map((other) => posted(other, other)),
    ];
    const day = { date: '2026-09-15', kind, rotations: [] };
    expect(postedDay(all, day, undefined)?.blocks[0]?.title).toBe('Choir');
  });
});

describe('of no kind of day', () => {
  it.each([['Wednesday Schedule'], ['Koala Day'], ['Class Schedule'], ['Writing Schedule']])('“%s”', (heading) => {
    expect(kindOfDayType(heading)).toBeNull();
    // A weekday's timetable may stay under the heading of the one before it.
    expect(secondUnder(heading).dayType ?? 'Regular Day').toBe('Regular Day');
    expect(headingOf(heading, null)?.dayType ?? null).toBeNull();
  });

  it('“Everyday” and “Wednesday Schedule” are for weekdays', () => {
    expect(headingOf('Everyday', null)?.days).toHaveLength(5);
    expect(headingOf('Wednesday Schedule', null)?.days).toEqual(['wed']);
  });

  it.each([
    'Ms. Plum’s Homeroom Schedule',
    'Room 12 Homeroom Schedule',
    'Grade 3 Block Schedule',
    'Daily Schedule',
    'Special Schedule',
    'After School Activity Schedule',
  ])('“%s” may be any class’s own', (heading) => expect(headingOf(heading, null)?.dayType ?? null).toBeNull());
});
