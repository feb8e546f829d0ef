import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf } from '../../tests/support/google-calendar-page/address';
import { googleCalendarPage } from '../../tests/support/google-calendar-page/page';
import type { EventSpec, PageSpec } from '../../tests/support/google-calendar-page/spec';
import type { ReadOptions } from './options';
import { readFile } from './read-file';

const options: ReadOptions = {
  files: [],
  url: null,
  now: Date.UTC(2026, 8, 14),
  zone: 'UTC',
  grade: null,
  goals: [],
  from: '2026-09-14',
  to: '2026-09-27',
};
const ROOM = 'c_room14@g';
const event = (title: string, start: string, end: string, calendar = ROOM): EventSpec => ({
  calendar,
  title,
  start: `2026-09-14T${start}`,
  end: `2026-09-14T${end}`,
});
const week: PageSpec = {
  view: 'week',
  date: '2026-09-14',
  calendars: [
    { token: ROOM, name: 'Ms. Rivera – Grade 3', own: false, color: 'rgb(3, 155, 229)' },
    { token: 'me@m', name: 'Kim', own: true, color: 'rgb(3, 155, 229)' },
  ],
  events: [
    event('Writers Workshop', '09:10', '10:00'),
    event('Niño y niña: Lunch', '11:30', '12:00'),
    event('IEP meeting', '09:30', '10:00', 'me@m'),
    { calendar: ROOM, title: 'Book Fair', start: '2026-09-14', end: '2026-09-15' },
  ],
};

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'pushin-read-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(html: string | Buffer, from: string | null = addressOf(week)): string {
  const file = join(folder, `${String(Math.random())}.html`);
  const first = from === null ? '' : `<!-- saved from url=(${String(from.length).padStart(4, '0')})${from} -->\n`;
  writeFileSync(file, typeof html === 'string' ? first + html : html);
  return file;
}

it('prints a page as the issue says', async () => {
  const file = saved(googleCalendarPage(week));
  const row = await readFile(file, options);
  expect(row).toMatchObject({ file, reader: 'google-calendar', view: 'week', warnings: [], error: null });
  expect(Object.keys(row)).toEqual(['file', 'reader', 'view', 'timetables', 'warnings', 'error']);
  const room = row.timetables.find(({ calendar }) => calendar === 'Ms. Rivera – Grade 3');
  expect(room?.grade).toBe('3');
  expect(room?.blocks).toContainEqual({
    title: 'Writers Workshop',
    start: '2026-09-14T09:10',
    end: '2026-09-14T10:00',
    days: null,
    rotation: null,
    allDay: false,
    location: null,
    note: null,
    activity: 'writing',
    mode: 'workshop',
    certainty: 'certain',
  });
  expect(room?.blocks.map((b) => b.title)).toContain('Niño y niña: Lunch');
  expect(room?.blocks.find((b) => b.title === 'Book Fair')).toMatchObject({
    start: '2026-09-14T00:00',
    end: '2026-09-16T00:00',
    allDay: true,
  });
  const workshop = room?.blocks.findIndex((b) => b.title === 'Writers Workshop');
  expect(room?.windows).toEqual([
    {
      start: '2026-09-14T09:25',
      end: '2026-09-14T09:55',
      block: workshop,
      rank: 'best',
      certainty: 'typical',
      reasons: ['Writers Workshop: about 12 minutes of lesson first, students write 9:22–9:55', 'You’re booked then'],
      score: 85,
    },
  ]);
  const mine = row.timetables.find(({ calendar }) => calendar === 'Kim');
  expect(mine?.windows).toEqual([]);
});

it('knows a page that lost its address, and heeds grade and goals', async () => {
  const file = saved(googleCalendarPage(week), null);
  const row = await readFile(file, { ...options, grade: 'K', goals: ['self-care'] });
  const room = row.timetables.find(({ calendar }) => calendar?.startsWith('Ms. Rivera'));
  expect(room?.grade).toBe('K');
  expect(room?.windows.map((w) => [w.start.slice(11), w.rank])).toEqual([
    ['09:20', 'possible'],
    ['11:30', 'good'],
  ]);
});

it.each([
  ['the only calendar', [event('Writers Workshop', '09:10', '10:00', 'me@m')]],
  [
    'a day of lessons beside others',
    ['Math', 'Reading', 'Writers Workshop', 'Science', 'Lunch']
      .map((t, i) => event(t, `${String(10 + i)}:00`, `${String(10 + i)}:45`, 'me@m'))
      .concat(event('Soccer', '18:00', '19:00')),
  ],
])("takes the teacher's own calendar as the class when it is %s", async (_, events) => {
  const calendars = week.calendars.map((one) => (one.token === ROOM ? { ...one, name: 'Soccer Club' } : one));
  const row = await readFile(saved(googleCalendarPage({ ...week, calendars, events })), options);
  expect(row.timetables.flatMap(({ windows }) => windows).length).toBeGreaterThan(0);
});

it.each([
  ['no such file', () => join(folder, 'nowhere.html'), 'not-found', null],
  ['a folder', () => folder, 'unreadable-file', null],
  ['an unknown page', () => saved('<p>Hello</p>', 'https://example.org/'), 'unknown-page', null],
  ['an empty file', () => saved('', null), 'empty', null],
  [
    'a year',
    () => saved(googleCalendarPage({ ...week, view: 'year' }), addressOf({ ...week, view: 'year' })),
    'unreadable-view',
    'year',
  ],
  ['a changed page', () => saved(googleCalendarPage({ ...week, broken: 'no-grid' })), 'page-changed', 'week'],
])('%s is a row with its error', async (_, make, code, view) => {
  const row = await readFile(make(), options);
  expect(row).toMatchObject({ view, timetables: [], warnings: [], error: { code } });
  expect(row.error?.message).toMatch(/^[A-Z].{10,}/);
});

const FEED = `BEGIN:VCALENDAR
X-WR-CALNAME:Room 14
BEGIN:VEVENT
SUMMARY:Writers Workshop
DTSTART:20260914T091000
DTEND:20260914T100000
RRULE:FREQ=WEEKLY
END:VEVENT
BEGIN:VEVENT
SUMMARY:Bad
END:VEVENT
END:VCALENDAR`;

it('a feed is told by what is in it: its occurrences are blocks, its faults warnings with their line', async () => {
  const row = await readFile(saved(FEED, null), options);
  expect(row).toMatchObject({ reader: 'feed', view: 'feed', error: null });
  expect(row.timetables[0]).toMatchObject({
    calendar: 'Room 14',
    blocks: [{ start: '2026-09-14T09:10' }, { end: '2026-09-21T10:00' }],
  });
  expect(row.timetables[0]!.windows.length).toBeGreaterThan(0);
  expect(row.warnings).toMatchObject([
    { code: 'no-start', message: expect.stringMatching(/^Line 9 \(Bad\): /) as string },
  ]);
});
