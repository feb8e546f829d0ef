import { beforeEach, describe, expect, it } from 'vitest';
import { day, everything, freshDatabase, killedAtWrite } from '../../tests/support/stored';
import type { Classroom } from '../model/classroom';
import { type Backup, exportAll } from './backup';
import { chooseRole } from './choose-role';
import { addCorrection } from './corrections';
import { importAll } from './import-all';
import { setManner } from './manners';
import type { Database } from './schema';
import { changeSettings, readSettings } from './settings';

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
const wrong = { block: 'lunch', title: 'Lunch', activity: null, mode: 'work', workStart: 5 } as const;
const VISIT = { mode: null, workStart: null, saw: { what: 'lesson', after: 10, date: '2026-09-14' } } as const;

beforeEach(async () => {
  db = await freshDatabase();
  await db.put('classrooms', room('a'));
  await db.put('days', day('a', '2026-09-14'));
  await chooseRole(db, { source: 'b', role: 'ignored' }, { token: 'b', name: null, own: false });
  // As kept before there were visits, and a visit.
  await db.put('corrections', { ...wrong, classroom: 'a', id: 'c', madeAt: 1 });
  await addCorrection(db, { ...wrong, ...VISIT, classroom: 'a' }, 'v', 2);
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
    expect(backup).toMatchObject({ format: 'pushin', version: 1, exportedAt: '2026-11-23T00:00:00.000Z' });
    const keys = new Set<string>();
    JSON.stringify(backup, (key, value: unknown) => (keys.add(key), value));
    expect([...keys].filter((key) => /student|child|pupil|caseload|initials|birth/i.test(key))).toEqual([]);
  });

  it('brings everything to an empty PushIn', async () => {
    const [before, text] = [await everything(db), await saved()];
    db = await freshDatabase();
    expect(await importAll(db, text)).toEqual({ ok: true, classrooms: 1, days: 1 });
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
    ['options_import_newer', '{"format":"pushin","version":2}', undefined],
    ['options_import_damaged', '{"format":"pushin","version":1}', 'exportedAt'],
    ['options_import_damaged', { classrooms: [room('a', { grade: '13' as '1' })] }, 'classrooms.0.grade'],
    ['options_import_damaged', { classrooms: [room('a', { sources: [] })] }, 'classrooms.0.sources'],
    ['options_import_damaged', { classrooms: [room('a'), room('a')] }, 'classrooms'],
    ['options_import_damaged', { classrooms: [room('a'), room('b', { sources: ['a'] })] }, 'classrooms.sources'],
    ['options_import_damaged', bad({ date: '2026-02-30' }), 'days.1.date'],
    ['options_import_damaged', bad({ blocks: [{ title: 'x' }] }), 'days.1.blocks.0.note'],
    ['options_import_damaged', bad({ classroom: 'z' }), 'days.1.classroom'],
    ['options_import_damaged', bad({ readAt: 1e300 }), 'days.1.readAt'],
    [
      'options_import_damaged',
      { corrections: [{ ...wrong, classroom: 'z', id: 'c', madeAt: 1 }] },
      'corrections.0.classroom',
    ],
    [
      'options_import_damaged',
      {
        corrections: [
          { ...wrong, classroom: 'a', id: 'c', madeAt: 1, saw: { what: 'Ana', after: 1, date: '2026-09-14' } },
        ],
      },
      'corrections.0.saw.what',
    ],
    ['options_import_damaged', { choices: [{ source: 'a', role: 'boss' }] }, 'choices.0.role'],
    ['options_import_damaged', { settings: { settle: -1 } }, 'settings.settle'],
  ])('%s: %j', async (key, file, at) => {
    const before = await everything(db);
    const text = typeof file === 'string' ? file : await saved(file);
    expect(await importAll(db, text)).toEqual({ ok: false, reason: { key, args: at === undefined ? [] : [at] } });
    expect(await everything(db)).toEqual(before);
  });

  it('drops what has no place here', async () => {
    const text = await saved({ classrooms: [{ ...room('a'), students: ['Ana'] }], students: ['Ana'] } as never);
    expect(await importAll(db, text)).toMatchObject({ ok: true });
    expect(JSON.stringify(await everything(db))).not.toContain('Ana');
  });
});
