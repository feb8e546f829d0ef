import { someBlock } from '../made/blocks';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Block } from '../../../utils/model/block';
import type { DayReading } from '../../../utils/model/classroom';
import type { CalendarRef, Reading, Timetable } from '../../../utils/model/reading';
import { openDatabase } from '../../../utils/storage/database';
import type { Database } from '../../../utils/storage/schema';

/** This file makes stored things with invented names, and an empty database to put them in. */

/** An empty database that no other test uses. */
export async function freshDatabase(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  return openDatabase();
}

export function block(over: Partial<Block> = {}): Block {
  return someBlock({ title: 'Writers Workshop', start: 560, end: 610, ...over });
}

export function allDay(title: string, date: string, days = 1): Block {
  return block({ title, date, start: 0, end: 1440 * days, allDay: true });
}

export function timetable(token: string, blocks: readonly Block[], ref: Partial<CalendarRef> = {}): Timetable {
  return { calendar: { token, name: `Room ${token}`, own: false, ...ref }, grade: null, blocks };
}

/** The reading of the week of Monday 14 September 2026, unless told otherwise. */
export function reading(timetables: readonly Timetable[], over: Partial<Reading> = {}): Reading {
  return {
    reader: 'cal',
    view: 'week',
    shown: { from: '2026-09-14', to: '2026-09-18' },
    timetables,
    warnings: [],
    ...over,
  };
}

export function day(classroom: string, date: string, over: Partial<DayReading> = {}): DayReading {
  return {
    classroom,
    date,
    source: classroom,
    blocks: [block({ date })],
    notices: [],
    readAt: 1,
    where: 'calendar.example/week',
    ...over,
  };
}

/** Everything in the database, to compare it before and after. */
export async function everything(db: Database): Promise<unknown> {
  const names = [...db.objectStoreNames];
  return Promise.all(names.map(async (name) => [name, await db.getAllKeys(name), await db.getAll(name)]));
}

/**
 * Runs work like a worker that is killed at its nth write (from 0): the browser aborts what was not yet committed.
 * Rejects, unless there are fewer writes.
 */
export async function killedAtWrite(n: number, work: () => Promise<unknown>): Promise<void> {
  const store = IDBObjectStore.prototype;
  let left = n;
  const before = (['put', 'delete', 'clear'] as const).map((name) => {
    const known = Object.getOwnPropertyDescriptor(store, name)!;
    Object.defineProperty(store, name, {
      ...known,
      value(this: IDBObjectStore, ...args: unknown[]) {
        if (left-- === 0) this.transaction.abort();
        return (known.value as (...args: unknown[]) => unknown).apply(this, args);
      },
    });
    return [name, known] as const;
  });
  try {
    await work();
  } finally {
    for (const [name, known] of before) Object.defineProperty(store, name, known);
  }
}
