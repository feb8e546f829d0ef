import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { allDay, day, everything } from '../../../tests/support/stored/stored';
import { openDatabase } from '../database';
import type { Database } from '../schema';
import type { Upgrade } from './upgrade';
import { UPGRADES } from './upgrades';

/** One row an upgrade: what the version before held, and what must be true after. An upgrade without a row fails. */
interface Case {
  readonly before: ((db: Database) => Promise<unknown>) | null;
  readonly after: (db: Database) => Promise<unknown>;
}

const room = (id: string) => ({ id, name: '', grade: null, gradeSet: false, school: null, sources: [id] });

const CASES: readonly Case[] = [
  {
    before: null,
    after: async (db) => {
      expect([...db.objectStoreNames]).toEqual(['choices', 'classrooms', 'corrections', 'days', 'settings']);
      const tx = db.transaction(['classrooms', 'days', 'corrections']);
      const { keyPath, multiEntry, unique } = tx.objectStore('classrooms').index('source');
      expect({ keyPath, multiEntry, unique }).toEqual({ keyPath: 'sources', multiEntry: true, unique: true });
      expect(tx.objectStore('days').keyPath).toEqual(['classroom', 'date', 'source']);
      expect([...tx.objectStore('days').indexNames]).toEqual(['date']);
      expect([...tx.objectStore('corrections').indexNames]).toEqual(['classroom']);
    },
  },
  {
    before: (db) => db.put('choices', { source: 'cal:a', role: 'mine' }),
    after: async (db) => {
      expect(await db.getAll('choices')).toEqual([{ source: 'cal:a', role: 'mine' }]);
      const tx = db.transaction(['feeds', 'feedTexts', 'calendars', 'rules', 'decisions']);
      expect(tx.objectStore('feeds').keyPath).toBe('id');
      expect(tx.objectStore('feedTexts').keyPath).toBeNull();
      expect(tx.objectStore('calendars').keyPath).toBe('id');
      expect(tx.objectStore('rules').keyPath).toBe('school');
      expect(tx.objectStore('decisions').keyPath).toEqual(['school', 'date']);
    },
  },
  {
    before: (db) => db.put('decisions', { school: '', date: '2026-09-14', kind: 'no-school', decidedAt: 1 } as never),
    after: async (db) => {
      expect(await db.count('decisions')).toBe(1);
      const tx = db.transaction(['typical', 'manners']);
      expect(tx.objectStore('typical').keyPath).toEqual(['classroom', 'source']);
      expect(tx.objectStore('manners').keyPath).toBeNull();
    },
  },
  {
    before: async (db) => {
      const ids = [1, 2].map((n) => `any-page:school.example/r/14/2026/9/14?sid=${n}&token=SECRET#Room 14`);
      for (const [n, id] of ids.entries()) {
        await db.put('classrooms', { ...room(id), name: 'Room 14' });
        const where = 'school.example/r/14/2026/9/14';
        const notices = [allDay('No school for me – chemo', '2026-09-14')];
        await db.put('days', day(id, '2026-09-14', { readAt: n, where, notices }));
        await db.put('corrections', { id: `c${n}`, classroom: id } as never);
        await db.put('choices', { source: id, role: 'classroom' });
      }
      await db.put('classrooms', room('google-calendar:c_x#?y'));
      await db.put('manners', 'text', 'school.example/r/14?token=SECRET');
      await db.put('settings', ids[1]!, 'last-classroom');
    },
    after: async (db) => {
      const id = 'any-page:school.example/r/14#Room 14';
      expect((await db.getAll('classrooms')).map((one) => [one.id, one.sources])).toEqual([
        [id, [id]],
        ['google-calendar:c_x#?y', ['google-calendar:c_x#?y']],
      ]);
      const [read, ...others] = await db.getAll('days');
      expect(others).toEqual([]);
      expect(read).toMatchObject({ classroom: id, source: id, where: 'school.example/r/14', notices: [], readAt: 1 });
      expect((await db.getAll('corrections')).map(({ classroom }) => classroom)).toEqual([id, id]);
      expect(await db.getAllKeys('choices')).toEqual([id]);
      expect(await db.getAllKeys('manners')).toEqual(['school.example/r/14']);
      expect(await db.get('settings', 'last-classroom')).toBe(id);
      expect(JSON.stringify(await everything(db))).not.toMatch(/SECRET|chemo|sid=/);
    },
  },
  {
    before: async (db) => {
      for (const [id, role] of [
        ['cal:me', 'mine'],
        ['cal:family', 'ignored'],
        ['cal:14', 'classroom'],
      ] as const) {
        await db.put('classrooms', room(id));
        await db.put('choices', { source: id, role });
        await db.put('days', day(id, '2026-09-14'));
        await db.put('typical', { classroom: id, source: id } as never);
        await db.put('calendars', { id, name: id } as never);
      }
      await db.put('calendars', { id: 'feed:1', name: 'District' } as never);
      await db.put('corrections', { id: 'c', classroom: 'cal:family' } as never);
    },
    after: async (db) => {
      expect(await db.getAllKeys('classrooms')).toEqual(['cal:14', 'cal:family']);
      expect((await db.getAll('days')).map(({ source }) => source)).toEqual(['cal:14']);
      expect(await db.getAllKeys('typical')).toEqual([['cal:14', 'cal:14']]);
      expect(await db.getAllKeys('calendars')).toEqual(['feed:1']);
      expect(await db.count('corrections')).toBe(1);
    },
  },
  {
    before: async (db) => {
      const problems: Record<string, unknown> = {
        fine: null,
        slow: { key: 'feed_problem_slow', args: [] },
        leave: { key: 'feed_problem_not_allowed', args: [] },
        server: { key: 'feed_problem_server', args: [503] },
        smaller: { key: 'feed_problem_smaller', args: [2, 40] },
        strange: { key: 'something_else', args: [] },
      };
      const unread = [{ key: 'feed_unread_event', args: ['Picnic', 'The event says no start.', 9] }];
      for (const [id, problem] of Object.entries(problems)) {
        await db.put('feeds', { id, name: id, expandedOn: '2026-09-14', unread, problem } as never);
      }
    },
    after: async (db) => {
      const feeds = await db.getAll('feeds');
      expect(Object.fromEntries(feeds.map(({ id, problem }) => [id, problem]))).toEqual({
        fine: null,
        slow: { code: 'slow' },
        leave: { code: 'not-allowed' },
        server: { code: 'server', status: 503 },
        smaller: { code: 'smaller', left: 2, of: 40 },
        strange: null,
      });
      // They are read again from the copy, and so are the events that could not be read.
      expect(feeds.every(({ name, unread, expandedOn }) => name && unread.length === 0 && expandedOn === null)).toBe(
        true,
      );
    },
  },
  {
    before: (db) => db.put('corrections', { id: 'v', classroom: 'cal:14', saw: { what: 'work' } } as never),
    after: async (db) =>
      expect(await db.getAll('corrections')).toEqual([
        { id: 'v', classroom: 'cal:14', is: 'visit', saw: { what: 'work' } },
      ]),
  },
];

