import { describe, expect, it } from 'vitest';
import { headerDays } from './header-days';

const week = (first: number, names: string, of: (day: number, name: string) => string, last = 31) =>
  names.split(' ').map((name, i) => of(((first + i - 1) % last) + 1, name));

describe('headerDays', () => {
  const EN = 'Sun Mon Tue Wed Thu Fri Sat';
  it.each<[string, readonly string[], string, string, string | null, string | null]>([
    [
      'weekday and number',
      week(25, EN, (d, n) => `${d} ${n}`),
      'January 25 – 31',
      '2026-01-28',
      'en',
      '2026-01-25 firm',
    ],
    [
      'into the next month',
      week(26, 'Mon Tue Wed Thu Fri Sat Sun', (d, n) => `${n} ${d}`),
      'January – February 2026',
      '2026-01-28',
      'en',
      '2026-01-26 firm',
    ],
    [
      'a month that begins inside the week',
      week(30, EN, (d, n) => `${n} ${d}`, 30),
      'December 2025',
      '2026-01-28',
      'en',
      '2025-11-30 firm',
    ],
    ['no month at all', week(25, EN, (d, n) => `${d} ${n}`), '', '2026-01-28', 'en', '2026-01-25'],
    ['months away', week(25, EN, (d, n) => `${d} ${n}`), 'October', '2026-11-20', 'en', '2026-10-25 firm'],
    ['the year from the title', ['Mon 26', 'Tue 27'], '2026.01', '2031-05-01', 'en', '2026-01-26 firm'],
    ['slashes, month first', ['Sun, 1/25', 'Mon, 1/26'], '', '2026-01-28', 'en', '2026-01-25 firm'],
    ['slashes, day first', ['dom 25/1', 'lun 26/1'], '', '2026-01-28', 'es', '2026-01-25 firm'],
    ['German', ['Mo., 26.1.', 'Di., 27.1.'], 'Januar 2026', '2026-01-28', 'de', '2026-01-26 firm'],
    ['Japanese', ['1月26日(月)', '1月27日(火)'], '2026年1月', '2026-01-28', 'ja', '2026-01-26 firm'],
    ['workdays over a weekend', ['Thu 29', 'Fri 30', 'Mon 2'], 'Jan 2026', '2026-01-28', 'en', '2026-01-29 firm'],
    ['whole dates', ['Monday, January 26, 2026'], '', '2020-01-01', 'en', '2026-01-26 firm'],
    ['a slashed year in the title', ['26', '27'], '1/26/2026 – 1/27/2026', '2020-01-01', 'en', '2026-01-26 firm'],
    [
      'Tuesday or March',
      ['26 lun.', '27 mar.', '28 mié.'],
      'enero 26 – febrero 01',
      '2026-01-28',
      'es',
      '2026-01-26 firm',
    ],
    ['Tuesday or March, of March', ['lun. 2', 'mar. 3'], 'marzo 2026', '2026-01-28', 'es', '2026-03-02 firm'],
    ['a weekday that does not fit', ['Tue 26', 'Wed 27'], 'January 2026', '2026-01-28', 'en', null],
    ['numbers that do not follow', ['Mon 26', 'Tue 20'], 'January 2026', '2026-01-28', 'en', null],
    ['names only', ['Mon', 'Tue'], 'January 2026', '2026-01-28', 'en', null],
    ['nothing', [], 'January 2026', '2026-01-28', 'en', null],
  ])('%s', (_name, headings, title, near, lang, expected) => {
    const found = headerDays(headings, title, near, lang);
    expect(found && found.dates[0] + (found.firm ? ' firm' : '')).toEqual(expected);
    if (found) expect(found.dates).toHaveLength(headings.length);
  });
});
