import { beforeEach, describe, expect, it } from 'vitest';
import { block, reading, room } from '../../../tests/support/made/days';
import { freshDatabase } from '../../../tests/support/stored/stored';
import type { DayReading } from '../../model/classroom';
import { NOTHING_KNOWN } from '../../model/school-days';
import { daysOfSchools } from '../../pipeline/class-days';
import { DEFAULT_SETTINGS } from '../../model/settings';
import type { Database } from '../schema';
import { everyRoomDay, roomDay } from './room-days';

const ROOM = room('Room 14');
const OTHER = room('Room 9');
const WAYS = { preferences: DEFAULT_SETTINGS, zone: 'UTC', busy: [], daysOf: daysOfSchools(NOTHING_KNOWN) };
const ORDINARY = [block('Writers Workshop', '09:10', '10:10')];
const holiday = (date: string) => ({ notices: [block('No School', '00:00', null, { date, end: 1440, allDay: true })] });

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});
const keep = (...days: DayReading[]) => Promise.all(days.map((day) => db.put('days', day)));

describe('roomDay', () => {
  it.each<[string, DayReading[], string, unknown]>([
    ['the date itself', [reading(ROOM, '2026-09-14', ORDINARY)], '2026-09-14', { said: 'read', readOn: '2026-09-14' }],
    [
      'the same weekday before',
      [reading(ROOM, '2026-08-31', ORDINARY), reading(ROOM, '2026-09-07', ORDINARY)],
      '2026-09-14',
      { said: 'typical', weekday: 'mon', readOn: '2026-09-07' },
    ],
    [
      'an ordinary one, past a holiday',
      [reading(ROOM, '2026-08-31', ORDINARY), reading(ROOM, '2026-09-07', ORDINARY, holiday('2026-09-07'))],
      '2026-09-14',
      { said: 'typical', weekday: 'mon', readOn: '2026-08-31' },
    ],
    [
      'one of a later week when there is none before',
      [reading(ROOM, '2026-09-21', ORDINARY)],
      '2026-09-14',
      { said: 'typical', weekday: 'mon', readOn: '2026-09-21' },
    ],
    [
      'nothing of another weekday',
      [reading(ROOM, '2026-09-15', ORDINARY)],
      '2026-09-14',
      { said: 'nothing', weekday: 'mon' },
    ],
    [
      'nothing of another room',
      [reading(OTHER, '2026-09-14', ORDINARY)],
      '2026-09-14',
      { said: 'nothing', weekday: 'mon' },
    ],
    [
      'nothing of a holiday alone',
      [reading(ROOM, '2026-09-07', ORDINARY, holiday('2026-09-07'))],
      '2026-09-14',
      { said: 'nothing', weekday: 'mon' },
    ],
  ])('%s', async (_name, days, date, basis) => {
    await keep(...days);
    expect((await roomDay(db, ROOM, date, WAYS)).basis).toEqual(basis);
  });

  it.each([
    ['2026-09-14', true],
    ['2026-09-07', false],
  ])('marks a window booked when the OT has something else then: %s', async (date, booked) => {
    await keep(reading(ROOM, '2026-09-07', ORDINARY));
    const busy = [block('IEP meeting', '09:00', '11:00', { date })];
    const day = await roomDay(db, ROOM, '2026-09-14', { ...WAYS, busy });
    expect(day.rows[0]?.windows[0]?.booked).toBe(booked);
  });

  it('follows the corrections of that room only', async () => {
    await keep(reading(ROOM, '2026-09-14', ORDINARY), reading(OTHER, '2026-09-14', ORDINARY));
    await db.put('corrections', {
      id: 'a',
      classroom: ROOM.id,
      block: 'writers workshop',
      title: 'Writers Workshop',
      activity: null,
      mode: 'whole-group',
      is: 'correction',
      workStart: null,
      madeAt: 1,
    });
    const windows = async (one: typeof ROOM) => (await roomDay(db, one, '2026-09-14', WAYS)).rows[0]?.windows.length;
    expect([await windows(ROOM), await windows(OTHER)]).toEqual([0, 1]);
    const all = await everyRoomDay(db, [ROOM, OTHER], '2026-09-14', WAYS);
    expect(all.map((day) => day.rows[0]?.windows.length)).toEqual([0, 1]);
  });
});

it('everyRoomDay answers as roomDay does, leaving out rooms that nothing is known of', async () => {
  const never = room('Room 3');
  await keep(
    reading(ROOM, '2026-09-14', ORDINARY),
    reading(OTHER, '2026-09-07', ORDINARY, holiday('2026-09-07')),
    reading(OTHER, '2026-08-31', ORDINARY),
  );
  const all = await everyRoomDay(db, [ROOM, OTHER, never], '2026-09-14', WAYS);
  expect(all).toEqual([await roomDay(db, ROOM, '2026-09-14', WAYS), await roomDay(db, OTHER, '2026-09-14', WAYS)]);
});
