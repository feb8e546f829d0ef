import { beforeEach, describe, expect, it } from 'vitest';
import { block, day, everything, freshDatabase } from '../../../tests/support/stored/stored';
import type { Classroom } from '../../model/classroom';
import { exportAll, type Backup } from './backup';
import { importAll } from './import-all';
import type { Database } from '../schema';

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});
const room = (id: string, over: Partial<Classroom> = {}): Classroom => ({
  ...{ id, name: id, grade: null, gradeSet: false, school: null, sources: [id], ...over },
});
const said = { block: 'lunch', title: 'Lunch', activity: null, mode: 'work', workStart: 5, saw: null };
const saved = async (over: Partial<Record<keyof Backup, unknown>> = {}) =>
  JSON.stringify({ ...(await exportAll(db, 0)), ...over });

describe('a file of an older PushIn', () => {
  const ids = [1, 2, 3].map((n) => `any-page:maple.example/r/14?case=${n}&sid=SECRET#Room 14`);
  const clean = 'any-page:maple.example/r/14#Room 14';
  const old = (): Partial<Record<keyof Backup, unknown>> => ({
    version: 1,
    classrooms: [...ids.map((id) => room(id, { name: 'Room 14' })), room('mine')],
    days: [
      ...ids.map((id, n) =>
        day(id, '2026-09-14', {
          where: 'maple.example/r/14?sid=SECRET',
          readAt: n,
          notices: [block({ title: 'No school for me, chemo', allDay: true })],
        }),
      ),
      day('mine', '2026-09-14'),
    ],
    typical: ids.map((id) => ({
      ...{ classroom: id, source: id, dayType: null, blocks: [], readAt: 1, where: '', before: null },
    })),
    corrections: ids.map((id, n) => ({ ...said, classroom: id, id: `c${n}`, madeAt: 1 })),
    choices: [
      { source: 'mine', role: 'mine' },
      { source: ids[1], role: 'classroom' },
    ],
    calendars: [{ id: 'mine', name: 'Me', school: null, notices: [], readAt: 1 }],
    manners: [{ place: 'maple.example/r/14?token=SECRET', manner: 'text' }],
  });

  it('is cleaned as its database was', async () => {
    const text = await saved(old());
    db = await freshDatabase();
    expect(await importAll(db, text)).toMatchObject({ ok: true, left: [] });
    expect(JSON.stringify(await everything(db))).not.toMatch(/SECRET|chemo|case=|Me"/);
    expect((await db.getAll('classrooms')).map(({ id, sources }) => [id, sources])).toEqual([[clean, [clean]]]);
    expect((await db.getAll('days')).map(({ source, readAt, notices }) => [source, readAt, notices])).toEqual([
      [clean, 2, []],
    ]);
    expect(await db.getAllKeys('typical')).toEqual([[clean, clean]]);
    expect((await db.getAll('corrections')).map(({ classroom, is }) => [classroom, is])).toEqual(
      ids.map(() => [clean, 'correction']),
    );
    expect(await db.getAllKeys('choices')).toEqual([clean, 'mine']);
    expect(await db.getAllKeys('manners')).toEqual(['maple.example/r/14']);
  });

  it('of today keeps what other calendars say of its days', async () => {
    await db.put('classrooms', room('a'));
    await db.put('days', day('a', '2026-09-15', { notices: [block({ title: 'No School', allDay: true })] }));
    const text = await saved();
    db = await freshDatabase();
    await importAll(db, text);
    expect((await db.get('days', ['a', '2026-09-15', 'a']))?.notices).toHaveLength(1);
  });
});
