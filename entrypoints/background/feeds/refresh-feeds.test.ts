import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../../tests/support/stored/stored';
import type { Feed } from '../../../utils/model/feed';
import { daysKnown } from '../../../utils/storage/readings/days-known';
import { importAll } from '../../../utils/storage/backup/import-all';
import { addFeed, allFeeds, changeFeed, feedCopy, removeFeed } from '../../../utils/storage/feeds/feeds';
import type { Database } from '../../../utils/storage/schema';
import { takeFeed } from '../../../utils/storage/feeds/take-feed';
import type { FeedAnswer, FeedAsk } from './fetch-feed';
import { nextDue, refreshDue, refreshFeed, type FeedWorld } from './refresh-feeds';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 8, 14, 12);
let now: number;
let db: Database;
let answers: FeedAnswer[];
let asked: FeedAsk[];
const tell = vi.fn<() => void>();
const world: FeedWorld = {
  db: async () => db,
  now: () => now,
  zone: 'America/New_York',
  async askServer(ask) {
    asked.push(ask);
    return answers.shift() ?? { is: 'same' };
  },
  isAllowed: async () => true,
  takeFeed,
  alone: (_, work) => work(),
  tell,
};

const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Lincoln', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (date: string, title: string) =>
  ['BEGIN:VEVENT', `UID:${date}`, `DTSTART;VALUE=DATE:${date}`, `SUMMARY:${title}`, 'END:VEVENT'].join('\r\n');
const lesson = (start: string, end: string, title: string) =>
  ['BEGIN:VEVENT', `UID:${start}`, `DTSTART:${start}`, `DTEND:${end}`, `SUMMARY:${title}`, 'END:VEVENT'].join('\r\n');
const fresh = (text: string): FeedAnswer => ({ is: 'new', text, etag: '"1"', lastModified: null });
const NO_SCHOOL = fresh(calendar(event('20260925', 'No School'), event('20260926', 'Bake sale')));
const failed: FeedAnswer = { is: 'failed', problem: { code: 'slow' } };

const add = (over: Partial<Feed> = {}) =>
  addFeed(db, {
    id: 'f',
    address: 'https://d.example/secret.ics',
    name: '',
    use: { is: 'district', school: null },
    addedAt: 1,
    ...over,
  });
const feed = async () => (await allFeeds(db))[0]!;
const said = async () => (await daysKnown(db)).calendars.flatMap(({ notices }) => notices.map(({ title }) => title));

beforeEach(async () => {
  db = await freshDatabase();
  now = START;
  answers = [];
  asked = [];
  tell.mockReset();
  await add();
});