/** Builds a database at version n-1 with what it may hold, then opens it at n. */
async function upgraded({ before }: Case, version: number, upgrades: readonly Upgrade[]): Promise<Database> {
  if (version > 1) {
    const old = await openDatabase(undefined, upgrades.slice(0, version - 1));
    await before?.(old);
    old.close();
  }
  return openDatabase(undefined, upgrades.slice(0, version));
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('upgrades', () => {
  it('each have a file, a place in the list and a case here', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^\d+\.ts$/.test(name));
    const numbers = files.map((name) => Number.parseInt(name, 10)).sort((a, b) => a - b);
    expect(numbers).toEqual(UPGRADES.map((_, index) => index + 1));
    expect(CASES).toHaveLength(UPGRADES.length);
    expect(CASES.slice(1).every(({ before }) => before !== null)).toBe(true);
  });

  it.each(CASES.map((row, index) => [index + 1, row] as const))('%i from the version before', async (version, row) => {
    const db = await upgraded(row, version, UPGRADES);
    expect(db.version).toBe(version);
    await row.after(db);
  });

  it('run from where a database stands, keeping what it holds', async () => {
    const second: Upgrade = async (_db, transaction) => {
      const store = transaction.objectStore('choices');
      for (const choice of await store.getAll()) await store.put({ ...choice, role: 'ignored' });
    };
    const before = (db: Database) => db.put('choices', { source: 'cal:a', role: 'mine' });
    const next = UPGRADES.length + 1;
    const db = await upgraded({ before, after: before }, next, [...UPGRADES, second]);
    expect(await db.getAll('choices')).toEqual([{ source: 'cal:a', role: 'ignored' }]);
  });

  it('leave the version before whole when they fail', async () => {
    const broken: Upgrade = (db) => {
      db.deleteObjectStore('choices');
      throw new Error('broken');
    };
    const first = await openDatabase();
    await first.put('choices', { source: 'cal:a', role: 'mine' });
    first.close();
    await expect(openDatabase(undefined, [...UPGRADES, broken])).rejects.toThrow();
    expect(await (await openDatabase()).getAll('choices')).toHaveLength(1);
  });
});
