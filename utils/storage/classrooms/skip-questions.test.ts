import { beforeEach, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/stored/stored';
import { exportAll } from '../backup/backup';
import { deleteAll } from '../backup/delete-all';
import { importAll } from '../backup/import-all';
import type { Database } from '../schema';
import { skipQuestions } from './skip-questions';

let db: Database;
const ROOM = { id: 'a', name: 'Room 9', grade: null, gradeSet: false, school: null, sources: ['reader:a'] };
const skipped = async () => (await db.get('classrooms', 'a'))?.skipped;

beforeEach(async () => {
  db = await freshDatabase();
  await db.put('classrooms', ROOM);
});

it('adds to what was skipped before, each once', async () => {
  await skipQuestions(db, 'a', ['koala time']);
  await skipQuestions(db, 'a', ['koala time', 'otter time']);
  expect(await skipped()).toEqual(['koala time', 'otter time']);
});

it('goes through a saved file', async () => {
  await skipQuestions(db, 'a', ['koala time']);
  const file = JSON.stringify(await exportAll(db, 0));
  await deleteAll(db);
  await importAll(db, file, 0);
  expect(await skipped()).toEqual(['koala time']);
});

it('is nothing where nothing was skipped, and refused where the room is gone', async () => {
  expect(await skipped()).toBeUndefined();
  await expect(skipQuestions(db, 'gone', ['koala time'])).rejects.toThrow();
  expect(await db.count('classrooms')).toBe(1);
});
