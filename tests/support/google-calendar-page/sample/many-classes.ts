import { addDays } from '../../../../utils/time/dates';
import type { CalendarSpec, EventSpec, PageSpec } from '../spec';

/** Invented classes beside each other, each some minutes after the one before, as a week of five rooms overlaps. */
const COLORS = ['#039be5', '#0b8043', '#d50000', '#8e24aa', '#f6bf26', '#f4511e', '#616161', '#33b679'];
const TEACHERS = ['Rivera', 'Okafor', 'Hart', 'Nguyen', 'Bell', 'Soto', 'Lind', 'Abara'];
const LESSONS = [
  ['Morning Meeting', 485, 505],
  ['Writers Workshop', 510, 565],
  ['Math', 570, 630],
  ['Recess', 630, 650],
  ['Readers Workshop', 655, 715],
  ['Lunch', 720, 750],
  ['Science', 780, 830],
] as const;
/** Minutes between a class's lessons and the next class's. */
const LATER = 10;

const at = (date: string, minutes: number) =>
  `${date}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The week of `monday` with so many classes shown. */
export function manyClasses(count: number, monday: string, other: Partial<PageSpec> = {}): PageSpec {
  const calendars = TEACHERS.slice(0, count).map((teacher, i): CalendarSpec => ({
    token: `c_class${i}@g`,
    name: `Ms. ${teacher} – Room ${i + 1} (Grade ${(i % 5) + 1})`,
    own: false,
    color: COLORS[i]!,
  }));
  const events = calendars.flatMap(({ token }, i) =>
    [0, 1, 2, 3, 4].flatMap((day) =>
      LESSONS.map(([title, start, end]): EventSpec => {
        const date = addDays(monday, day);
        return { calendar: token, title, start: at(date, start + i * LATER), end: at(date, end + i * LATER) };
      }),
    ),
  );
  return { view: 'week', date: monday, calendars, events, ...other };
}
