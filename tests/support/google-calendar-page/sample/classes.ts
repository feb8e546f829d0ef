import type { IsoDate } from '../../../../utils/model/block';
import { localTime, minutesOf } from '../../../../utils/time/date/dates';
import type { CalendarSpec, EventSpec, PageSpec } from '../spec';
import { CALENDARS, KINDERGARTEN, MINE, ROOM_14 } from './calendars';
import { mondayOf, sampleWeek } from './weeks';

/**
 * Invented classes that a therapist may serve. Each has the sample lessons of the class in `like`, moved by `by`
 * minutes.
 */
const CLASSES = [
  { name: 'Ms. Rivera – Room 14 (Grade 2)', color: 'rgb(3, 155, 229)', like: ROOM_14, by: 0 },
  { name: 'Mr. Okafor – Kindergarten, Room 2', color: 'rgb(11, 128, 67)', like: KINDERGARTEN, by: 0 },
  { name: 'Hart – 1st Grade', color: 'rgb(244, 81, 30)', like: ROOM_14, by: 20 },
  { name: 'Mrs. Delgado – Grade 3, Room 21', color: 'rgb(142, 36, 170)', like: ROOM_14, by: -15 },
  { name: 'Ms. Lindqvist – Kindergarten, Room 3', color: 'rgb(246, 191, 38)', like: KINDERGARTEN, by: 25 },
  { name: 'Mr. Adeyemi – Grade 4', color: 'rgb(213, 0, 0)', like: ROOM_14, by: 40 },
  { name: 'Ms. Castellanos – Grade 5, Room 30', color: 'rgb(63, 81, 181)', like: ROOM_14, by: 55 },
  { name: 'Mx. Novak – Kindergarten, Room 5', color: 'rgb(121, 85, 72)', like: KINDERGARTEN, by: -20 },
] as const;

/** The school week of `date` with the calendars of the first `count` classes (1–8) shown over each other. */
export function classesPage(count: number, date: IsoDate, other: Partial<PageSpec> = {}): PageSpec {
  const shown = CLASSES.slice(0, count);
  const week = sampleWeek(mondayOf(date));
  const token = (i: number) => `c_class${i + 1}@g`;
  const calendars = shown.map(({ name, color }, i): CalendarSpec => ({ token: token(i), name, own: false, color }));
  const events = shown.flatMap(({ like, by }, i) =>
    week
      .filter(({ calendar }) => calendar === like)
      .map((event): EventSpec => ({
        ...event,
        calendar: token(i),
        start: moved(event.start, by),
        end: moved(event.end, by),
      })),
  );
  const mine = week.filter(({ calendar }) => calendar === MINE);
  return { view: 'week', date, calendars: [CALENDARS[0]!, ...calendars], events: [...mine, ...events], ...other };
}

function moved(time: string, by: number): string {
  return localTime(time.slice(0, 10), (minutesOf(time) ?? 0) + by);
}
