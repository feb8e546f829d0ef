import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshDatabase } from '../../tests/support/stored/stored';
import { deleteAll } from './backup/delete-all';
import { forgetClassroom } from './classrooms/forget-classroom';
import { forgetMemory, isMemoryLost } from './was-here';

const room = { id: 'a', name: 'Room 14', grade: null, gradeSet: false, school: null, sources: ['a'] };

beforeEach(() => fakeBrowser.reset());

it('a first day has lost nothing', async () => expect(await isMemoryLost(await freshDatabase())).toBe(false));

it('a database that was full and is empty was lost, until something is kept again', async () => {
  const full = await freshDatabase();
  await full.put('classrooms', room);
  expect(await isMemoryLost(full)).toBe(false);
  const empty = await freshDatabase();
  expect(await isMemoryLost(empty)).toBe(true);
  await empty.put('classrooms', room);
  expect(await isMemoryLost(empty)).toBe(false);
});

it.each<[string, (db: Awaited<ReturnType<typeof freshDatabase>>) => Promise<void>]>([
  ['forgot', (db) => forgetClassroom(db, 'a')],
  ['deleted', (db) => deleteAll(db).then(forgetMemory)],
])('what the OT %s is not lost', async (_, act) => {
  const db = await freshDatabase();
  await db.put('classrooms', room);
  await isMemoryLost(db);
  await act(db);
  expect(await isMemoryLost(db)).toBe(false);
});
