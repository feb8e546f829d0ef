import { beforeEach, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../../tests/support/stored/stored';
import { daysKnown } from '../../../utils/storage/readings/days-known';
import { addFeed, allFeeds } from '../../../utils/storage/feeds/feeds';
import type { Database } from '../../../utils/storage/schema';
import { takeFeed } from '../../../utils/storage/feeds/take-feed';
import type { FeedAnswer } from './fetch-feed';
import { nextDue, refreshDue, refreshFeed, type FeedWorld } from './refresh-feeds';

/** Clocks that went wrong and servers that misbehave. */

const YEAR = 365 * 24 * 3_600_000;
const START = Date.UTC(2026, 8, 14, 12);
let now: number;
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
const saying = (title: string): FeedAnswer => {
  const lines = ['BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20260925', `SUMMARY:${title}`, 'END:VEVENT'];
  return {
    is: 'new',
    text: ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'),
    etag: null,
    lastModified: null,
  };
};
const add = (id: string, addedAt: number) =>
  addFeed(db, { id, address: `https://${id}.example/x.ics`, name: '', use: { is: 'district', school: null }, addedAt });
const feed = async () => (await allFeeds(db))[0]!;
const said = async () => (await daysKnown(db)).calendars.flatMap(({ notices }) => notices.map(({ title }) => title));

beforeEach(async () => {
  db = await freshDatabase();
  now = START;
  answers = [];
  await add('f', 1);
});

it.each<[string, FeedAnswer]>([
  ['a success', saying('No School')],
  ['a failure', { is: 'failed', problem: { code: 'slow' } }],
])('a clock that ran a year ahead at %s leaves the feed to be asked at once', async (_, first) => {
  now = START + YEAR;
  answers = [first];
  await refreshDue(world);
  now = START;
  answers = [saying('Early Release')];
  expect(await nextDue(world)).toBe(0);
  await refreshFeed(world, 'f');
  expect(await feed()).toMatchObject({ freshAt: START, triedAt: START, failures: 0 });
  expect(await said()).toEqual(['Early Release']);
});

it('"as before" of a copy never sent is no good, and the next question is asked from the beginning', async () => {
  await db.put('feeds', { ...(await feed()), etag: '"1"' });
  answers = [{ is: 'same' }];
  await refreshDue(world);
  expect(await feed()).toMatchObject({ freshAt: null, etag: null, problem: { code: 'nothing' } });
  answers = [saying('No School')];
  await refreshFeed(world, 'f');
  expect(await feed()).toMatchObject({ freshAt: START, problem: null });
});

it('a server that never answers keeps no other feed waiting', async () => {
  await add('g', 2);
  const askServer: FeedWorld['askServer'] = ({ address }) =>
    address.includes('f.example') ? new Promise(() => undefined) : Promise.resolve(saying('No School'));
  void refreshDue({ ...world, askServer });
  await vi.waitFor(async () => expect(await said()).toEqual(['No School']));
});
