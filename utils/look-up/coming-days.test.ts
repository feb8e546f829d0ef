import { describe, expect, it } from 'vitest';
import { allDay } from '../../tests/support/stored/stored';
import { NO_RULES, type DaysKnown } from '../model/school-days';
import { daysOfSchools } from '../pipeline/class-days';
import { comingDays } from './coming-days';
import { weekOrder } from '../words/week-order';
import { monthDays, monthsOn } from './month-days';

const known = (notices: DaysKnown['calendars'][0]['notices'], over: Partial<DaysKnown> = {}): DaysKnown => ({
  calendars: [{ id: 'd', name: 'District', school: null, notices, readAt: 1 }],
  rules: [],
  decisions: [],
  ...over,
});
const coming = (days: DaysKnown, today: string) =>
  comingDays(daysOfSchools(days)(null), '2', today).map(({ date, to, kind }) =>
    date === to ? `${date} ${kind}` : `${date}–${to} ${kind}`,
  );

describe('the next changed days', () => {
  const break_ = known([
    allDay('Early Release 12:15', '2026-12-18'),
    allDay('Winter Break', '2026-12-21', 12),
    allDay('No School', '2026-12-01'),
  ]);
  it.each([
    ['2026-11-30', ['2026-12-01 no-school']],
    ['2026-12-01', []],
    ['2026-12-17', ['2026-12-18 early-release', '2026-12-21–2027-01-01 no-school']],
    ['2026-12-23', ['2026-12-24–2027-01-01 no-school']],
    ['2027-01-01', []],
  ])('from %s', (today, expected) => expect(coming(break_, today)).toEqual(expected));

  it('leaves out what does not concern the grade, and says what the OT decided', () => {
    const days = known([allDay('Gr 5 MAP Testing', '2026-09-15'), allDay('No School', '2026-09-17')], {
      decisions: [
        { date: '2026-09-16', school: '', kind: 'no-school', madeAt: 1 },
        { date: '2026-09-17', school: '', kind: 'regular', madeAt: 1 },
      ],
    });
    expect(coming(days, '2026-09-14')).toEqual(['2026-09-16 no-school']);
  });

  it('tells three at most, each short Wednesday by itself', () => {
    const days = known([], { rules: [{ ...NO_RULES, weekly: { wed: 'early-release', thu: 'early-release' } }] });
    expect(coming(days, '2026-09-14')).toEqual([
      '2026-09-16 early-release',
      '2026-09-17 early-release',
      '2026-09-23 early-release',
    ]);
  });
});

describe('a month', () => {
  it('is its weeks from Monday on', () => {
    const weeks = monthDays('2026-09-14');
    expect(weeks.map((week) => week.map((day) => day?.slice(8) ?? '·').join(' '))).toEqual([
      '· 01 02 03 04 05 06',
      '07 08 09 10 11 12 13',
      '14 15 16 17 18 19 20',
      '21 22 23 24 25 26 27',
      '28 29 30 · · · ·',
    ]);
    expect(monthDays('2027-02-10')).toHaveLength(4);
  });

  it('is its weeks from Sunday on where that is the custom', () => {
    const weeks = monthDays('2026-11-30', weekOrder('en-US'));
    expect(weeks.map((week) => [week[0], week[6]?.slice(8)])).toEqual([
      ['2026-11-01', '07'],
      ['2026-11-08', '14'],
      ['2026-11-15', '21'],
      ['2026-11-22', '28'],
      ['2026-11-29', undefined],
    ]);
  });

  it.each([
    ['2026-09-14', 1, '2026-10-14'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-10', -1, '2025-12-10'],
    ['2026-12-10', 1, '2027-01-10'],
  ])('%s and %i months is %s', (date, months, expected) => expect(monthsOn(date, months)).toBe(expected));
});
