import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import { DEFAULT_SETTINGS } from '../model/settings';
import { clock } from '../time/date/dates';
import { catalogue } from '../words/say/catalogue';
import { makeSay } from '../words/say/say';
import { findInTimetable } from './find-in-timetable';

/** What a notice of the day makes of a class's day, by the timetable that is used for it. */
const say = makeSay(catalogue(messages), 'en');
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const block = (title: string, start: string, end: string) =>
  someBlock({ title, start: minutes(start), end: minutes(end) });
const DAY = [
  block("Writer's Workshop", '08:30', '09:20'),
  block('Literacy Centers', '10:00', '11:00'),
  block("Writer's Workshop", '13:00', '13:50'),
];

function told(notice: string, dayType?: string): string {
  const timetable = { ...someTimetable('Room 14', DAY), ...(dayType !== undefined && { dayType }) };
  const notices = [someBlock({ title: notice, allDay: true, start: 0, end: 1440 })];
  const { windows } = findInTimetable(timetable, {
    grade: '3',
    preferences: DEFAULT_SETTINGS,
    learned: [],
    notices,
    busy: [],
  });
  const why = new Set(
    windows.flatMap(({ reasons }) => reasons.map(say.message)).filter((one) => /day|test|ends|starts/i.test(one)),
  );
  return [...windows.map(({ start, rank }) => `${clock(start)} ${rank}`), ...why].join(' · ');
}

const ENDS = 'School ends at 11:30 that day, so lessons may be shorter';
const ASK = 'Short day (Early Release): confirm times';
const begins = (time: string) => `School starts at ${time} that day, so lessons may be shorter`;
const FULL = '08:45 best · 10:05 best · 13:15 best';

it.each([
  ['Picture order reminder', undefined, FULL],
  ['No School', undefined, ''],
  ['No School Grade 5', undefined, FULL],
  ['Early Release 11:30', undefined, `08:45 best · 10:05 best · ${ENDS}`],
  ['Early Release 11:30', 'Minimum Day', `08:45 best · 10:05 best · ${ENDS}`],
  // Nobody says when: only the morning, and asking; unless the schedule is one for such days.
  ['Early Release', undefined, `08:45 good · 10:05 good · ${ASK}`],
  ['Early Release', 'Regular Day', `08:45 good · 10:05 good · ${ASK}`],
  ['Early Release', 'Minimum Day', FULL],
  ['2 Hour Delay', undefined, `10:35 best · 13:15 best · ${begins('10:30')}`],
  ['2 Hour Delay', '2-Hour Delay Schedule', FULL],
  ['Late Start 9:45', undefined, `10:05 best · 13:15 best · ${begins('9:45')}`],
  ['Grade 3 MAP Testing', undefined, ''],
  ['Grade 5 MAP Testing', undefined, `${FULL} · Testing nearby (Grade 5 MAP Testing): keep it quiet`],
])('%s with %s', (notice, dayType, expected) => {
  expect(told(notice, dayType)).toBe(expected);
});