describe('a feed', () => {
  it('is read for what it says of the days, called as it calls itself, and its copy kept', async () => {
    answers = [NO_SCHOOL];
    await refreshDue(world);
    expect(await said()).toEqual(['No School']);
    expect(await feed()).toMatchObject({ name: 'Lincoln', etag: '"1"', freshAt: START, failures: 0, problem: null });
    expect(await feedCopy(db, 'f')).toContain('Bake sale');
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('that a saved file brought is not asked before the therapist says so, wherever it stands', async () => {
    const row = { id: 'g', address: 'https://calendar.google.com/calendar/ical/x/basic.ics', name: 'x', addedAt: 1 };
    const use = { is: 'district', school: null };
    const file = { format: 'pushin', version: 1, classrooms: [], feeds: [{ ...row, use }], settings: {} };
    await removeFeed(db, 'f');
    expect(await importAll(db, JSON.stringify(file), START)).toMatchObject({ ok: true });
    await refreshDue(world);
    await refreshFeed(world, 'g');
    expect([asked, await nextDue(world)]).toEqual([[], null]);
    await changeFeed(db, 'g', { problem: null });
    await refreshDue(world);
    expect(asked).toHaveLength(1);
  });

  it('is asked again only when due, with what the server said of the copy', async () => {
    answers = [NO_SCHOOL];
    await refreshDue(world);
    now += 5 * HOUR;
    await refreshDue(world);
    expect(asked).toHaveLength(1);
    expect(await nextDue(world)).toBe(START + 6 * HOUR);
    now += HOUR;
    await refreshDue(world);
    expect(asked[1]).toMatchObject({ etag: '"1"' });
    expect(await feed()).toMatchObject({ freshAt: now });
    expect(await said()).toEqual(['No School']);
  });

  it('that fails keeps its last good copy, says why, and is asked less and less', async () => {
    answers = [NO_SCHOOL, failed, failed, failed];
    await refreshDue(world);
    const waits: number[] = [];
    for (let time = 0; time < 3; time++) {
      now = (await nextDue(world))!;
      await refreshDue(world);
      waits.push(((await nextDue(world))! - now) / 60_000);
    }
    expect(waits).toEqual([15, 30, 60]);
    expect(await feed()).toMatchObject({ failures: 3, freshAt: START, problem: { code: 'slow' } });
    expect(await said()).toEqual(['No School']);
    now += 2 * HOUR;
    await refreshDue(world);
    expect(await feed()).toMatchObject({ failures: 0, problem: null, freshAt: now });
  });

  it.each([
    ['<!doctype html><html><body>Sign in</body></html>', 'page'],
    ['', 'no-feed'],
    ['{"events":[]}', 'no-feed'],
    [calendar(event('20260925', 'Other')).slice(0, -20), 'cut'],
  ])('%j in its place changes nothing but says so', async (text, code) => {
    answers = [NO_SCHOOL, fresh(text)];
    await refreshDue(world);
    await refreshFeed(world, 'f');
    expect(await feed()).toMatchObject({ problem: { code }, etag: '"1"', freshAt: START });
    expect(await said()).toEqual(['No School']);
  });

  it('is read again from its copy as the days go by, even when nobody can be reached', async () => {
    answers = [fresh(calendar(event('20260925', 'No School'), event('20280110', 'Early Release')))];
    await refreshDue(world);
    expect(await said()).toEqual(['No School']);
    now = Date.UTC(2027, 8, 1, 12);
    answers = [failed];
    await refreshDue(world);
    expect(await said()).toEqual(['No School', 'Early Release']);
  });

  it('changes its use without being fetched as new', async () => {
    answers = [fresh(calendar(lesson('20260914T092000', '20260914T101000', 'Writers Workshop')))];
    await refreshDue(world);
    await changeFeed(db, 'f', { use: { is: 'classroom' } });
    await refreshFeed(world, 'f');
    const [day] = await db.getAllFromIndex('days', 'date', '2026-09-14');
    expect(day).toMatchObject({ source: 'feed:f', where: 'd.example', blocks: [{ title: 'Writers Workshop' }] });
    expect(await db.getAll('classrooms')).toMatchObject([{ name: 'Lincoln' }]);
    // School days without blocks are news too, weekends are none.
    expect(await db.getAllFromIndex('days', 'date', '2026-09-15')).toHaveLength(1);
    expect(await db.getAllFromIndex('days', 'date', '2026-09-19')).toHaveLength(0);
  });

  it('tells which events it could not read', async () => {
    answers = [
      fresh(
        calendar('BEGIN:VEVENT\r\nUID:x\r\nSUMMARY:Odd\r\nDTSTART:soon\r\nEND:VEVENT', event('20260925', 'No School')),
      ),
    ];
    await refreshDue(world);
    expect((await feed()).unread).toMatchObject([{ code: 'bad-start', args: { title: 'Odd', line: 6 } }]);
    expect(await said()).toEqual(['No School']);
  });

  it('without an address asks nobody', async () => {
    await changeFeed(db, 'f', { address: null });
    expect(await nextDue(world)).toBeNull();
    await refreshFeed(world, 'f');
    expect(asked).toEqual([]);
    expect(await feed()).toMatchObject({ problem: { code: 'no-address' } });
  });

  it('removed meanwhile stays removed', async () => {
    answers = [NO_SCHOOL];
    const askServer: FeedWorld['askServer'] = async () => {
      await db.delete('feeds', 'f');
      return answers.shift()!;
    };
    await refreshFeed({ ...world, askServer }, 'f');
    expect([await allFeeds(db), await said()]).toEqual([[], []]);
    await refreshFeed(world, 'never');
    expect(asked).toEqual([]);
  });
});

it('asked for twice at once, a feed is fetched once', async () => {
  answers = [NO_SCHOOL];
  let turn = Promise.resolve();
  const alone: FeedWorld['alone'] = (_, work) => {
    const mine = turn.then(work);
    turn = mine.then(() => undefined);
    return mine;
  };
  const ticking = { ...world, alone, now: () => ++now };
  await Promise.all([refreshFeed(ticking, 'f'), refreshFeed(ticking, 'f')]);
  expect(asked).toHaveLength(1);
});
