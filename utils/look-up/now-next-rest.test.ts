import { describe, expect, it } from 'vitest';
import { at, row } from '../../tests/support/invented-days';
import { nowNextRest } from './now-next-rest';

const DAY = [
  row('Arrival', '08:00', '08:20'),
  row('Writing', '09:20', '10:10'),
  row('Small group', '09:30', '09:50'),
  row('Recess', '10:10', null),
  row('Math', '10:30', '11:30'),
  row('Pack-up', '14:30', null),
];

const titles = (minutes: number) => {
  const { over, now, next, rest } = nowNextRest(DAY, minutes);
  const names = (rows: typeof over) => rows.map(({ block }) => block.title).join(', ');
  return [names(over), names(now), next?.block.title ?? null, names(rest)];
};

describe('nowNextRest', () => {
  it.each<[string, (string | null)[]]>([
    ['07:00', ['', '', 'Arrival', 'Writing, Small group, Recess, Math, Pack-up']],
    ['08:00', ['', 'Arrival', 'Writing', 'Small group, Recess, Math, Pack-up']],
    ['08:20', ['Arrival', '', 'Writing', 'Small group, Recess, Math, Pack-up']],
    ['09:40', ['Arrival', 'Writing, Small group', 'Recess', 'Math, Pack-up']],
    ['09:50', ['Arrival, Small group', 'Writing', 'Recess', 'Math, Pack-up']],
    // No printed end: until the next block, or an hour.
    ['10:29', ['Arrival, Writing, Small group', 'Recess', 'Math', 'Pack-up']],
    ['10:30', ['Arrival, Writing, Small group, Recess', 'Math', 'Pack-up', '']],
    ['15:29', ['Arrival, Writing, Small group, Recess, Math', 'Pack-up', null, '']],
    ['15:30', ['Arrival, Writing, Small group, Recess, Math, Pack-up', '', null, '']],
  ])('at %s', (time, expected) => expect(titles(at(time))).toEqual(expected));

  it('has nothing to say about an empty day', () => {
    expect(nowNextRest([], at('09:00'))).toEqual({ over: [], now: [], next: null, rest: [] });
  });
});
