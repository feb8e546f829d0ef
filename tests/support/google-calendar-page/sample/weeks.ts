import type { IsoDate } from '../../../../utils/model/block';
import { addDays, weekdayOf } from '../../../../utils/time/date/dates';
import type { Weekday } from '../../../../utils/model/vocabulary';
import type { EventSpec } from '../spec';
import { DISTRICT, KINDERGARTEN, MINE, ROOM_14 } from './calendars';

type Row = readonly [start: string, end: string, title: string];
type School = Exclude<Weekday, 'sat' | 'sun'>;

const SPECIAL: Record<School, string> = { mon: 'Art', tue: 'PE', wed: 'Library', thu: 'Music', fri: 'PE' };

const ROOM_14_DAY = (day: School): readonly Row[] => [
  ['08:05', '08:20', 'Arrival & Unpack'],
  ['08:20', '08:40', 'Morning Meeting'],
  ['08:40', '09:10', 'Fundations'],
  ['09:10', '10:00', 'Writers Workshop'],
  ['10:00', '10:15', 'Snack'],
  ['10:15', '11:15', 'Readers Workshop'],
  ['11:15', '12:00', SPECIAL[day]],
  ['12:00', '12:25', 'Lunch'],
  ['12:25', '12:50', 'Recess'],
  ['12:50', '13:05', 'Read Aloud'],
  ['13:05', '14:05', 'Math'],
  ['14:05', '14:40', day === 'tue' || day === 'thu' ? 'Science' : day === 'fri' ? 'Centers' : 'Social Studies'],
  ['14:40', '14:55', 'Pack up & Dismissal'],
];

/** The Wednesday with early release: blocks are shorter, and there are no specials. */
const ROOM_14_SHORT: readonly Row[] = [
  ['08:05', '08:20', 'Arrival & Unpack'],
  ['08:20', '08:35', 'Morning Meeting'],
  ['08:35', '09:00', 'Fundations'],
  ['09:00', '09:40', 'Writers Workshop'],
  ['09:40', '09:55', 'Snack'],
  ['09:55', '10:35', 'Readers Workshop'],
  ['10:35', '11:20', 'Math'],
  ['11:20', '11:45', 'Lunch'],
  ['11:45', '12:00', 'Recess'],
  ['12:00', '12:15', 'Pack up & Dismissal'],
];

const KINDERGARTEN_DAY = (day: School): readonly Row[] => [
  ['08:05', '08:30', 'Arrival & Table Tubs'],
  ['08:30', '08:50', 'Circle Time'],
  ['08:50', '09:10', 'Heggerty'],
  ['09:10', '10:10', 'Literacy Centers'],
  ['10:10', '10:25', 'Snack'],
  ['10:25', '10:50', 'Recess'],
  ['10:50', '11:20', 'Writing'],
  ['11:20', '11:50', 'Lunch'],
  ['11:50', '12:20', 'Rest Time'],
  ['12:20', '13:10', 'Bridges Math'],
  ['13:10', '13:55', SPECIAL[day]],
  ['13:55', '14:40', 'Choice Centers'],
  ['14:40', '14:55', 'Dismissal'],
];

const MY_WEEK: Partial<Record<School, readonly Row[]>> = {
  mon: [['07:30', '08:00', 'Team huddle']],
  tue: [['13:30', '14:30', 'IEP meeting: annual review']],
  thu: [['09:00', '09:45', 'Evaluation report writing']],
  fri: [['15:10', '16:00', 'OT department meeting']],
};

/** Everything in the school week that begins on `monday`. Every second Friday there is no school. */
export function sampleWeek(monday: IsoDate, noSchoolFriday = false): EventSpec[] {
  const events: EventSpec[] = [];
  for (let offset = 0; offset < 5; offset++) {
    const date = addDays(monday, offset);
    const day = weekdayOf(date) as School;
    const add = (calendar: string, rows: readonly Row[]) => {
      for (const [start, end, title] of rows) {
        events.push({ calendar, title, start: `${date}T${start}`, end: `${date}T${end}` });
      }
    };
    add(MINE, MY_WEEK[day] ?? []);
    if (day === 'wed') events.push({ calendar: DISTRICT, title: 'Early Release 12:15', start: date, end: date });
    if (day === 'fri' && noSchoolFriday) {
      events.push({ calendar: DISTRICT, title: 'No School – Teacher Workday', start: date, end: date });
      continue;
    }
    add(ROOM_14, day === 'wed' ? ROOM_14_SHORT : ROOM_14_DAY(day));
    add(
      KINDERGARTEN,
      day === 'wed' ? KINDERGARTEN_DAY(day).filter(([start]) => start < '12:00') : KINDERGARTEN_DAY(day),
    );
  }
  return events;
}

/** The week of `date` and its two neighbours; the week after has a Friday without school. */
export function sampleEvents(date: IsoDate): EventSpec[] {
  const monday = mondayOf(date);
  return [...sampleWeek(addDays(monday, -7)), ...sampleWeek(monday), ...sampleWeek(addDays(monday, 7), true)];
}

/** The Monday of the school week. A weekend belongs to the week after it. */
export function mondayOf(date: IsoDate): IsoDate {
  const days: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri'];
  const day = weekdayOf(date);
  return addDays(date, day === 'sat' ? 2 : 1 - days.indexOf(day));
}
