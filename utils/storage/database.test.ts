import { beforeEach, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../tests/support/stored/stored';
import { connection, openDatabase } from './database';
import type { Database } from './schema';
import type { Upgrade } from './upgrades/upgrade';
import { UPGRADES } from './upgrades/upgrades';
import { write } from './write';

const nothing: Upgrade = () => undefined;
let db: Database;

beforeEach(async () => {
  db = await freshDatabase();
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
