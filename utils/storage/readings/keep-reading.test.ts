import { beforeEach, describe, expect, it } from 'vitest';
import {
  allDay,
  block,
  everything,
  freshDatabase,
  killedAtWrite,
  reading,
  timetable,
} from '../../../tests/support/stored/stored';
import type { Reading } from '../../model/reading';
import { warning } from '../../model/warning';
import { allClassrooms, classroomOfSource, renameClassroom, setGrade } from '../classrooms/classrooms';
import { chooseRole } from '../classrooms/choose-role';
import { openDatabase } from '../database';
import { dayOf } from './day-readings';
import { keepReading } from './keep-reading';
import type { Database } from '../schema';

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

const where = 'calendar.example/r';
const district = ['cal:district', 'cal:me', 'cal:family'];
const keep = (read: Reading, now = 1000, classrooms = ['cal:14'], grades = {}) =>
  keepReading(db, { reading: read, where, classrooms, grades, district }, now);
const week = () => reading([timetable('14', [block(), block({ title: 'Lunch', date: '2026-09-15' })])]);
const titles = async (date: string, id = 'cal:14') =>
  (await dayOf(db, id, date)).map(({ blocks }) => blocks.map(({ title }) => title));

describe('keepReading', () => {
  it('makes the classroom and writes every day shown, the empty ones too', async () => {
    expect(await keep(week(), 1000, ['cal:14'], { 'cal:14': '2' })).toBe(true);
    expect(await allClassrooms(db)).toEqual([
      { id: 'cal:14', name: 'Room 14', grade: '2', gradeSet: false, school: null, sources: ['cal:14'] },
    ]);
    expect(await db.getAllKeys('days')).toHaveLength(5);
    expect(await titles('2026-09-14')).toEqual([['Writers Workshop']]);
    expect(await titles('2026-09-19')).toEqual([]);
  });

  it('changes nothing but readAt when read again', async () => {
    await keep(week(), 1000);
    const before = await db.getAll('days');
    expect(await keep(week(), 2000)).toBe(false);
    expect(await db.getAll('days')).toEqual(before.map((day) => ({ ...day, readAt: 2000 })));
  });

  it('empties a day whose blocks are gone, and leaves a hidden calendar as it was', async () => {
    const both = reading([timetable('14', [block()]), timetable('15', [block()])]);
    await keep(both, 1000, ['cal:14', 'cal:15']);
    await keep(reading([timetable('14', [])]), 2000, ['cal:14', 'cal:15']);
    expect(await titles('2026-09-14')).toEqual([[]]);
    expect(await titles('2026-09-14', 'cal:15')).toEqual([['Writers Workshop']]);
  });

  it('goes by what was read last, also after a clock that ran ahead was put right', async () => {
    await keep(week(), 2000);
    await keep(reading([timetable('14', [])]), 1000);
    expect(await titles('2026-09-14')).toEqual([[]]);
  });

  it('takes a day dated later than now for the oldest there is', async () => {
    await keep(week(), Date.UTC(2999, 0));
    expect(await dayOf(db, 'cal:14', '2026-09-14')).toMatchObject([{ readAt: 0 }]);
  });

  it('does not take a month cell that hides events for a reading of its day', async () => {
    const warnings = [warning('more-events', { shown: null, all: null }, '2026-09-14')];
    await keep(reading([timetable('14', [block()])], { view: 'month', warnings }));
    expect(await dayOf(db, 'cal:14', '2026-09-14')).toEqual([]);
    expect(await dayOf(db, 'cal:14', '2026-09-15')).toHaveLength(1);
  });

  it('lets a month add to a day, not take away from it', async () => {
    await keep(week(), 1000);
    await keep(reading([timetable('14', [block({ title: 'Music', start: 700, end: 740 })])], { view: 'month' }), 2000);
    expect(await titles('2026-09-14')).toEqual([['Music', 'Writers Workshop']]);
  });

  it.each([
    ['a calendar nobody named', week(), []],
    ["the OT's own calendar", reading([timetable('14', [block()], { own: true })]), ['cal:14']],
    ['a calendar that is not on the page', week(), ['cal:15']],
  ])('keeps nothing of %s', async (_, read, classrooms) => {
    expect(await keep(read, 1000, classrooms)).toBe(false);
    expect(await db.count('days')).toBe(0);
    expect(await db.count('classrooms')).toBe(0);
  });

  it.each(['mine', 'ignored'] as const)(
    'keeps nothing of a calendar chosen as %s, whatever the page thinks',
    async (role) => {
      await chooseRole(db, { source: 'cal:14', role }, { token: '14', name: null, own: false });
      await keep(week());
      expect(await db.count('days')).toBe(0);
    },
  );

  it('has no days of an undated page', async () => {
    await keep(reading([timetable('14', [block({ date: null })])], { shown: null }));
    expect(await db.count('days')).toBe(0);
    expect(await allClassrooms(db)).toHaveLength(1);
  });

  it('keeps declined blocks and tasks as they are', async () => {
    const blocks = [block({ declined: true }), block({ title: 'Copies', task: true })];
    await keep(reading([timetable('14', blocks)]));
    expect((await dayOf(db, 'cal:14', '2026-09-14'))[0]?.blocks).toEqual(blocks);
  });

  it('stands a night over midnight under its first day, a long break under each', async () => {
    const night = block({ title: 'Camp', date: '2026-09-15', start: 1200, end: 1900 });
    await keep(reading([timetable('14', [night, allDay('Fair', '2026-09-16', 2)])]));
    expect(await titles('2026-09-15')).toEqual([['Camp']]);
    expect(await titles('2026-09-16')).toEqual([['Fair']]);
    expect(await titles('2026-09-17')).toEqual([['Fair']]);
  });

  it("keeps the OT's own calendar once they called it a classroom", async () => {
    const own = { token: '14', name: 'Room 14', own: true };
    await chooseRole(db, { source: 'cal:14', role: 'classroom' }, own);
    await keep(reading([timetable('14', [block()], own)]));
    expect(await dayOf(db, 'cal:14', '2026-09-14')).toHaveLength(1);
  });

  it('takes as notices what the other calendars say of the day, not their own affairs', async () => {
    await chooseRole(db, { source: 'cal:me2', role: 'mine' }, { token: 'me2', name: null, own: false });
    await chooseRole(db, { source: 'cal:family', role: 'ignored' }, { token: 'family', name: null, own: false });
    await keep(
      reading([
        timetable('14', [block(), allDay('Pajama Day', '2026-09-14')]),
        timetable('15', [allDay('Field Trip', '2026-09-14'), allDay('Minimum Day', '2026-09-14')]),
        timetable('district', [
          { ...allDay('No School', '2026-09-13', 2), note: 'a note', location: '12 Hospital Road' },
          block({ title: 'Board Meeting' }),
          block({ title: 'Early Release 12:15' }),
        ]),
        timetable('me', [allDay('No school for me', '2026-09-14')], { own: true }),
        timetable('me2', [allDay('No School', '2026-09-14')]),
        timetable('family', [allDay('No school: custody hearing', '2026-09-14')]),
        timetable('unknown', [allDay('No School: dentist', '2026-09-14')]),
      ]),
      1000,
      ['cal:14', 'cal:15'],
    );
    const [day] = await dayOf(db, 'cal:14', '2026-09-14');
    const titles = day?.notices.map(({ title }) => title).join();
    expect(titles).toBe('Minimum Day,No School,Early Release 12:15,No School');
    expect((await dayOf(db, 'cal:14', '2026-09-15'))[0]?.notices).toEqual([]);
    expect(JSON.stringify(await everything(db))).not.toMatch(/custody|dentist|for me|a note|Hospital/);
  });

  it('guesses a grade anew until the OT has set one, and never unguesses', async () => {
    await keep(week(), 1, ['cal:14'], { 'cal:14': '2' });
    expect(await keep(week(), 2, ['cal:14'], { 'cal:14': '3' })).toBe(true);
    expect(await keep(week(), 3, ['cal:14'], { 'cal:14': null })).toBe(false);
    expect((await classroomOfSource(db, 'cal:14'))?.grade).toBe('3');
    await setGrade(db, 'cal:14', null);
    await keep(week(), 4, ['cal:14'], { 'cal:14': '2' });
    expect(await classroomOfSource(db, 'cal:14')).toMatchObject({ grade: null, gradeSet: true });
  });

  it("keeps the OT's name for a room, and takes the page's when there was none", async () => {
    await keep(reading([timetable('14', [], { name: null })]), 1);
    expect((await classroomOfSource(db, 'cal:14'))?.name).toBe('');
    await keep(week(), 2);
    expect((await classroomOfSource(db, 'cal:14'))?.name).toBe('Room 14');
    await renameClassroom(db, 'cal:14', ' Ms. Ortiz ');
    await keep(week(), 3);
    expect((await classroomOfSource(db, 'cal:14'))?.name).toBe('Ms. Ortiz');
  });
});

describe('when things go wrong', () => {
  it('two tabs writing at once make one classroom and lose no day', async () => {
    const other = await openDatabase();
    const next = reading([timetable('14', [block({ date: '2026-09-21' })])], {
      shown: { from: '2026-09-21', to: '2026-09-25' },
    });
    await Promise.all([
      keepReading(db, { reading: week(), where, classrooms: ['cal:14'], grades: {} }, 1000),
      keepReading(other, { reading: next, where, classrooms: ['cal:14'], grades: {} }, 1000),
      renameClassroom(other, 'cal:14', 'Ms. Ortiz'),
    ]);
    expect((await allClassrooms(db)).map(({ name }) => name)).toEqual(['Ms. Ortiz']);
    expect(await db.count('days')).toBe(10);
  });

  it.each([0, 1, 3, 5])('killed at write %i it has written nothing, and the next try writes all', async (n) => {
    const before = await everything(db);
    await expect(killedAtWrite(n, () => keep(week()))).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
    await keep(week());
    expect(await db.count('days')).toBe(5);
  });
});
