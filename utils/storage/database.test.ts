import { beforeEach, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../tests/support/stored/stored';
import { connection, openDatabase } from './database';
import { type Database, STORES } from './schema';
import { STORE_TABLE } from './stores';
import type { Upgrade } from './upgrades/upgrade';
import { UPGRADES } from './upgrades/upgrades';
import { write } from './write';

const nothing: Upgrade = () => undefined;
let db: Database;

beforeEach(async () => {
  db = await freshDatabase();
});

it('has each store of the table, by its key', () => {
  const tx = db.transaction([...STORES]);
  const keys = Object.fromEntries(STORES.map((name) => [name, tx.objectStore(name).keyPath]));
  // Here the key stands beside the row.
  const beside = { manners: null };
  const told = Object.fromEntries(Object.entries(STORE_TABLE).map(([name, { key }]) => [name, key]));
  expect(keys).toEqual({ ...told, ...beside });
  expect([...db.objectStoreNames].toSorted()).toEqual(Object.keys(told).toSorted());
});

it('makes way for a newer PushIn', async () => {
  db.close();
  const closed = vi.fn();
  await openDatabase(closed);
  const newer = await openDatabase(undefined, [...UPGRADES, nothing]);
  expect(newer.version).toBe(UPGRADES.length + 1);
  expect(closed).toHaveBeenCalledOnce();
});

it('refuses what a newer PushIn has written', async () => {
  db.close();
  (await openDatabase(undefined, [...UPGRADES, nothing])).close();
  await expect(openDatabase()).rejects.toMatchObject({ name: 'VersionError' });
});

it('connects once, and anew when the connection has ended', async () => {
  const connect = connection();
  const first = await connect();
  expect(await connect()).toBe(first);
  db.close();
  (await openDatabase(undefined, [...UPGRADES, nothing])).close();
  await expect(connect()).rejects.toMatchObject({ name: 'VersionError' });
  await expect(first.getAll('choices')).rejects.toThrow();
});

it('tries again after a failure', async () => {
  db.close();
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('x', 'UnknownError');
  });
  const connect = connection();
  await expect(connect()).rejects.toThrow();
  await expect(connect()).resolves.toBeDefined();
  open.mockRestore();
});

it('writes nothing of a work that throws, and says what it threw', async () => {
  const work = write(db, async (tx) => {
    await tx.objectStore('choices').put({ source: 'cal:a', role: 'mine' });
    throw new Error('half way');
  });
  await expect(work).rejects.toThrow('half way');
  expect(await db.count('choices')).toBe(0);
});
