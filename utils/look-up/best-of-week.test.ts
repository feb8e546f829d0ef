import { describe, expect, it } from 'vitest';
import { at, day, row, window } from '../../tests/support/made/days';
import { bestOfWeek, daysAhead } from './best-of-week';
import type { DayRow } from './classroom-day';

describe('the days asked about', () => {
  it.each([
    ['today and the next four', '2026-09-16', '2026-09-16', '16 17 18 21 22'],
    ['from Monday on', '2026-09-14', '2026-09-17', '14 15 16 17 18'],
    ['at the weekend the week after', '2026-09-19', '2026-09-21', '21 22 23 24 25'],
    ['a later week as it is shown', '2026-09-16', '2026-09-30', '28 29 30 01 02'],
    ['for a week gone by the coming days', '2026-09-16', '2026-09-02', '16 17 18 21 22'],
  ])('%s', (_, today, shown, expected) =>
    expect(
      daysAhead(today, shown)
        .map((date) => date.slice(8))
        .join(' '),
    ).toBe(expected),
  );
});

describe('the best of the week', () => {
  const on = (date: string, ...rows: DayRow[]) =>
    day(
      rows.map((one) => ({ ...one, windows: one.windows.map((w) => ({ ...w, date })) })),
      { date },
    );
  const days = [
    on('2026-09-14', row('Math', '09:00', '10:00', [window('09:20', '09:55', { rank: 'good' })])),
    on('2026-09-15', row('Writing', '09:00', '10:00', [window('09:20', '09:55')])),
    on(
      '2026-09-16',
      row('Centers', '08:00', '09:00', [window('08:00', '08:50')]),
      row('Journal', '10:00', '11:00', [window('10:00', '10:55', { booked: true })]),
    ),
  ];
  const titles = (date: string, time: string, count = 3) =>
    bestOfWeek(days, { date, minutes: at(time) }, count).map(({ row: { block } }) => block.title);

  it('is in the order of the score, equals by length', () =>
    expect(titles('2026-09-14', '07:00')).toEqual(['Centers', 'Writing', 'Math']));
  it('tells the same lesson at the same minutes once, with its days', () => {
    const again = on('2026-09-17', row('Writing', '09:00', '10:00', [window('09:20', '09:55')]));
    const found = bestOfWeek([again, ...days], { date: '2026-09-14', minutes: 0 }, 3);
    expect(found.map(({ row: { block }, weekdays }) => `${block.title} ${weekdays.join(' ')}`)).toEqual([
      'Centers wed',
      'Writing tue thu',
      'Math mon',
    ]);
    expect(found[1]!.day.date).toBe('2026-09-15');
  });
  it('holds no more than asked for', () => expect(titles('2026-09-14', '07:00', 1)).toEqual(['Centers']));
  it('leaves out what is over today', () => {
    expect(titles('2026-09-14', '09:54')).toContain('Math');
    expect(titles('2026-09-14', '09:55')).not.toContain('Math');
  });
  it('leaves out a day without school', () => {
    const closed = { ...days[2]!, kind: { date: '2026-09-16', kind: 'no-school' } as never };
    expect(bestOfWeek([closed], { date: '2026-09-14', minutes: 0 }, 3)).toEqual([]);
  });
});
