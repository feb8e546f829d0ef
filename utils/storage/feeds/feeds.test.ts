import { beforeEach, describe, expect, it } from 'vitest';
import {
  allDay,
  block,
  everything,
  freshDatabase,
  killedAtWrite,
  reading,
  timetable,
} from '../../../tests/support/stored/stored';
import { exportAll } from '../backup/backup';
import { chooseRole } from '../classrooms/choose-role';
import { changeRules, daysKnown, decideDay } from '../readings/days-known';
import { addFeed, allFeeds, changeFeed, feedCopy, keepFeed, removeFeed, type Taken } from './feeds';
import { importAll } from '../backup/import-all';
import { keepReading } from '../readings/keep-reading';
import type { DayCalendar } from '../../model/school-days';
import { statedDays } from '../../pipeline/stated-days';
import type { Database } from '../schema';

let db: Database;
const SECRET = 'https://calendar.example/private-8f3a/basic.ics';
const saved = { id: 'f', address: SECRET, name: 'Lincoln', use: { is: 'district', school: null }, addedAt: 1 } as const;
const notices = [allDay('No School', '2026-09-14')];
const taken: Taken = {
  text: 'BEGIN:VCALENDAR',
  feed: { etag: '"1"', freshAt: 5 },
  expandedOn: '2026-09-14',
  minute: 0,
  found: { notices },
};
const days = new Map([
  ['2026-09-14', [block()]],
  ['2026-09-15', []],
]);

beforeEach(async () => {
  db = await freshDatabase();
  await addFeed(db, saved);
});

describe('a feed', () => {
  it('is added once, however often its address is given', async () => {
    expect(await addFeed(db, { ...saved, id: 'g' })).toBe('f');
    expect(await allFeeds(db)).toHaveLength(1);
  });

  it('of the district keeps its copy and what that says of the days', async () => {
    await keepFeed(db, 'f', taken, 9);
    expect(await feedCopy(db, 'f')).toBe('BEGIN:VCALENDAR');
    expect((await daysKnown(db)).calendars).toEqual([
      { id: 'feed:f', name: 'Lincoln', school: null, notices, readAt: 9 },
    ]);
    await changeFeed(db, 'f', { name: 'Grant', use: { is: 'district', school: 'Grant' } });
    expect((await daysKnown(db)).calendars[0]).toMatchObject({ name: 'Grant', school: 'Grant', notices });
  });

  it('of a classroom keeps its days, in place of those it said before', async () => {
    await changeFeed(db, 'f', { use: { is: 'classroom' } });
    await keepFeed(db, 'f', { ...taken, found: { days, grade: '2' } }, 9);
    expect(await db.getAll('classrooms')).toMatchObject([{ name: 'Lincoln', grade: '2', sources: ['feed:f'] }]);
    const later = new Map([['2026-09-14', [block({ title: 'Math' })]]]);
    await keepFeed(db, 'f', { ...taken, found: { days: later, grade: '2' } }, 10);
    expect(await db.getAll('days')).toMatchObject([
      { date: '2026-09-14', name: 'Lincoln', blocks: [{ title: 'Math' }], readAt: 10, before: { readAt: 9 } },
    ]);
    expect(JSON.stringify(await db.getAll('days'))).not.toContain('8f3a');
  });

  it('used otherwise from now on takes back what it said', async () => {
    await keepFeed(db, 'f', taken, 9);
    await changeFeed(db, 'f', { use: { is: 'classroom' } });
    expect((await daysKnown(db)).calendars).toEqual([]);
    expect((await allFeeds(db))[0]).toMatchObject({ expandedOn: null, etag: '"1"' });
    // What was worked out for the other use and comes late is dropped.
    await keepFeed(db, 'f', taken, 9);
    expect((await daysKnown(db)).calendars).toEqual([]);
  });

  it('is removed with all it brought, and what comes late is dropped', async () => {
    await keepFeed(db, 'f', taken, 9);
    await removeFeed(db, 'f');
    await keepFeed(db, 'f', taken, 9);
    await changeFeed(db, 'f', { name: 'x' });
    expect([await allFeeds(db), await feedCopy(db, 'f'), (await daysKnown(db)).calendars]).toEqual([[], null, []]);
  });

  it.each([0, 1, 2])('killed at write %i has kept nothing of the new copy', async (n) => {
    await keepFeed(db, 'f', taken, 9);
    const before = await everything(db);
    const next: Taken = { ...taken, text: 'NEW', found: { notices: [] } };
    await expect(killedAtWrite(n, () => keepFeed(db, 'f', next, 10))).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
  });
});

