import type { NewTold, SaidCorrection } from '../../model/told';
import { beforeEach, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/stored/stored';
import { DEFAULT_SETTINGS } from '../../model/settings';
import { addTold, toldOf, undoTold } from './told';
import { openDatabase } from '../database';
import { remembered } from '../remembered';
import type { Database } from '../schema';
import { changeSettings, lastClassroom, readSettings, rememberClassroom } from '../settings';

let db: Database;
const wrong = (over: Partial<SaidCorrection & { classroom: string; block: string }> = {}) => ({
  is: 'correction' as const,
  classroom: 'a',
  block: 'koala time',
  title: 'Koala Time',
  activity: 'intervention' as const,
  mode: 'work' as const,
  workStart: null,
  ...over,
});

const OF_BLOCK = { classroom: 'a', block: 'koala time', title: 'Koala Time' };

beforeEach(async () => {
  db = await freshDatabase();
  const room = { name: '', grade: null, gradeSet: false, school: null };
  await db.put('classrooms', { ...room, id: 'a', sources: ['cal:a', 'cal:a2'] });
  await db.put('classrooms', { ...room, id: 'b', sources: ['cal:b'] });
});

it('keeps corrections in the order they were made, whatever the clock does', async () => {
  await addTold(db, wrong(), 'z', 2000);
  await addTold(db, wrong({ workStart: 10 }), 'y', 1000);
  await addTold(db, wrong({ classroom: 'b' }), 'x', 3000);
  expect((await toldOf(db, 'a')).map(({ id, madeAt }) => [id, madeAt])).toEqual([
    ['z', 2000],
    ['y', 2001],
  ]);
});

it('undoes one, so that what was said before counts again', async () => {
  await addTold(db, wrong(), 'first', 1);
  await addTold(db, wrong({ activity: 'math' }), 'second', 2);
  await undoTold(db, 'second');
  await undoTold(db, 'second');
  expect((await toldOf(db, 'a')).map(({ id }) => id)).toEqual(['first']);
});

it('is not said twice when the answer got lost', async () => {
  const made = await addTold(db, wrong(), 'first', 1);
  expect(await addTold(db, wrong(), 'again', 2)).toEqual(made);
  await addTold(db, wrong({ block: 'lunch' }), 'other', 3);
  expect(await db.count('corrections')).toBe(2);
});

it('is not kept for a classroom that is gone', async () => {
  expect(await addTold(db, wrong({ classroom: 'z' }), 'c', 1)).toBeNull();
  expect(await db.count('corrections')).toBe(0);
});

it('stores nothing that is not part of a correction', async () => {
  const made = await addTold(db, { ...wrong(), student: 'Ana' } as NewTold, 'c', 1);
  expect(Object.keys(made!).sort()).toEqual([
    'activity',
    'block',
    'classroom',
    'id',
    'is',
    'madeAt',
    'mode',
    'title',
    'workStart',
  ]);
});

it('keeps each visit, said once however often it is tapped', async () => {
  const visit = (after: number, date = '2026-09-14') =>
    ({ ...OF_BLOCK, is: 'visit', saw: { what: 'lesson', after, date } }) as const;
  await addTold(db, wrong(), 'a', 1);
  await addTold(db, visit(10), 'b', 2);
  await addTold(db, visit(10), 'c', 3);
  await addTold(db, visit(15), 'd', 4);
  await addTold(db, visit(15, '2026-09-15'), 'e', 5);
  expect((await toldOf(db, 'a')).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
  await undoTold(db, 'd');
  expect((await toldOf(db, 'a')).map((one) => (one.is === 'visit' ? one.saw.after : undefined))).toEqual([
    undefined,
    10,
    15,
  ]);
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
  await addTold(db, wrong(), '1', 1);
  await addTold(db, wrong({ classroom: 'b' }), '2', 1);
  const state = await remembered(db);
  expect(Object.keys(state.classrooms).sort()).toEqual(['cal:a', 'cal:a2', 'cal:b']);
  expect(Object.keys(state.told).sort()).toEqual(['a', 'b']);
  expect(Object.keys(state.roles).sort()).toEqual(['cal:a', 'cal:b']);
  expect(state.settings).toEqual(DEFAULT_SETTINGS);
});
