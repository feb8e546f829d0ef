import { expect, it } from 'vitest';
import { fullCalendarPage, type WeekSpec } from '../../tests/support/pages/fullcalendar-page';
import { savedPage } from '../../tests/support/pages/library-page';
import { detectPage } from './registry';

const spec = (title: string, start = 540): WeekSpec => ({
  version: 6,
  clock: 'marked',
  from: 8,
  px: 48,
  days: 5,
  events: [{ day: 0, start, end: start + 30, title }],
});
/** A FullCalendar under a heading of its own. */
const room = (name: string, week: WeekSpec) => fullCalendarPage(week).replace(/^.*?<h1>.*?<\/h1>/, `<h2>${name}</h2>`);
const month = '<div class="fc"><table><tr><td data-date="2026-09-14"></td></tr></table></div>';
const scheduleX = (
  name: string,
  title: string,
) => `<h2>${name}</h2><div class="sx__calendar"><div class="sx__week-grid">
  <div data-time-grid-date="2026-09-14"><div class="sx__time-grid-event"><div>${title}</div><div>9:00 AM – 9:45 AM</div></div></div></div></div>`;
const later = (html: string) => html.replaceAll('2026-09-', '2026-10-');

function read(...parts: string[]): string[] {
  const document = savedPage(`<html lang="en"><h1>Maple School</h1>${parts.join('')}`);
  const page = { document, url: 'https://maple.example/rooms', now: Date.parse('2026-09-14T12:00Z'), zone: 'UTC' };
  const { reader, found } = detectPage(page)!;
  const { timetables, shown, warnings } = reader.read(page, found).reading;
  const lines = timetables.map(({ calendar: { token, name }, blocks }) => {
    return `${token} | ${name}: ${blocks.map((block) => block.title).join()}`;
  });
  return [...lines, `${shown!.from} ${shown!.to}`, ...warnings.map(({ code }) => code)];
}

it.each<[string, string[], string[]]>([
  [
    'each under its own heading is a calendar of its own',
    [room('Room 7', spec('Math')), room('Room 8', spec('Art'))],
    ['maple.example/rooms | Room 7: Math', 'maple.example/rooms~Room 8 | Room 8: Art', '2026-09-14 2026-09-18'],
  ],
  [
    'two under one heading are numbered',
    [room('Rooms', spec('Math')), fullCalendarPage(spec('Art')).replace(/^.*?<\/h1>/, '')],
    ['maple.example/rooms | Rooms: Math', 'maple.example/rooms~2 | Rooms: Art', '2026-09-14 2026-09-18'],
  ],
  [
    'a copy of one counts once',
    [room('Room 7', spec('Math')), room('Room 7', spec('Math'))],
    ['maple.example/rooms | Room 7: Math', '2026-09-14 2026-09-18'],
  ],
  [
    'the same lesson in two rooms is two',
    [room('Room 7', spec('Math')), room('Room 8', spec('Math'))],
    ['maple.example/rooms | Room 7: Math', 'maple.example/rooms~Room 8 | Room 8: Math', '2026-09-14 2026-09-18'],
  ],
  [
    'a small month beside it is none',
    [month, room('Room 7', spec('Math'))],
    ['maple.example/rooms | Room 7: Math', '2026-09-14 2026-09-18'],
  ],
  [
    'one without events is a room with nothing to do',
    [room('Room 7', spec('Math')), room('Room 8', { ...spec('Art'), events: [] })],
    ['maple.example/rooms | Room 7: Math', 'maple.example/rooms~Room 8 | Room 8: ', '2026-09-14 2026-09-18'],
  ],
  [
    'one whose days are gone takes the others not along',
    [scheduleX('Room 7', 'Math'), scheduleX('Room 8', 'Art').replace('2026-09-14', 'Monday')],
    ['maple.example/rooms | Room 7: Math', '2026-09-14 2026-09-14', 'calendar-unread'],
  ],
  [
    'one that shows other days is left out',
    [room('Room 7', spec('Math')), later(room('Room 8', spec('Art')))],
    ['maple.example/rooms | Room 7: Math', '2026-09-14 2026-09-18', 'other-days'],
  ],
])('%s', (_, parts, expected) => expect(read(...parts)).toEqual(expected));
