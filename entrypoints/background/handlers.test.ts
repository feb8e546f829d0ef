import { beforeEach, describe, expect, it, vi } from 'vitest';
import { block, everything, freshDatabase, killedAtWrite, reading, timetable } from '../../tests/support/stored/stored';
import { quietWorld } from '../../tests/support/stored/background';
import { shelfOf } from '../../tests/support/expectations/files';
import { Refused } from '../../utils/messaging/failures';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import type { Grade } from '../../utils/model/vocabulary';
import { openDatabase } from '../../utils/storage/database';
import type { Database } from '../../utils/storage/schema';
import { changeSettings } from '../../utils/storage/settings';
import { makeHandlers, type Handlers } from './handlers';

let db: Database;
let handlers: Handlers;
const tell = vi.fn<(except: number | null) => void>();
const tellFrames = vi.fn();
const openPage = vi.fn(async () => undefined);
const world = {
  ...quietWorld(() => openDatabase(), 1000),
  notes: async (grade: Grade | null) => shelfOf(grade),
  tell,
  tellFrames,
  openPage,
};
/** What a worker that has just been started knows: nothing but the database. */
function awake(): Handlers {
  return makeHandlers(world);
}

/** What each may do is rights.test.ts's. */
const asker = { tab: 7, own: true, site: null, isPrivate: false };
const ref = { token: '14', name: 'Room 14', own: false };
const about = { source: 'cal:14', ref };
const kept = {
  reading: reading([timetable('14', [block()]), timetable('lunch', [])]),
  where: 'calendar.example/r',
};
const wrong = {
  is: 'correction',
  classroom: 'cal:14',
  block: 'writers workshop',
  title: 'Writers Workshop',
  activity: 'math',
  mode: null,
  workStart: null,
} as const;

beforeEach(async () => {
  db = await freshDatabase();
  tell.mockReset();
  openPage.mockClear();
  handlers = awake();
});

describe('a reading', () => {
  it('is kept, and answers whether a classroom is new or changed', async () => {
    expect(await handlers['reading:keep'](kept, asker)).toBe(true);
    expect(await handlers['reading:keep'](kept, asker)).toBe(false);
    expect(await db.count('days')).toBe(5);
  });

  it('is surveyed without being kept, and told to nobody', async () => {
    const before = await everything(db);
    const { settings, survey } = await handlers['overlay:survey']({ reading: kept.reading, where: '' }, asker);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(survey?.calendars.map(({ source, role }) => [source, role])).toEqual([
      ['cal:14', 'classroom'],
      ['cal:lunch', 'ignored'],
    ]);
    expect(await everything(db)).toEqual(before);
    expect(tell).not.toHaveBeenCalled();
  });

  it('is surveyed by guess when the database can’t be opened', async () => {
    const broken = makeHandlers({ ...world, db: () => Promise.reject(new Error('no disk')) });
    const { settings, survey } = await broken['overlay:survey']({ reading: kept.reading, where: '' }, asker);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(survey?.calendars).toHaveLength(2);
  });

  it('is news to other tabs only when a classroom is', async () => {
    await handlers['reading:keep'](kept, asker);
    await handlers['reading:keep']({ ...kept, reading: reading([timetable('14', [])]) }, asker);
    expect(tell.mock.calls).toEqual([[7]]);
  });

  it('killed on the way leaves nothing, tells nobody, and comes again whole', async () => {
    const before = await everything(db);
    await expect(killedAtWrite(3, async () => handlers['reading:keep'](kept, asker))).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
    expect(tell).not.toHaveBeenCalled();
    await awake()['reading:keep'](kept, asker);
    expect(await db.count('days')).toBe(5);
  });
});

describe('what the OT does', () => {
  it.each([
    ['calendar:role', (h: Handlers) => h['calendar:role']({ ...about, role: 'ignored' }, asker)],
    ['classroom:grade', (h: Handlers) => h['classroom:grade']({ ...about, grade: 'K' }, asker)],
    ['settings:change', (h: Handlers) => h['settings:change']({ settle: 5 }, asker)],
    ['correction:add', (h: Handlers) => h['correction:add'](wrong, asker)],
    ['day:decide', (h: Handlers) => h['day:decide']({ date: '2026-09-14', school: '', kind: 'no-school' }, asker)],
    ['correction:undo', (h: Handlers) => h['correction:undo']({ id: 'c' }, asker)],
  ])('%s is told to all tabs but the one it was done in', async (_, act) => {
    await handlers['reading:keep'](kept, asker);
    tell.mockReset();
    await act(handlers);
    expect(tell.mock.calls).toEqual([[7]]);
  });

  it('lasts beyond the worker', async () => {
    await handlers['reading:keep'](kept, asker);
    const made = await awake()['correction:add'](wrong, asker);
    await awake()['calendar:role']({ source: 'cal:lunch', ref, role: 'ignored' }, asker);
    await awake()['settings:change']({ goals: ['handwriting'] }, asker);
    await awake()['classroom:grade']({ ...about, grade: null }, asker);
    const surveyed = () => awake()['overlay:survey']({ reading: kept.reading, where: '' }, asker);
    expect(await surveyed()).toMatchObject({
      settings: { goals: ['handwriting'], settle: 3 },
      survey: {
        calendars: [
          { source: 'cal:14', classroom: 'cal:14', grade: null, gradeSet: true, told: [made] },
          { source: 'cal:lunch', role: 'ignored', findings: null },
        ],
      },
    });
    await awake()['correction:undo']({ id: made.id }, asker);
    expect((await surveyed()).survey?.calendars[0]?.told).toEqual([]);
  });

  it('a correction of a classroom forgotten meanwhile is refused', async () => {
    await expect(handlers['correction:add'](wrong, asker)).rejects.toMatchObject(new Refused('unknown-classroom'));
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('notes', () => {
  const ask = { grade: '2', activity: 'handwriting', goals: [] } as const;
  const names = async (who = asker, made = handlers) =>
    (await made['notes:get'](ask, who)).expectations.map(({ citation }) => citation?.name ?? '');

  it('are of the state she chose, on her desk alone', async () => {
    const texan = (all: readonly string[]) => all.some((name) => name.startsWith('Texas'));
    expect(texan(await names())).toBe(false);
    await changeSettings(db, { state: 'TX' });
    expect(texan(await names())).toBe(true);
    expect(texan(await names({ ...asker, own: false }))).toBe(false);
  });

  it('come when the database can’t be opened', async () => {
    const broken = makeHandlers({ ...world, db: () => Promise.reject(new Error('no disk')) });
    expect((await names(asker, broken)).length).toBeGreaterThan(0);
  });
});

it.each(['options', 'welcome'] as const)('opens %s', async (page) => {
  expect(await handlers['page:open']({ page }, asker)).toBeNull();
  expect(openPage).toHaveBeenCalledExactlyOnceWith(page);
});

describe('frames', () => {
  it('are told what one of them shows, and it learns which it is', () => {
    expect(handlers['frame:offer']({ worth: 12 }, { ...asker, frame: 3, own: false })).toEqual({ frame: 3 });
    expect(tellFrames).toHaveBeenCalledExactlyOnceWith(7, { frame: 3, worth: 12 });
  });

  it('are none of the popup’s', () => {
    expect(() => handlers['frame:offer']({ worth: 12 }, { ...asker, tab: null, frame: null })).toThrow(Refused);
  });
});
