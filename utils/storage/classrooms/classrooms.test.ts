import type { NewTold } from '../../model/told';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  day,
  everything,
  freshDatabase,
  killedAtWrite,
  reading,
  timetable,
} from '../../../tests/support/stored/stored';
import type { Classroom } from '../../model/classroom';
import { chooseRole } from './choose-role';
import {
  allClassrooms,
  classroomById,
  classroomOfSource,
  renameClassroom,
  setGrade,
  setGradeOfSource,
  setSchool,
} from './classrooms';
import { addTold } from './told';
import { deleteAll } from '../backup/delete-all';
import { forgetClassroom } from './forget-classroom';
import { keepReading } from '../readings/keep-reading';
import { mergeClassrooms } from './merge-classrooms';
import type { Database } from '../schema';
import { changeSettings, lastClassroom, readSettings, rememberClassroom } from '../settings';

let db: Database;
const ref = (token: string) => ({ token, name: `Room ${token}`, own: false });
const room = (id: string, over: Partial<Classroom> = {}): Classroom => ({
  id,
  name: `Room ${id}`,
  grade: null,
  gradeSet: false,
  school: null,
  sources: [id],
  ...over,
});
const wrong = (classroom: string): NewTold => ({
  classroom,
  block: 'writers workshop',
  title: 'Writers Workshop',
  activity: 'math',
  mode: null,
  is: 'correction',
  workStart: null,
});

/** Room `a` of calendars `a` and `a2`, room `b` of calendar `b`, each with a day, a correction and a choice. */
beforeEach(async () => {
  db = await freshDatabase();
  await db.put('classrooms', room('a', { sources: ['a', 'a2'] }));
  await db.put('classrooms', room('b', { grade: '2', school: 'Elm' }));
  for (const row of [day('a', '2026-09-14'), day('a', '2026-09-14', { source: 'a2' }), day('b', '2026-09-14')]) {
    await db.put('days', row);
  }
  for (const source of ['a', 'a2', 'b']) await db.put('choices', { source, role: 'classroom' });
  await addTold(db, wrong('a'), 'c-a', 1);
  await addTold(db, wrong('b'), 'c-b', 1);
});

it('has one more source where a reading is said to be of it', async () => {
  const keep = {
    reading: reading([timetable('p', [])]),
    where: 'pasted:',
    classrooms: ['cal:p'],
    grades: {},
    into: 'b',
  };
  await keepReading(db, keep, 1000);
  expect(await allClassrooms(db)).toMatchObject([{ id: 'a' }, { id: 'b', name: 'Room b', sources: ['b', 'cal:p'] }]);
});

describe('finding', () => {
  it('by id, by calendar, or all', async () => {
    expect((await classroomById(db, 'a'))?.sources).toEqual(['a', 'a2']);
    expect((await classroomOfSource(db, 'a2'))?.id).toBe('a');
    expect(await classroomById(db, 'z')).toBeNull();
    expect(await classroomOfSource(db, 'z')).toBeNull();
    expect(await allClassrooms(db)).toHaveLength(2);
  });

  it('leaves out a room only when all its calendars are something else now, and brings it back with what was corrected', async () => {
    await chooseRole(db, { source: 'a', role: 'ignored' }, ref('a'));
    expect(await allClassrooms(db)).toHaveLength(2);
    await chooseRole(db, { source: 'a2', role: 'ignored' }, ref('a2'));
    expect((await allClassrooms(db)).map(({ id }) => id)).toEqual(['b']);
    // What she ignores is not kept, not even a title.
    expect((await db.getAll('days')).map(({ source }) => source)).toEqual(['b']);
    await chooseRole(db, { source: 'a', role: 'classroom' }, ref('a'));
    expect(await allClassrooms(db)).toHaveLength(2);
    expect(await db.countFromIndex('corrections', 'classroom', 'a')).toBe(1);
  });
});

