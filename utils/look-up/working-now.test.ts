import { describe, expect, it } from 'vitest';
import { at, day, room, row, window } from '../../tests/support/invented-days';
import { workingNow } from './working-now';

const of = (name: string, ...windows: ReturnType<typeof window>[]) =>
  day([row('Writing', '08:00', '15:00', windows)], { classroom: room(name) });

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
  it.each<[string, string[], string[]]>([
    ['09:15', ['Room 4', 'Room 9', 'Room 10', 'Room 2'], ['Room 5']],
    ['09:40', ['Room 4'], ['Room 5', 'Room 2']],
    ['10:00', ['Room 5'], ['Room 2']],
    ['06:00', [], ['Room 6', 'Room 2', 'Room 4', 'Room 9', 'Room 10', 'Room 5']],
    ['15:00', [], []],
  ])('at %s', (time, now, next) => {
    const found = workingNow(DAYS, at(time));
    expect(found.now.map((at) => at.day.classroom.name)).toEqual(now);
    expect(found.next.map((at) => at.day.classroom.name)).toEqual(next);
  });

  it('takes the better of two windows at once', () => {
    expect(workingNow(DAYS, at('10:05')).now[0]?.window.rank).toBe('best');
  });
});
