import { correction } from '../../model/told';
import { beforeEach, describe, expect, it } from 'vitest';
import { day, everything, freshDatabase, killedAtWrite } from '../../../tests/support/stored/stored';
import type { Classroom } from '../../model/classroom';
import { type Backup, exportAll } from './backup';
import { chooseRole } from '../classrooms/choose-role';
import { addTold } from '../classrooms/told';
import { forgetClassroom } from '../classrooms/forget-classroom';
import { importAll } from './import-all';
import { setManner } from '../readings/manners';
import type { Database } from '../schema';
import { changeSettings, readSettings } from '../settings';

let db: Database;
const room = (id: string, over: Partial<Classroom> = {}): Classroom => ({
  id,
  name: id,
  grade: null,
  gradeSet: false,
  school: null,
  sources: [id],
  ...over,
});
const LUNCH = { classroom: 'a', block: 'lunch', title: 'Lunch' };
const VISIT = { is: 'visit', saw: { what: 'lesson', after: 10, date: '2026-09-14' } } as const;

beforeEach(async () => {
  db = await freshDatabase();
  await db.put('classrooms', room('a'));
  await db.put('days', day('a', '2026-09-14'));
  await chooseRole(db, { source: 'z', role: 'ignored' }, { token: 'z', name: null, own: false });
  await addTold(db, { ...LUNCH, ...correction({ mode: 'work', workStart: 5 }) }, 'c', 1);
  await addTold(db, { ...LUNCH, ...VISIT }, 'v', 2);
  await changeSettings(db, { goals: ['handwriting'] });
  await setManner(db, 'maple.example/bells', 'text');
  await db.put('typical', {
    classroom: 'a',
    source: 'a',
    dayType: null,
    blocks: [],
    readAt: 1,
    where: '',
    before: null,
  });
});

const saved = async (over: Partial<Record<keyof Backup, unknown>> = {}) =>
  JSON.stringify({ ...(await exportAll(db, 0)), ...over });

describe('a backup', () => {
  it('says what it is, and has a place for these things only', async () => {
    const backup = await exportAll(db, Date.UTC(2026, 10, 23));
    expect(backup).toMatchObject({ format: 'pushin', version: 3, exportedAt: '2026-11-23T00:00:00.000Z' });
    const keys = new Set<string>();
    JSON.stringify(backup, (key, value: unknown) => (keys.add(key), value));
    expect([...keys].filter((key) => /student|child|pupil|caseload|initials|birth/i.test(key))).toEqual([]);
  });

  it('brings everything to an empty PushIn', async () => {
    const [before, text] = [await everything(db), await saved()];
    db = await freshDatabase();
    expect(await importAll(db, text)).toEqual({ ok: true, classrooms: 1, days: 1, left: [] });
    expect(await everything(db)).toEqual(before);
    await importAll(db, text);
    expect(await everything(db)).toEqual(before);
  });

  it('wins where both have something, and takes nothing else away', async () => {
    const text = await saved();
    await db.put('classrooms', room('a', { name: 'renamed since', sources: ['a', 'a2'] }));
    await db.put('classrooms', room('b'));
    await db.put('days', day('a', '2026-09-14', { blocks: [], readAt: 9 }));
    await db.put('days', day('b', '2026-09-14'));
    await changeSettings(db, { goals: [], settle: 7 });
    await importAll(db, text);
    expect(await db.getAll('classrooms')).toEqual([room('a', { sources: ['a', 'a2'] }), room('b')]);
    expect((await db.getAll('days')).map(({ blocks }) => blocks.length)).toEqual([1, 1]);
    expect(await readSettings(db)).toMatchObject({ goals: ['handwriting'], settle: 7 });
  });

  it('gives a calendar to the room it says, with days and corrections', async () => {
    const text = await saved({
      classrooms: [room('new', { sources: ['a', 'b2'] })],
      days: [],
      typical: [],
      corrections: [],
    });
    await db.put('classrooms', room('b', { sources: ['b', 'b2'] }));
    await db.put('days', day('b', '2026-09-14', { source: 'b2' }));
    await db.put('days', day('b', '2026-09-14', { source: 'b' }));
    await importAll(db, text);
    expect((await db.getAll('classrooms')).map(({ id, sources }) => [id, sources])).toEqual([
      ['b', ['b']],
      ['new', ['a', 'b2']],
    ]);
    expect((await db.getAll('days')).map(({ classroom, source }) => [classroom, source])).toEqual([
      ['b', 'b'],
      ['new', 'a'],
      ['new', 'b2'],
    ]);
    expect((await db.getAll('typical')).map(({ classroom }) => classroom)).toEqual(['new']);
    expect((await db.getAll('corrections')).map(({ classroom }) => classroom)).toEqual(['new', 'new']);
  });

  it.each([0, 1, 2, 3, 4])('killed at write %i it has changed nothing', async (n) => {
    const text = await saved({ classrooms: [room('a', { name: 'other' })] });
    const before = await everything(db);
    await expect(killedAtWrite(n, () => importAll(db, text))).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
  });
});

