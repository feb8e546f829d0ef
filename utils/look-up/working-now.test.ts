import { describe, expect, it } from 'vitest';
import { at, day, room, row, window } from '../../tests/support/made/days';
import { message } from '../words/say/message';
import { workingNow, type RoomFilter } from './working-now';

const of = (name: string, ...windows: ReturnType<typeof window>[]) =>
  day([row('Writing', '08:00', '15:00', windows)], {
    classroom: room(name, { school: name === 'Room 9' ? 'Maple' : 'Lincoln' }),
  });

const ALL: RoomFilter = { school: null, minutes: null };
const DAYS = [
  of('Room 2', window('09:00', '09:40', { rank: 'good' }), window('13:00', '13:30')),
  of('Room 10', window('09:10', '09:40')),
  of('Room 9', window('09:10', '09:40')),
  of('Room 4', window('09:10', '10:00')),
  of('Room 5', window('10:00', '10:30', { rank: 'possible' }), window('10:00', '10:20')),
  of('Room 6', window('08:00', '09:00')),
  of('Room 7'),
];

describe('workingNow', () => {
  it.each<[string, Partial<RoomFilter>, string[], string[], string[]]>([
    ['09:15', {}, ['Room 4', 'Room 9', 'Room 10', 'Room 2'], [], ['Room 5']],
    ['09:30', {}, ['Room 4', 'Room 9', 'Room 10', 'Room 2'], [], ['Room 5']],
    ['09:31', {}, ['Room 4'], ['Room 9', 'Room 10', 'Room 2'], ['Room 5']],
    ['09:40', {}, ['Room 4'], [], ['Room 5', 'Room 2']],
    ['10:00', {}, ['Room 5'], [], ['Room 2']],
    ['06:00', {}, [], [], ['Room 6', 'Room 2', 'Room 4', 'Room 9', 'Room 10', 'Room 5']],
    ['15:00', {}, [], [], []],
    ['09:15', { school: 'Maple' }, ['Room 9'], [], []],
    ['09:25', { minutes: 20 }, ['Room 4'], [], ['Room 5', 'Room 2']],
    ['09:35', { minutes: 30 }, [], [], ['Room 5', 'Room 2']],
  ])('at %s with %j', (time, filter, now, ending, next) => {
    const found = workingNow(DAYS, at(time), { ...ALL, ...filter });
    const names = (list: typeof found.now) => list.map((one) => one.day.classroom.name);
    expect([names(found.now), names(found.ending), names(found.next)]).toEqual([now, ending, next]);
  });

  it('takes the better of two windows at once', () => {
    expect(workingNow(DAYS, at('10:05'), ALL).now[0]?.window.rank).toBe('best');
  });

  it('leaves out what fits none of the goals it was looked for with', () => {
    const other = of(
      'Room 8',
      window('09:00', '10:00', { reasons: [{ ...message('reason_no_goal'), is: 'no-goal' }] }),
    );
    expect(workingNow([other], at('09:10'), ALL)).toEqual({ now: [], ending: [], next: [] });
  });
});
