import { beforeEach, expect, it } from 'vitest';
import {
  allDay,
  block,
  day,
  everything,
  freshDatabase,
  reading,
  timetable,
} from '../../../tests/support/stored/stored';
import { NOTHING_KNOWN } from '../../model/school-days';
import { DEFAULT_SETTINGS } from '../../model/settings';
import type { Timetable } from '../../model/reading';
import { surveyOf } from '../../pipeline/survey-of';
import { exportAll } from '../backup/backup';
import { importAll } from '../backup/import-all';
import { chooseRole } from '../classrooms/choose-role';
import { forgetClassroom } from '../classrooms/forget-classroom';
import { remembered } from '../remembered';
import type { Database } from '../schema';
import { dayOf } from './day-readings';
import { keepReading } from './keep-reading';
import { noticesKept } from './kept-notices';

const MONDAY = '2026-09-14';
const THURSDAY = '2026-09-17';

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

const ref = (token: string) => ({ token, name: null, own: false });
const room = timetable('14', [block()]);
const closed = allDay('No School – Teacher Workday', THURSDAY);
const district = (...blocks: Timetable['blocks']) => timetable('district', blocks, { name: 'Maple Valley' });
/** As the background does: of "district" it is a guess whose it is, and nobody knows whose "events" is. */
const keep = (...timetables: Timetable[]) =>
  keepReading(
    db,
    {
      reading: reading(timetables),
      where: 'calendar.example/r',
      classrooms: ['cal:14', 'cal:15'],
      district: ['cal:district'],
      grades: {},
    },
    1000,
  );
const notices = async (id = 'cal:14', date = THURSDAY) =>
  (await dayOf(db, id, date)).flatMap((row) => row.notices.map(({ title }) => title));

it.each<[string, Timetable[], string[]]>([
  ['its calendar is switched off', [room], ['No School – Teacher Workday']],
  ['another calendar alone is there', [room, timetable('15', [block()])], ['No School – Teacher Workday']],
  ['its calendar is there and says so', [room, district(closed)], ['No School – Teacher Workday']],
  ['its calendar is there and says it no longer', [room, district(allDay('Picture Day', MONDAY))], []],
  [
    'its calendar is there and says another thing',
    [room, district(allDay('Early Release', THURSDAY))],
    ['Early Release'],
  ],
])('a day without school, once %s', async (_, page, left) => {
  await keep(room, district(closed));
  await keep(...page);
  expect(await notices()).toEqual(left);
});

it('a notice that an older PushIn kept stays until a district is there to ask', async () => {
  await keep(room);
  await db.put('days', day('cal:14', THURSDAY, { notices: [closed] }));
  await keep(room);
  expect(await notices()).toEqual([closed.title]);
  await keep(room, district(allDay('Picture Day', MONDAY)));
  expect(await notices()).toEqual([]);
});

it.each(['mine', 'ignored'] as const)('what is said by a calendar that becomes %s goes', async (role) => {
  await keep(room, district(closed));
  await chooseRole(db, { source: 'cal:district', role }, ref('district'));
  expect(await notices()).toEqual([]);
});

it.each(['district', 'classroom'] as const)('what is said by a calendar that becomes %s stays', async (role) => {
  await keep(room, district(closed));
  await chooseRole(db, { source: 'cal:district', role }, ref('district'));
  expect(await notices()).toEqual([closed.title]);
});

it('what a class said of another’s days goes with it when it is forgotten', async () => {
  await keep(room, timetable('15', [block(), allDay('Minimum Day', THURSDAY)]));
  expect(await notices()).toEqual(['Minimum Day']);
  await forgetClassroom(db, 'cal:15');
  expect(await notices()).toEqual([]);
});

it('a calendar nobody knows is kept by its mark and the words of the notice alone', async () => {
  await keep(room, timetable('family.ortiz', [allDay('No school: dentist', THURSDAY)], { name: 'Ortiz family' }));
  expect(await notices()).toEqual(['No school']);
  expect(JSON.stringify(await everything(db))).not.toMatch(/ortiz|dentist/i);
});

it('a saved file brings it back, and not of a calendar that is ignored there', async () => {
  await keep(room, district(closed));
  const saved = JSON.stringify(await exportAll(db, 2000));
  db = await freshDatabase();
  await importAll(db, saved, 3000);
  await keep(room);
  expect(await notices()).toEqual([closed.title]);
  await chooseRole(db, { source: 'cal:district', role: 'ignored' }, ref('district'));
  await importAll(db, saved, 3000);
  expect(await notices()).toEqual([]);
});

it.each<[string, Timetable, object]>([
  ['with its calendar’s name', district(closed), { because: closed.title, source: 'Maple Valley' }],
  ['without one', timetable('x', [closed]), { because: null, unsaid: true }],
])('the page shows a day whose calendar is switched off, %s', async (_, other, told) => {
  await keep(room, other);
  const known = await remembered(db);
  const page = reading([room]);
  const kept = await noticesKept(db, page, known.classrooms);
  const [calendar] = surveyOf(page, { ...known, roles: { 'cal:14': 'classroom' }, kept }).calendars;
  expect(calendar?.findings?.days[THURSDAY]).toMatchObject({ kind: 'no-school', ...told });
  // On the page itself it is read from there, not from what was kept.
  expect(await noticesKept(db, reading([room, other]), known.classrooms)).toEqual({});
});

it('her own word stands above it', async () => {
  await keep(room, district(closed));
  const kept = await noticesKept(db, reading([room]), (await remembered(db)).classrooms);
  const decisions = [{ date: THURSDAY, school: '', kind: 'regular' as const, madeAt: 1 }];
  const known = {
    ...{ settings: DEFAULT_SETTINGS, roles: { 'cal:14': 'classroom' as const }, classrooms: {}, told: {}, kept },
    days: { ...NOTHING_KNOWN, decisions },
  };
  const [calendar] = surveyOf(reading([room]), known).calendars;
  expect(calendar?.findings?.days[THURSDAY]).toMatchObject({ kind: 'regular', decided: true });
});
