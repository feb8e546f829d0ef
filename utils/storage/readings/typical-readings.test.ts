import { beforeEach, describe, expect, it } from 'vitest';
import { block, everything, freshDatabase, reading, timetable } from '../../../tests/support/stored/stored';
import type { Timetable } from '../../model/reading';
import { chooseClasses } from '../classrooms/choose-classes';
import { deleteAll } from '../backup/delete-all';
import { forgetClassroom } from '../classrooms/forget-classroom';
import { keepReading } from './keep-reading';
import { mergeClassrooms } from '../classrooms/merge-classrooms';
import type { Database } from '../schema';
import { setWins, typicalOf } from './typical-readings';

let db: Database;
beforeEach(async () => void (db = await freshDatabase()));

const undated = (token: string, dayType: string | null = null, start = 540): Timetable => ({
  ...timetable(token, [block({ date: null, start, end: start + 40 })], { name: [token, dayType].join(' – ') }),
  ...(dayType !== null && { dayType }),
});
const keep = (timetables: readonly Timetable[], now: number) =>
  keepReading(
    db,
    {
      reading: reading(timetables, { shown: null }),
      where: 'maple.example/bells',
      classrooms: timetables.map(({ calendar }) => `cal:${calendar.token}`),
      grades: {},
    },
    now,
  );

describe('a timetable without dates', () => {
  it('is kept with where and when it was read, and no day with it', async () => {
    await keep([undated('14')], 1000);
    expect(await typicalOf(db, 'cal:14')).toMatchObject([
      { source: 'cal:14', dayType: null, readAt: 1000, where: 'maple.example/bells', before: null },
    ]);
    expect(await db.count('days')).toBe(0);
  });

  it('keeps beside it what it said before it changed', async () => {
    await keep([undated('14', null, 540)], 1000);
    await keep([undated('14', null, 540)], 2000);
    expect(await typicalOf(db, 'cal:14')).toMatchObject([{ readAt: 2000, before: null }]);
    await keep([undated('14', null, 600)], 3000);
    await keep([undated('14', null, 600)], 4000);
    expect(await typicalOf(db, 'cal:14')).toMatchObject([
      { readAt: 4000, blocks: [{ start: 600 }], before: { readAt: 2000, blocks: [{ start: 540 }] } },
    ]);
  });

  it('is replaced by what is read after a clock that ran ahead was put right', async () => {
    await keep([undated('14', null, 600)], 2000);
    await keep([undated('14', null, 540)], 1000);
    expect(await typicalOf(db, 'cal:14')).toMatchObject([{ readAt: 1000, blocks: [{ start: 540 }] }]);
  });

  it('of each kind of day belongs to one classroom, of each class to another', async () => {
    const [regular, minimum] = [undated('14', 'Regular Day'), undated('14', 'Minimum Day')];
    const other = { ...minimum, calendar: { ...minimum.calendar, token: '14m' } };
    await keep([regular, other, undated('15')], 1000);
    expect((await db.getAll('classrooms')).map(({ name, sources }) => [name, sources])).toEqual([
      ['14', ['cal:14', 'cal:14m']],
      ['15', ['cal:15']],
    ]);
  });
});

describe('what becomes of it', () => {
  beforeEach(async () => {
    await keep([undated('14'), undated('15')], 1000);
  });

  it('goes with a merge, and the OT says which of two is believed', async () => {
    await mergeClassrooms(db, 'cal:14', 'cal:15');
    expect((await typicalOf(db, 'cal:14')).map(({ source }) => source)).toEqual(['cal:14', 'cal:15']);
    await setWins(db, 'cal:14', 'cal:15');
    expect(await db.get('classrooms', 'cal:14')).toMatchObject({ wins: 'cal:15' });
    await setWins(db, 'cal:14', null);
    expect(await db.get('classrooms', 'cal:14')).not.toHaveProperty('wins');
  });

  it('goes with its classroom, and no other does', async () => {
    await forgetClassroom(db, 'cal:14');
    expect((await db.getAll('typical')).map(({ classroom }) => classroom)).toEqual(['cal:15']);
  });

  it('goes with everything', async () => {
    await deleteAll(db);
    expect(await db.count('typical')).toBe(0);
  });
});

describe('choosing among the classes of a page', () => {
  it('makes one classroom of each chosen one, and the same again changes nothing', async () => {
    const mine = [{ name: 'Grade 2', sources: ['p:2', 'p:2min'] }];
    const others = [{ name: 'Grade 3', sources: ['p:3'] }];
    await chooseClasses(db, mine, others);
    const after = await everything(db);
    await chooseClasses(db, mine, others);
    expect(await everything(db)).toEqual(after);
    expect(await db.getAll('classrooms')).toMatchObject([{ name: 'Grade 2', sources: ['p:2', 'p:2min'] }]);
    expect(await db.getAll('choices')).toEqual([
      { source: 'p:2', role: 'classroom' },
      { source: 'p:2min', role: 'classroom' },
      { source: 'p:3', role: 'ignored' },
    ]);
  });
});
