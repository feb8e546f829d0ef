import type { Told } from '../model/told';
import { describe, expect, it } from 'vitest';
import { at, day, row, window } from '../../tests/support/made/days';
import messages from '../../public/_locales/en/messages.json';
import type { DayKind } from '../model/day';
import { catalogue } from '../words/say/catalogue';
import { makeSay } from '../words/say/say';
import type { ClassroomDay } from './classroom-day';
import { dayHeadline, weekendNotice } from './day-headline';
import { teacherLine } from './teacher-line';

const say = makeSay(catalogue(messages), 'en');
const kind = (name: DayKind['kind']): DayKind => ({ kind: name, from: null, until: null, grades: null, because: 'x' });
const FULL = day([
  row('Writers Workshop', '09:10', '10:10', [window('09:20', '09:55')]),
  row('Math', '10:30', '11:30', [window('10:50', '11:20', { rank: 'good' })]),
]);
const BOOKED = day([row('Writers Workshop', '09:10', '10:10', [window('09:20', '09:55', { booked: true })])]);
const LATE: ClassroomDay = { ...FULL, kind: { ...kind('late-start'), from: at('10:05'), because: '2-hour delay' } };
/** The first lesson as seen on a visit, so many minutes in. */
function seen(what: 'lesson' | 'work', after: number, date = '2026-09-14'): ClassroomDay {
  const told = [{ is: 'visit', saw: { what, after, date } } as Told];
  return { ...FULL, rows: FULL.rows.map((one, index) => (index === 0 ? { ...one, told } : one)) };
}

describe('dayHeadline', () => {
  it.each<[string, ClassroomDay, string | null, string]>([
    ['before the first', FULL, '08:00', 'Next push-in: 9:20 Writers Workshop'],
    ['in a window', FULL, '09:20', 'Now until 9:55, 35 min left: Writers Workshop'],
    ['a minute after it', FULL, '09:55', 'Next push-in: 10:50 Math'],
    ['after the last', FULL, '11:20', 'No more push-in times today'],
    ['another day', FULL, null, 'Best time 9:20–9:55: Writers Workshop'],
    ['booked in the window', BOOKED, '09:30', 'You’re booked for the rest of today’s times'],
    ['booked, and over', BOOKED, '10:00', 'No more push-in times today'],
    ['booked another day', BOOKED, null, 'Best time 9:20–9:55: Writers Workshop'],
    ['lessons only', day([row('Assembly', '09:00', '10:00')]), '08:00', 'No good time to push in this day'],
    ['nothing on it', day([]), '08:00', 'Nothing on the calendar this day'],
    ['still teaching, said just now', seen('lesson', 15), '09:30', 'Still teaching at 9:25. Next push-in: 10:50 Math'],
    ['a quarter of an hour ago', seen('lesson', 15), '09:40', 'Now until 9:55, 15 min left: Writers Workshop'],
    ['at work by now', seen('work', 15), '09:30', 'Now until 9:55, 25 min left: Writers Workshop'],
    [
      'still teaching yesterday',
      seen('lesson', 15, '2026-09-11'),
      '09:30',
      'Now until 9:55, 25 min left: Writers Workshop',
    ],
    ['before a late start', LATE, '08:50', 'School starts at 10:05 (2-hour delay)'],
    ['after it', LATE, '10:05', 'Next push-in: 10:50 Math'],
    ['a late start another day', LATE, null, 'Best time 9:20–9:55: Writers Workshop'],
    ['a holiday', day([], { kind: kind('no-school') }), null, 'No school this day'],
    ['early release', { ...FULL, kind: kind('early-release') }, '08:00', 'Next push-in: 9:20 Writers Workshop'],
    ['never read', day([], { basis: { said: 'nothing', weekday: 'tue' } }), '08:00', 'No Tuesday schedule yet'],
    ['the weekend', day([], { basis: { said: 'nothing', weekday: 'sun' } }), '08:00', 'It’s Sunday: no school'],
  ])('%s', (_name, of, time, expected) => {
    expect(say.message(dayHeadline(of, time === null ? null : at(time)))).toBe(expected);
  });

  it.each([
    ['2026-09-12', '2026-09-14', 'No school today. Showing Monday.'],
    ['2026-09-14', '2026-09-14', null],
  ])('weekend %s', (today, shown, expected) => {
    const notice = weekendNotice(today, shown);
    expect(notice && say.message(notice)).toBe(expected);
  });
});

describe('teacherLine', () => {
  const at920 = window('09:20', '09:55');
  const asked = 'Could I join Room 14 – Ms. Rivera for Writing on Mon, Sep 14, 9:20–9:55';
  it.each([
    ['writing', 'workshop', `${asked}, while students write?`],
    ['math', 'work', `${asked}, while students work on math?`],
    ['lunch', 'routine', `${asked}?`],
    ['pe', 'special', `${asked}?`],
    // What it is nobody knows: nothing is claimed.
    ['other', 'mixed', `${asked}?`],
  ] as const)('%s, %s', (activity, mode, expected) => {
    const visited = row('Writing', '09:10', '10:10', [at920], { activity, mode });
    expect(say.message(teacherLine(day([]), visited, at920))).toBe(expected);
  });
});
