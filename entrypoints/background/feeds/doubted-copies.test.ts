import { beforeEach, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/stored/stored';
import { daysOfSchools } from '../../../utils/pipeline/class-days';
import { daysKnown } from '../../../utils/storage/readings/days-known';
import { addFeed, allFeeds } from '../../../utils/storage/feeds/feeds';
import type { Database } from '../../../utils/storage/schema';
import { takeFeed } from '../../../utils/storage/feeds/take-feed';
import type { FeedAnswer } from './fetch-feed';
import { refreshFeed, type FeedWorld } from './refresh-feeds';

/** Copies that no longer list what has begun, that are empty, or that lost most of their events. */

let now = 0;
let db: Database;
let answers: FeedAnswer[];
const world: FeedWorld = {
  db: async () => db,
  now: () => now,
  zone: 'America/New_York',
  askServer: async () => answers.shift() ?? { is: 'same' },
  isAllowed: async () => true,
  takeFeed,
  alone: (_, work) => work(),
  tell: () => undefined,
};
const copy = (...events: [string, string, string?][]): FeedAnswer => ({
  is: 'new',
  text: [
    'BEGIN:VCALENDAR',
    ...events.flatMap(([from, title, to = from]) => [
      'BEGIN:VEVENT',
      `UID:${from}`,
      `DTSTART;VALUE=DATE:202611${from}`,
      `DTEND;VALUE=DATE:202611${to}`,
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n'),
  etag: null,
  lastModified: null,
});
const BREAK: [string, string, string] = ['16', 'Fall Break – No School', '21'];
const MEETING: [string, string] = ['24', 'Board Meeting'];
const kinds = async () => {
  const days = daysOfSchools(await daysKnown(db))(null);
  return ['16', '18', '20', '24'].map((day) => days.resolve(`2026-11-${day}`, null).kind === 'no-school');
};
const on = async (day: number, answer: FeedAnswer, believe = false) => {
  now = Date.UTC(2026, 10, day, 15);
  answers = [answer];
  await refreshFeed(world, 'f', believe);
};
const problem = async () => (await allFeeds(db))[0]!.problem?.code ?? null;

beforeEach(async () => {
  db = await freshDatabase();
  await addFeed(db, {
    id: 'f',
    address: 'https://d.example/x.ics',
    name: '',
    use: { is: 'district', school: null },
    addedAt: 1,
  });
  await on(14, copy(BREAK, MEETING));
});

it('a break that has begun stays closed when it is no longer listed', async () => {
  await on(17, copy(MEETING));
  expect([await kinds(), await problem()]).toEqual([[true, true, true, false], null]);
  await on(18, copy(MEETING));
  expect(await kinds()).toEqual([true, true, true, false]);
});

it('a break that has not begun is believed gone', async () => {
  await on(15, copy(MEETING));
  expect(await kinds()).toEqual([false, false, false, false]);
});

it('what is said of the day itself counts', async () => {
  await on(17, copy(['18', '[CANCELLED] Fall Break – No School'], MEETING));
  expect(await kinds()).toEqual([true, false, true, false]);
});

it('an empty copy is asked about, and believed when the OT says so', async () => {
  await on(15, copy());
  expect([await kinds(), await problem()]).toEqual([[true, true, true, false], 'empty']);
  await on(15, copy(), true);
  expect([await kinds(), await problem()]).toEqual([[false, false, false, false], null]);
});

it('so is one that lost most of its events', async () => {
  const many = Array.from({ length: 12 }, (_, i): [string, string] => [String(i + 10), i === 6 ? 'No School' : 'Club']);
  await on(14, copy(...many));
  await on(15, copy(MEETING));
  expect([await kinds(), await problem()]).toEqual([[true, false, false, false], 'smaller']);
});
