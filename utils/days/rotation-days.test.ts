import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../time/date/dates';
import { rotationLabels } from './rotation-label';
import { cycleOf, rotationDays, type RotationAnchor } from './rotation-days';

const anchor = (date: string, title: string): RotationAnchor => ({ ...rotationLabels(title)[0]!, date });
const labelled = (...titles: string[]) => titles.flatMap(rotationLabels);

/** Weekdays from a date, without those named. */
function schoolDays(from: string, days: number, ...off: string[]): string[] {
  return Array.from({ length: days }, (_, day) => addDays(from, day)).filter(
    (date) => !['sat', 'sun'].includes(weekdayOf(date)) && !off.includes(date),
  );
}
const mondayOf = (date: string) => addDays(date, -((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7));

describe('how long a cycle is', () => {
  it.each([
    [['A Day'], [], 'A B'],
    [['B Day'], [], 'A B'],
    [['A Day', 'B Day', 'C Day'], [], 'A B C'],
    [['C Day'], [], null],
    [['C Day'], ['A', 'B'], 'A B C'],
    [['Day 1'], [], null],
    [['Day 2'], [], null],
    [['Day 1 of 4'], [], 'Day 1 Day 2 Day 3 Day 4'],
    [['Day 1', 'Day 3', 'Day 2'], [], 'Day 1 Day 2 Day 3'],
    [['Day 1', 'Day 4'], [], null],
    [['Day 1'], ['Day 1', 'Day 2', 'Day 3', 'Day 4'], 'Day 1 Day 2 Day 3 Day 4'],
    [['Week A'], [], 'Week A Week B'],
    [['B-3'], [], null],
    [[], ['A', 'B'], null],
  ])('%j with %j: %s', (titles, known, cycle) =>
    expect(cycleOf(labelled(...titles), known)?.join(' ') ?? null).toBe(cycle),
  );

  it.each([3, 6, 15])('%i days', (length) => {
    const titles = Array.from({ length }, (_, day) => `Day ${day + 1}`);
    expect(cycleOf(labelled(...titles))).toHaveLength(length);
  });
});

describe('which day it is', () => {
  const four = ['Day 1', 'Day 2', 'Day 3', 'Day 4'];
  const on = (anchors: RotationAnchor[], cycle: string[] | null, days: string[]) => {
    const found = rotationDays(anchors, cycle, days, mondayOf);
    return days.map((date) => found.get(date)?.replace('Day ', '') ?? '-').join(' ');
  };

  it.each([
    ['a week and a half', [anchor('2026-08-20', 'Day 1')], schoolDays('2026-08-20', 12), '1 2 3 4 1 2 3 4'],
    ['backwards too', [anchor('2026-08-25', 'Day 1')], schoolDays('2026-08-20', 8), '2 3 4 1 2 3'],
    ['past a holiday', [anchor('2026-09-03', 'Day 1')], schoolDays('2026-09-03', 8, '2026-09-07'), '1 2 3 4 1'],
    [
      'over the year’s end',
      [anchor('2026-12-17', 'Day 2')],
      schoolDays('2026-12-17', 21, ...schoolDays('2026-12-21', 14)),
      '2 3 4 1 2',
    ],
    ['over the clock change', [anchor('2026-10-30', 'Day 3')], schoolDays('2026-10-30', 6), '3 4 1 2'],
    [
      'a snow day moves what follows',
      [anchor('2027-02-01', 'Day 1')],
      schoolDays('2027-02-01', 5, '2027-02-03'),
      '1 2 3 4',
    ],
    [
      'unless the calendar says otherwise',
      [anchor('2027-02-01', 'Day 1'), anchor('2027-02-04', 'Day 4')],
      schoolDays('2027-02-01', 5, '2027-02-03'),
      '1 2 4 1',
    ],
    [
      'an anchor on a day off counts for nothing',
      [anchor('2026-09-07', 'Day 1')],
      schoolDays('2026-09-03', 8, '2026-09-07'),
      '- - - - -',
    ],
    [
      'the first word on a day stands',
      [anchor('2026-09-08', 'Day 1'), anchor('2026-09-08', 'Day 3')],
      schoolDays('2026-09-08', 2),
      '1 2',
    ],
  ])('%s', (_, anchors, days, expected) => expect(on(anchors, four, days)).toBe(expected));

  it('counts nothing where the cycle is unknown, but keeps what is printed', () =>
    expect(on([anchor('2026-09-08', 'Day 3')], null, schoolDays('2026-09-07', 4))).toBe('- 3 - -'));

  it('weeks take turns whatever days of them are off', () =>
    expect(
      on(
        [anchor('2026-09-01', 'Week A')],
        ['Week A', 'Week B'],
        ['2026-08-31', '2026-09-02', '2026-09-08', '2026-09-11', '2026-09-14'],
      ),
    ).toBe('Week A Week A Week B Week B Week A'));
});
