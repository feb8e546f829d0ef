import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshDatabase } from '../../tests/support/stored/stored';
import { takeFeed } from '../../utils/storage/feeds/take-feed';
import { guessedGrade } from '../../utils/pipeline/survey-of';
import { exportAll } from '../../utils/storage/backup/backup';
import { chooseRole } from '../../utils/storage/classrooms/choose-role';
import { addFeed, keepFeed, newFeed } from '../../utils/storage/feeds/feeds';
import { importAll } from '../../utils/storage/backup/import-all';
import { keepReading } from '../../utils/storage/readings/keep-reading';
import { setManner } from '../../utils/storage/readings/manners';
import type { Database } from '../../utils/storage/schema';
import { SAVED } from '../../utils/storage/stores';
import { calendarOf, event } from './feed-texts';
import { deed } from './deeds';
import { madeUpReading } from './made-up-reading';
import { runs } from './runs';

/**
 * PushIn can restore whatever it stores from its own backup file. These tests find a fault before anybody needs the
 * file.
 */

const NOW = Date.UTC(2026, 10, 30, 12);
/** The next day. The time is later, since a deed right after another is dated a millisecond later than it was done. */
const LATER = NOW + 86_400_000;
/** This room exists from the start, so that deeds have a room to be about. */
const ROOM = { source: 'any-page:a', role: 'classroom' } as const;
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
  const stores = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      madeUpReading,
      feedText,
      places,
      fc.array(deed, { minLength: 6, maxLength: 20 }),
      async (read, text, place, deeds) => {
        let db = await freshDatabase();
        await setManner(db, place, 'text');
        await chooseRole(db, ROOM, { token: 'a', name: 'Room 14', own: false });
        const classrooms = read.timetables.map(({ calendar: { token } }) => `${read.reader}:${token}`);
        const grades = Object.fromEntries(read.timetables.map((one, at) => [classrooms[at]!, guessedGrade(one)]));
        await keepReading(db, { reading: read, where: `https://${place}`, grades, classrooms }, NOW);
        await keepFeeds(db, text, 'classroom');
        await keepFeeds(db, text, 'district');
        for (const { act } of deeds) await act(db);
        const kept = await exportAll(db, LATER, true);
        for (const [name, rows] of Object.entries(kept)) if (Array.isArray(rows) && rows.length > 0) stores.add(name);
        const file = JSON.stringify(kept);
        db = await freshDatabase();
        const taken = await importAll(db, file, LATER);
        expect(taken).toMatchObject({ ok: true, left: [] });
        const again = await exportAll(db, LATER, true);
        const plain = (saved: unknown) =>
          JSON.parse(JSON.stringify(saved, (key, value: unknown) => (key === 'stated' ? undefined : value))) as unknown;
        expect(plain(again)).toEqual(plain(JSON.parse(file)));
      },
    ),
    { numRuns: runs(20, 2_000) },
  );
  // In the short form most stores got a row in some turn, and the settings always.
  expect(SAVED.map(({ name }) => name as string)).toEqual(expect.arrayContaining([...stores]));
  expect(stores.size).toBeGreaterThan(SAVED.length / 2);
});
