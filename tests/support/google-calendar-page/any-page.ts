import fc from 'fast-check';
import { addDays, DAY_MIN, localTime } from '../../../utils/time/date/dates';
import { LANGUAGES } from './languages';
import type { CalendarSpec, EventSpec, PageSpec } from './spec';

/** Generates pages of every view, language, clock and density, with events that are hard to tell apart. */
export const OWN = 'therapist@m';
const CALENDARS: readonly CalendarSpec[] = [
  { token: OWN, name: 'Ana Ruiz', own: true, color: 'rgb(3, 155, 229)' },
  { token: 'c_room14@g', name: 'Room 14, Grade 2', own: false, color: 'rgb(213, 0, 0)' },
  { token: 'ms.lee@school.example', name: 'Ms. Lee: K–1', own: false, color: 'rgb(0, 130, 60)' },
];

const WORDS = [
  'Writers Workshop',
  'Math',
  'Lectura',
  '国語',
  'Recess',
  '9:20',
  'Room 4',
  'é̂tude',
  '🎨',
  'No location',
  'A & B',
  'k–1',
  'May 5',
];
const title = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom(' ', ', ', ' – ', ': ').map((glue) => words.join(glue)));
const day = fc.integer({ min: -2, max: 8 }).map((n) => addDays('2026-09-13', n));
const place = fc.option(fc.constantFrom('Room 14', 'Gym, North wing, 2', 'https://meet.example/a,b?c=1'), {
  nil: undefined,
});
const rsvp = fc.option(fc.constantFrom('accepted', 'declined', 'needs', 'maybe'), { nil: undefined });

const event: fc.Arbitrary<EventSpec> = fc
  .record({
    kind: fc.constantFrom('timed', 'timed', 'timed', 'timed', 'all-day', 'long', 'night', 'task'),
    title,
    day,
    start: fc.integer({ min: 0, max: 282 }).map((n) => n * 5),
    length: fc.integer({ min: 3, max: 36 }).map((n) => n * 5),
    days: fc.integer({ min: 0, max: 3 }),
    calendar: fc.constantFrom(...CALENDARS.map((calendar) => calendar.token)),
    location: place,
    rsvp,
    series: fc.integer({ min: 0, max: 1e9 }),
  })
  .map(({ kind, day: date, start, length, days, series, location, rsvp: answer, ...rest }) => {
    const end = kind === 'night' || kind === 'long' ? start + length : Math.min(start + length, DAY_MIN);
    const from = localTime(date, start);
    const times: Record<string, [string, string]> = {
      'all-day': [date, addDays(date, days)],
      long: [from, localTime(date, end + DAY_MIN * (days + 1))],
      task: [from, localTime(date, Math.min(start + 30, DAY_MIN - 5))],
    };
    const [first, last] = times[kind] ?? [from, localTime(date, end)];
    const common = { ...rest, id: `e${series}`, start: first, end: last };
    if (kind === 'task') return { ...common, calendar: OWN, task: true };
    return { ...common, ...(location && { location }), ...(answer && { rsvp: answer }) };
  });

export const anyPage: fc.Arbitrary<PageSpec> = fc.record({
  view: fc.constantFrom('day', 'week', 'week', 'customday', 'month', 'agenda', 'embed-month'),
  date: fc.integer({ min: 0, max: 6 }).map((n) => addDays('2026-09-13', n)),
  days: fc.integer({ min: 2, max: 7 }),
  language: fc.constantFrom(...Object.keys(LANGUAGES)),
  clock: fc.constantFrom(12, 24),
  spacedClock: fc.boolean(),
  pxPerHour: fc.constantFrom(40, 48, 60, 53),
  seed: fc.integer({ min: 1, max: 9999 }),
  chipsPerCell: fc.constant(50),
  calendars: fc.constant(CALENDARS),
  events: fc.uniqueArray(event, { minLength: 0, maxLength: 12, selector: (each) => each.id! }),
});