describe('a bad file', () => {
  const good = day('a', '2026-09-14');
  const bad = (over: object) => ({ days: [good, { ...good, ...over }] });

  it.each([
    ['options_import_unreadable', '', undefined],
    ['options_import_unreadable', '{"format":"pushin"', undefined],
    ['options_import_foreign', 'null', undefined],
    ['options_import_foreign', '[]', undefined],
    ['options_import_foreign', '{"format":"other","version":1}', undefined],
    ['options_import_foreign', '{"format":"pushin","version":"1"}', undefined],
    ['options_import_newer', '{"format":"pushin","version":4}', undefined],
    ['options_import_damaged', '{"format":"pushin","version":1}', 'classrooms'],
  ])('%s: %j', async (key, file, at) => {
    const before = await everything(db);
    const text = typeof file === 'string' ? file : await saved(file);
    expect(await importAll(db, text)).toEqual({ ok: false, reason: { key, args: at === undefined ? [] : [at] } });
    expect(await everything(db)).toEqual(before);
  });

  it.each<[string, object, string]>([
    ['a grade there is not', { classrooms: [room('a'), room('b', { grade: '13' as '1' })] }, 'classrooms: b'],
    ['no calendar', { classrooms: [room('a'), room('b', { sources: [] })] }, 'classrooms: b'],
    ['the id of another', { classrooms: [room('a'), room('a', { sources: ['b'] })] }, 'classrooms: a'],
    ['the calendar of another', { classrooms: [room('a'), room('b', { sources: ['a'] })] }, 'classrooms: b'],
    ['no real date', bad({ date: '2026-02-30' }), 'days: 2026-02-30'],
    ['no classroom', bad({ classroom: 'z' }), 'days of a classroom that is not in the file'],
    ['a date beyond all dates', bad({ readAt: 1e300 }), 'days: 2026-09-14'],
    [
      'a child in it',
      { corrections: [{ ...LUNCH, ...VISIT, id: 'c', madeAt: 1, saw: { ...VISIT.saw, what: 'Ana' } }] },
      'corrections: Lunch',
    ],
    ['no role', { choices: [{ source: 'a', role: 'boss' }] }, 'choices: boss'],
    ['no number', { settings: { settle: -1 } }, 'settings'],
    ['no list', { rules: 7 }, 'rules'],
  ])('with a row of %s gives all but that, by name', async (_, file, name) => {
    const text = await saved(file);
    db = await freshDatabase();
    expect(await importAll(db, text)).toMatchObject({ ok: true, left: [name] });
    expect(await db.getAll('classrooms')).toEqual([room('a')]);
  });

  it('of what the OT has called her own since brings nothing of it back', async () => {
    const text = await saved({ choices: [] });
    await db.put('choices', { source: 'a', role: 'mine' });
    await importAll(db, text);
    expect([await db.getAll('classrooms'), await db.getAll('days'), await db.getAll('typical')]).toEqual([[], [], []]);
  });

  it('of a day with a block that is none gives the day without it', async () => {
    const text = await saved(bad({ date: '2026-09-15', blocks: [...good.blocks, { title: 'x' }] }));
    db = await freshDatabase();
    expect(await importAll(db, text)).toMatchObject({ ok: true, days: 2, left: [] });
    expect((await db.getAll('days')).map(({ blocks }) => blocks.length)).toEqual([1, 1]);
  });

  it('dates nothing later than now, nor beyond what forgetting finds', async () => {
    const odd = room('odd', { sources: ['\uffff\uffff'] });
    const row = { classroom: 'odd', source: '\uffff\uffff', dayType: null, blocks: [], where: '', before: null };
    const text = await saved({
      classrooms: [odd],
      days: [day('odd', '2026-09-14', { source: '\uffff\uffff', readAt: 8e15 })],
      typical: [{ ...row, readAt: 8e15 }],
      corrections: [],
    });
    db = await freshDatabase();
    await importAll(db, text, 5_000);
    expect((await db.getAll('days')).map(({ readAt }) => readAt)).toEqual([5_000]);
    await forgetClassroom(db, 'odd');
    expect([await db.getAll('days'), await db.getAll('typical')]).toEqual([[], []]);
  });

  it('drops what has no place here', async () => {
    const text = await saved({ classrooms: [{ ...room('a'), students: ['Ana'] }], students: ['Ana'] } as never);
    expect(await importAll(db, text)).toMatchObject({ ok: true });
    expect(JSON.stringify(await everything(db))).not.toContain('Ana');
  });
});
