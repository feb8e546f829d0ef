import { describe, expect, it } from 'vitest';
import { block, reading, room } from '../../tests/support/made/days';
import { allDay } from '../../tests/support/stored/stored';
import { DEFAULT_SETTINGS } from '../model/settings';
import { NO_RULES, type DaysKnown } from '../model/school-days';
import { daysOfSchools } from '../pipeline/class-days';
import { classroomDay, type ClassroomDay } from './classroom-day';
import { dayHeadline } from './day-headline';
import { isOrdinary } from './is-ordinary';

const ROOM = room('Room 14 – Ms. Rivera');
const BLOCKS = [block('Writers Workshop', '09:20', '10:10'), block('Centers', '13:00', '14:00')];
const FRIDAY = '2026-09-18';
const known: DaysKnown = {
  calendars: [
    {
      id: 'feed:d',
      name: 'District',
      school: null,
      readAt: 1,
      notices: [
        allDay('No School', '2026-09-14'),
        allDay('Early Release 12:15', '2026-09-15'),
        allDay('Labor Day', '2026-09-07'),
      ],
    },
  ],
  rules: [{ ...NO_RULES, earlyRelease: 735, weekly: { wed: 'early-release' } }],
  decisions: [
    { date: '2026-09-07', school: '', kind: 'regular', madeAt: 1 },
    { date: FRIDAY, school: '', kind: 'no-school', madeAt: 1 },
  ],
};
const days = daysOfSchools(known)(null);
const ask = (date: string, readOn: string | null, more = BLOCKS): ClassroomDay =>
  classroomDay({
    classroom: ROOM,
    date,
    read: readOn === date ? [reading(ROOM, date, more)] : [],
    typical: readOn !== null && readOn !== date ? [reading(ROOM, readOn, more)] : [],
    told: [],
    preferences: DEFAULT_SETTINGS,
    busy: [],
    zone: 'America/New_York',
    days,
  });
const windows = ({ rows }: ClassroomDay) => rows.flatMap((row) => row.windows.map(() => row.block.title));

describe('a day of a classroom follows the calendars', () => {
  it.each([
    ['2026-09-14', '2026-09-14', 'no-school', 'District', []],
    ['2026-09-14', '2026-09-21', 'no-school', 'District', []],
    ['2026-09-14', null, 'no-school', 'District', []],
    ['2026-09-15', '2026-09-15', 'early-release', 'District', ['Writers Workshop']],
    ['2026-09-15', '2026-09-08', 'early-release', 'District', ['Writers Workshop']],
    ['2026-09-16', '2026-09-16', 'early-release', undefined, ['Writers Workshop']],
    ['2026-09-17', '2026-09-17', undefined, undefined, ['Writers Workshop', 'Centers']],
    ['2026-09-07', '2026-09-07', 'regular', undefined, ['Writers Workshop', 'Centers']],
    [FRIDAY, FRIDAY, 'no-school', undefined, []],
  ] as const)('%s, read on %s', (date, readOn, kind, source, titles) => {
    const day = ask(date, readOn);
    expect([day.kind?.kind, day.kind?.source, windows(day)]).toEqual([kind, source, titles]);
  });

  it('says in a line that there is no school, whether the day was read or not', () => {
    for (const readOn of ['2026-09-14', '2026-09-21', null])
      expect(dayHeadline(ask('2026-09-14', readOn), null).key).toBe('popup_head_no_school');
  });

  it('a shortened day stands for no other, save where that is so every week', () => {
    const ordinary = (date: string) => isOrdinary([reading(ROOM, date, BLOCKS)], '2', days);
    expect(['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17'].map(ordinary)).toEqual([false, false, true, true]);
  });

  it('takes the timetable printed for such a day', () => {
    const posted = (
      [
        [null, '13:00'],
        ['Minimum Day', '11:00'],
      ] as const
    ).map(([dayType, start]) => ({
      classroom: ROOM.id,
      source: ROOM.sources[0]!,
      dayType,
      blocks: [{ ...block('Centers', start, start === '13:00' ? '14:00' : '12:00'), date: null }],
      readAt: 1,
      where: 'lincoln.example/bells',
      before: null,
    }));
    const day = (date: string) =>
      classroomDay({
        classroom: ROOM,
        date,
        read: [],
        typical: [],
        posted,
        told: [],
        preferences: DEFAULT_SETTINGS,
        busy: [],
        zone: 'America/New_York',
        days,
      });
    expect(day('2026-09-17').rows[0]?.block.start).toBe(780);
    const short = day('2026-09-15');
    expect(short.basis).toMatchObject({ said: 'posted', dayType: 'Minimum Day' });
    expect(short.rows[0]?.block.start).toBe(660);
    expect(short.rows[0]?.windows).toHaveLength(1);
    expect(short.kind).toMatchObject({ kind: 'early-release', source: 'District' });
  });
});
