import { describe, expect, it } from 'vitest';
import { at, row } from '../../tests/support/made/days';
import { nowAndThen } from './now-and-then';

const DAY = [
  row('Arrival', '08:00', '08:20'),
  row('Writing', '09:20', '10:10'),
  row('Small group', '09:30', '09:50'),
  row('Recess', '10:10', null),
  row('Math', '10:30', '11:30'),
  row('Pack-up', '14:30', null),
];

const titles = (minutes: number | null, begins: string | null = null) => {
  const cut = nowAndThen(DAY, minutes, begins === null ? null : at(begins));
  const names = (rows: typeof cut.over) => rows.map(({ block }) => block.title).join(', ');
  return [names(cut.over), names(cut.now), names(cut.then), names(cut.doubtful)];
};

describe('nowAndThen', () => {
  it.each<[string, string[]]>([
    ['07:00', ['', '', 'Arrival, Writing, Small group, Recess, Math, Pack-up', '']],
    ['08:00', ['', 'Arrival', 'Writing, Small group, Recess, Math, Pack-up', '']],
    ['08:20', ['Arrival', '', 'Writing, Small group, Recess, Math, Pack-up', '']],
    ['09:40', ['Arrival', 'Writing, Small group', 'Recess, Math, Pack-up', '']],
    ['09:50', ['Arrival, Small group', 'Writing', 'Recess, Math, Pack-up', '']],
    // No printed end: until the next block, or an hour.
    ['10:29', ['Arrival, Writing, Small group', 'Recess', 'Math, Pack-up', '']],
    ['10:30', ['Arrival, Writing, Small group, Recess', 'Math', 'Pack-up', '']],
    ['15:29', ['Arrival, Writing, Small group, Recess, Math', 'Pack-up', '', '']],
    ['15:30', ['Arrival, Writing, Small group, Recess, Math, Pack-up', '', '', '']],
  ])('at %s', (time, expected) => expect(titles(at(time))).toEqual(expected));

  it.each<[string, number | null, string[]]>([
    [
      'before school begins nothing runs',
      at('08:10'),
      ['', '', 'Writing, Recess, Math, Pack-up', 'Arrival, Small group'],
    ],
    ['at its minute', at('10:00'), ['', 'Writing', 'Recess, Math, Pack-up', 'Arrival, Small group']],
    ['on another day', null, ['', '', 'Writing, Recess, Math, Pack-up', 'Arrival, Small group']],
  ])('of a late start at 10:00, %s', (_, minutes, expected) => expect(titles(minutes, '10:00')).toEqual(expected));

  it('has nothing to say about an empty day', () => {
    expect(nowAndThen([], at('09:00'), null)).toEqual({ over: [], now: [], then: [], doubtful: [] });
  });
});
