import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshDatabase } from '../../tests/support/stored';
import { takeFeed } from '../../utils/storage/feeds/take-feed';
import type { Block } from '../../utils/model/block';
import type { Reading, Timetable } from '../../utils/model/reading';
import { exportAll } from '../../utils/storage/backup/backup';
import { addFeed, keepFeed, newFeed } from '../../utils/storage/feeds/feeds';
import { importAll } from '../../utils/storage/backup/import-all';
import { keepReading } from '../../utils/storage/readings/keep-reading';
import { setManner } from '../../utils/storage/readings/manners';
import type { Database } from '../../utils/storage/schema';
import { calendarOf, event } from './feed-texts';
import { runs } from './runs';

/** Whatever PushIn stores it takes back from its own file: nobody finds out on the day it is needed. */

const NOW = Date.UTC(2026, 10, 30, 12);
const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x'.repeat(120_000)), fc.constant('No School'));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });
const minutes = fc.oneof(fc.integer({ min: 0, max: 1_440 }), fc.double(), fc.integer(), fc.constant(29_000 * 1_440));
const dates = fc.constantFrom(
  '2026-09-14',
  '2026-11-30',
  '2026-12-01',
  '2020-01-01',
  '2099-12-31',
  '2026-02-30',
  '9999-12-31',
);

const block: fc.Arbitrary<Block> = fc.record({
  title: words,
  note: some(words),
  date: some(dates),
  days: some(fc.subarray(['mon', 'tue', 'sat'] as const)),
  rotation: some(words),
  start: minutes,
  end: some(minutes),
  allDay: fc.boolean(),
  location: some(words),
  declined: fc.boolean(),
  task: fc.boolean(),
  timing: fc.constantFrom('stated', 'implied'),
});
const timetable: fc.Arbitrary<Timetable> = fc.record({
  calendar: fc.record({
    token: fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('a', 'b', '\uffff', 't'.repeat(1_999), 't'.repeat(9_999)),
    ),
    name: some(words),
    own: fc.boolean(),
  }),
  grade: fc.constantFrom(null, 'K', '3'),
  blocks: fc.array(block, { maxLength: 5 }),
});
const reading: fc.Arbitrary<Reading> = fc.record({
  reader: fc.constantFrom('google-calendar', 'any-page', 'file'),
  view: fc.constantFrom('week', 'month'),
  shown: fc.constantFrom({ from: '2026-11-30', to: '2026-12-04' }, null),
  timetables: fc.array(timetable, { maxLength: 4 }),
  warnings: fc.constant([]),
});
const line = fc.constantFrom(
  'DTSTART;VALUE=DATE:20261130',
  'DTSTART:20261201T090000',
  'DTEND;VALUE=DATE:20991231',
  'DTEND:22000101T000000',
  'DURATION:P999999999W',
  'DURATION:-PT1H',
  'RRULE:FREQ=DAILY',
  'RRULE:FREQ=DAILY;UNTIL=99991231T000000Z',
  'SUMMARY:No School',
  `SUMMARY:${'y'.repeat(70_000)}`,
  'SUMMARY:\u0000\ud800',
);
const feedText = fc
  .array(fc.array(line, { maxLength: 5 }), { maxLength: 3 })
  .map((all) => calendarOf(...all.map((one) => event(...one))));
const places = fc.oneof(fc.webUrl(), fc.constant(`maple.example/${'p'.repeat(3_000)}`));

async function keepFeeds(db: Database, text: string, is: 'classroom' | 'district'): Promise<void> {
  const use = is === 'classroom' ? { is } : { is, school: null };
  const feed = newFeed({ id: is, address: `https://maple.example/${is}`, name: '', use, addedAt: NOW });
  await addFeed(db, feed);
  const read = await takeFeed(feed, text, { today: '2026-11-30', minute: 0, zone: 'America/New_York', hasCopy: false });
  if (read.ok) await keepFeed(db, is, { ...read.taken, text }, NOW);
}

it('what is stored is taken back, all of it', async () => {
  await fc.assert(
    fc.asyncProperty(reading, feedText, places, async (read, text, place) => {
      let db = await freshDatabase();
      await setManner(db, place, 'text');
      const classrooms = read.timetables.map(({ calendar: { token } }) => `${read.reader}:${token}`);
      await keepReading(db, { reading: read, where: `https://${place}`, grades: {}, classrooms }, NOW);
      await keepFeeds(db, text, 'classroom');
      await keepFeeds(db, text, 'district');
      const kept = await exportAll(db, NOW, true);
      const file = JSON.stringify(kept);
      db = await freshDatabase();
      const taken = await importAll(db, file, NOW);
      expect(taken).toMatchObject({ ok: true, left: [] });
      const again = await exportAll(db, NOW, true);
      const plain = (saved: unknown) =>
        JSON.parse(JSON.stringify(saved, (key, value: unknown) => (key === 'stated' ? undefined : value))) as unknown;
      expect(plain(again)).toEqual(plain(JSON.parse(file)));
    }),
    { numRuns: runs(20, 2_000) },
  );
});