describe('choosing', () => {
  it('makes a classroom at once', async () => {
    await chooseRole(db, { source: 'c', role: 'classroom' }, ref('c'));
    expect(await classroomOfSource(db, 'c')).toEqual(room('c', { name: 'Room c' }));
  });

  it("removes what was read when a calendar turns out to be the OT's own", async () => {
    await chooseRole(db, { source: 'a2', role: 'mine' }, ref('a2'));
    expect((await classroomById(db, 'a'))?.sources).toEqual(['a']);
    expect((await db.getAll('days')).map(({ source }) => source)).toEqual(['a', 'b']);
    await chooseRole(db, { source: 'a', role: 'mine' }, ref('a'));
    expect(await classroomById(db, 'a')).toBeNull();
    expect((await db.getAll('corrections')).map(({ id }) => id)).toEqual(['c-b']);
    expect(await db.count('choices')).toBe(3);
  });

  it('gives a calendar that comes back a room of its own when its id is taken', async () => {
    await chooseRole(db, { source: 'a', role: 'mine' }, ref('a'));
    await chooseRole(db, { source: 'a', role: 'classroom' }, ref('a'));
    expect(await classroomOfSource(db, 'a')).toMatchObject({ id: 'a+', sources: ['a'] });
    expect(await classroomOfSource(db, 'a2')).toMatchObject({ id: 'a', sources: ['a2'] });
  });
});

describe('changing', () => {
  it.each([
    ['name', () => renameClassroom(db, 'a', ' Ms. Ortiz '), { name: 'Ms. Ortiz' }],
    ['grade', () => setGrade(db, 'a', 'K'), { grade: 'K', gradeSet: true }],
    ['no grade', () => setGrade(db, 'a', null), { grade: null, gradeSet: true }],
    ['school', () => setSchool(db, 'a', 'Elm '), { school: 'Elm' }],
    ['no school', () => setSchool(db, 'a', ' '), { school: null }],
  ])('%s', async (_, change, expected) => {
    const before = await classroomById(db, 'a');
    expect(await change()).toEqual({ ...before, ...expected });
    expect(await classroomById(db, 'a')).toEqual({ ...before, ...expected });
  });

  it('a room that is gone answers null and makes none', async () => {
    expect(await renameClassroom(db, 'z', 'x')).toBeNull();
    expect(await db.count('classrooms')).toBe(2);
  });

  it('the grade by calendar, also before the first reading', async () => {
    await setGradeOfSource(db, 'a2', ref('a2'), '4');
    await setGradeOfSource(db, 'c', ref('c'), '5');
    expect(await classroomById(db, 'a')).toMatchObject({ grade: '4', gradeSet: true });
    expect(await classroomOfSource(db, 'c')).toMatchObject({ grade: '5', gradeSet: true, name: 'Room c' });
  });
});

describe('merging', () => {
  it('gives one room the calendars, days and corrections of both', async () => {
    await rememberClassroom(db, 'b');
    await mergeClassrooms(db, 'a', 'b');
    expect(await db.getAll('classrooms')).toEqual([
      room('a', { sources: ['a', 'a2', 'b'], grade: '2', school: 'Elm', name: 'Room a' }),
    ]);
    expect((await db.getAll('days')).map(({ classroom, source }) => [classroom, source])).toEqual([
      ['a', 'a'],
      ['a', 'a2'],
      ['a', 'b'],
    ]);
    expect(await db.getAllKeysFromIndex('corrections', 'classroom', 'a')).toEqual(['c-a', 'c-b']);
    expect(await lastClassroom(db)).toBe('a');
  });

  it.each([
    ['itself', 'a', 'a'],
    ['a room that is gone', 'a', 'z'],
    ['into a room that is gone', 'z', 'a'],
  ])('with %s changes nothing', async (_, into, from) => {
    const before = await everything(db);
    await mergeClassrooms(db, into, from);
    expect(await everything(db)).toEqual(before);
  });

  it.each([0, 1, 2])('killed at write %i leaves both as they were', async (n) => {
    const before = await everything(db);
    await expect(killedAtWrite(n, () => mergeClassrooms(db, 'a', 'b'))).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
  });
});

describe('forgetting', () => {
  it('takes days, corrections and choices along, and nobody else’s', async () => {
    await rememberClassroom(db, 'a');
    await forgetClassroom(db, 'a');
    await forgetClassroom(db, 'a');
    expect((await db.getAll('classrooms')).map(({ id }) => id)).toEqual(['b']);
    expect((await db.getAll('days')).map(({ classroom }) => classroom)).toEqual(['b']);
    expect((await db.getAll('corrections')).map(({ id }) => id)).toEqual(['c-b']);
    expect((await db.getAll('choices')).map(({ source }) => source)).toEqual(['b']);
    expect(await lastClassroom(db)).toBeNull();
  });

  it('everything', async () => {
    await changeSettings(db, { settle: 5 });
    await deleteAll(db);
    for (const name of db.objectStoreNames) expect(await db.count(name)).toBe(0);
    expect((await readSettings(db)).settle).toBe(3);
  });
});
