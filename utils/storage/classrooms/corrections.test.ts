import { beforeEach, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/stored/stored';
import { DEFAULT_SETTINGS } from '../../model/settings';
import { addCorrection, correctionsOf, type NewCorrection, undoCorrection } from './corrections';
import { openDatabase } from '../database';
import { remembered } from '../remembered';
import type { Database } from '../schema';
import { changeSettings, lastClassroom, readSettings, rememberClassroom } from '../settings';

let db: Database;
const wrong = (over: Partial<NewCorrection> = {}): NewCorrection => ({
  classroom: 'a',
  block: 'koala time',
  title: 'Koala Time',
  activity: 'intervention',
  mode: 'work',
  workStart: null,
  ...over,
});

beforeEach(async () => {
  db = await freshDatabase();
  const room = { name: '', grade: null, gradeSet: false, school: null };
  await db.put('classrooms', { ...room, id: 'a', sources: ['cal:a', 'cal:a2'] });
  await db.put('classrooms', { ...room, id: 'b', sources: ['cal:b'] });
});

it('keeps corrections in the order they were made, whatever the clock does', async () => {
  await addCorrection(db, wrong(), 'z', 2000);
  await addCorrection(db, wrong({ workStart: 10 }), 'y', 1000);
  await addCorrection(db, wrong({ classroom: 'b' }), 'x', 3000);
  expect((await correctionsOf(db, 'a')).map(({ id, madeAt }) => [id, madeAt])).toEqual([
    ['z', 2000],
    ['y', 2001],
  ]);
});

it('undoes one, so that what was said before counts again', async () => {
  await addCorrection(db, wrong(), 'first', 1);
  await addCorrection(db, wrong({ activity: 'math' }), 'second', 2);
  await undoCorrection(db, 'second');
  await undoCorrection(db, 'second');
  expect((await correctionsOf(db, 'a')).map(({ id }) => id)).toEqual(['first']);
});

it('is not said twice when the answer got lost', async () => {
  const made = await addCorrection(db, wrong(), 'first', 1);
  expect(await addCorrection(db, wrong(), 'again', 2)).toEqual(made);
  await addCorrection(db, wrong({ block: 'lunch' }), 'other', 3);
  expect(await db.count('corrections')).toBe(2);
});

it('is not kept for a classroom that is gone', async () => {
  expect(await addCorrection(db, wrong({ classroom: 'z' }), 'c', 1)).toBeNull();
  expect(await db.count('corrections')).toBe(0);
});

it('stores nothing that is not part of a correction', async () => {
  const made = await addCorrection(db, { ...wrong(), student: 'Ana' } as NewCorrection, 'c', 1);
  expect(Object.keys(made!).sort()).toEqual([
    'activity',
    'block',
    'classroom',
    'id',
    'madeAt',
    'mode',
    'saw',
    'title',
    'workStart',
  ]);
});

it('keeps each visit, said once however often it is tapped', async () => {
  const visit = (after: number, date = '2026-09-14') =>
    wrong({ activity: null, mode: null, saw: { what: 'lesson', after, date } });
  await addCorrection(db, wrong(), 'a', 1);
  await addCorrection(db, visit(10), 'b', 2);
  await addCorrection(db, visit(10), 'c', 3);
  await addCorrection(db, visit(15), 'd', 4);
  await addCorrection(db, visit(15, '2026-09-15'), 'e', 5);
  expect((await correctionsOf(db, 'a')).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
  await undoCorrection(db, 'd');
  expect((await correctionsOf(db, 'a')).map(({ saw }) => saw?.after)).toEqual([undefined, 10, 15]);
});

it('two tabs changing different settings both get their way', async () => {
  const other = await openDatabase();
  await Promise.all([changeSettings(db, { settle: 5 }), changeSettings(other, { overlay: false })]);
  expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, settle: 5, overlay: false });
});

it('remembers the classroom last looked at', async () => {
  expect(await lastClassroom(db)).toBeNull();
  await rememberClassroom(db, 'a');
  expect(await lastClassroom(db)).toBe('a');
});

it('knows all that the OT chose', async () => {
  for (const source of ['cal:a', 'cal:b']) await db.put('choices', { source, role: 'classroom' });
  await addCorrection(db, wrong(), '1', 1);
  await addCorrection(db, wrong({ classroom: 'b' }), '2', 1);
  const state = await remembered(db);
  expect(Object.keys(state.classrooms).sort()).toEqual(['cal:a', 'cal:a2', 'cal:b']);
  expect(Object.keys(state.corrections).sort()).toEqual(['a', 'b']);
  expect(Object.keys(state.roles).sort()).toEqual(['cal:a', 'cal:b']);
  expect(state.settings).toEqual(DEFAULT_SETTINGS);
});
