import { expect, it } from 'vitest';
import { at, row, window } from '../../tests/support/made/days';
import { firstRow } from './first-row';

const DAY = [
  row('Arrival', '08:00', '08:30', [window('08:05', '08:20', { rank: 'possible' })]),
  row('Writing', '09:20', '10:10', [window('09:30', '10:00', { rank: 'good' })]),
  row('Math', '10:30', '11:30', [window('10:40', '11:20')]),
  row('Centers', '12:30', '13:30', [window('12:30', '13:20', { booked: true })]),
  row('Assembly', '13:30', '14:30'),
];

it.each([
  ['07:00', 'Arrival'],
  ['08:19', 'Arrival'],
  ['08:20', 'Writing'],
  ['11:00', 'Math'],
  ['11:20', null],
  [null, 'Math'],
])('at %s a day opens on %s', (time, title) => {
  expect(firstRow(DAY, time === null ? null : at(time))?.block.title ?? null).toBe(title);
});

it('opens on nothing when there is no window', () => expect(firstRow([DAY[4]!], null)).toBeNull());