describe('a backup', () => {
  it('holds no address unless asked, and never the copy', async () => {
    await keepFeed(db, 'f', taken, 9);
    expect(JSON.stringify(await exportAll(db, 0))).not.toMatch(/8f3a|VCALENDAR/);
    expect(JSON.stringify(await exportAll(db, 0, true))).toContain(SECRET);
  });

  it('brings feeds, what they said, rules and decisions; an address known here stays', async () => {
    await keepFeed(db, 'f', taken, 9);
    await changeRules(db, '', { earlyRelease: 735 });
    await decideDay(db, { date: '2026-09-14', school: '' }, 'regular', 3);
    const text = JSON.stringify(await exportAll(db, 0));
    const known = await daysKnown(db);
    await importAll(db, text);
    expect((await allFeeds(db))[0]).toMatchObject({ address: SECRET, etag: '"1"' });
    db = await freshDatabase();
    await importAll(db, text);
    // What is made of the rows is made anew.
    const stated = (one: DayCalendar) => ({ ...one, stated: statedDays(one.notices) });
    expect(await daysKnown(db)).toEqual({ ...known, calendars: known.calendars.map(stated) });
    expect((await allFeeds(db))[0]).toMatchObject({ id: 'f', address: null, etag: null });
  });

  it('of a PushIn that knew no feeds is taken as it is', async () => {
    const { format, version, exportedAt, classrooms, days, choices, corrections, settings } = await exportAll(db, 0);
    const old = { format, version, exportedAt, classrooms, days, choices, corrections, settings };
    expect(await importAll(db, JSON.stringify(old))).toMatchObject({ ok: true });
    expect(await allFeeds(db)).toHaveLength(1);
  });
});

describe('a calendar read on a page', () => {
  const ref = { token: 'd', name: 'District', own: false };
  const board = block({ title: 'Board meeting' });
  const keep = (view: string, ...titles: string[]) =>
    keepReading(
      db,
      {
        reading: reading([timetable('d', [board, ...titles.map((title) => allDay(title, '2026-09-15'))], ref)], {
          view,
        }),
        where: '',
        classrooms: [],
        grades: {},
      },
      7,
    );
  const titles = async () => (await daysKnown(db)).calendars.map((one) => one.notices.map(({ title }) => title));

  it('as the district calendar is remembered for the days shown, until it is something else', async () => {
    await keep('week', 'No School');
    expect(await titles()).toEqual([]);
    await chooseRole(db, { source: 'cal:d', role: 'district' }, ref);
    await keep('week', 'No School');
    expect(await titles()).toEqual([['No School']]);
    await keep('month', 'Early Release');
    expect(await titles()).toEqual([['No School', 'Early Release']]);
    await keep('week', 'Early Release');
    expect(await titles()).toEqual([['Early Release']]);
    await chooseRole(db, { source: 'cal:d', role: 'ignored' }, ref);
    expect(await titles()).toEqual([]);
  });
});

it('rules change one by one, and a decision is taken back', async () => {
  await changeRules(db, 'Lincoln', { weekly: { wed: 'early-release' } });
  await changeRules(db, 'Lincoln', { begins: 480 });
  expect((await daysKnown(db)).rules).toEqual([
    { school: 'Lincoln', begins: 480, earlyRelease: null, weekly: { wed: 'early-release' }, anchors: [] },
  ]);
  await decideDay(db, { date: '2026-09-14', school: '' }, 'no-school', 3);
  await decideDay(db, { date: '2026-09-14', school: '' }, null, 3);
  expect((await daysKnown(db)).decisions).toEqual([]);
});
