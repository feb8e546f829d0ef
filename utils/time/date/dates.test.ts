import { describe, expect, it } from 'vitest';
import { addDays, clock, daysBetween, isoDate, localTime, minutesOf, weekdayOf } from './dates';
import { wallClock } from '../now';

describe('dates', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-01', 1, '2026-11-02'],
  ])('%s + %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2026-09-14', 'mon'],
    ['2026-09-20', 'sun'],
  ])('%s is a %s', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));

  it.each([
    [2026, 9, 14, '2026-09-14'],
    [2026, 2, 29, null],
    [2026, 13, 1, null],
  ])('%i-%i-%i is %s', (year, month, day, expected) => expect(isoDate(year, month, day)).toBe(expected));

  it.each([
    [560, '2026-09-14', '09:20', '2026-09-14T09:20'],
    [1440, '2026-09-14', '00:00', '2026-09-15T00:00'],
    [1500, '2026-12-31', '01:00', '2027-01-01T01:00'],
  ])('%i minutes after %s', (minutes, date, time, dated) => {
    expect(clock(minutes)).toBe(time);
    expect(localTime(date, minutes)).toBe(dated);
  });

  it.each([
    ['09:20', 560],
    ['2026-09-14T09:20', 560],
    ['2026-09-14T09:20:00', 560],
    ['24:00', null],
    ['9:20', null],
    ['nonsense', null],
  ])('minutesOf %s', (text, expected) => expect(minutesOf(text)).toBe(expected));
});

describe('wallClock', () => {
  it.each([
    ['2026-09-14T13:20:00Z', 'America/New_York', '2026-09-14', 560],
    ['2026-09-15T03:30:00Z', 'America/New_York', '2026-09-14', 1410],
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01', 90],
    ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01', 90],
    ['2026-09-14T13:20:00Z', 'UTC', '2026-09-14', 800],
  ])('%s in %s', (instant, zone, date, minutes) => {
    expect(wallClock(Date.parse(instant), zone)).toEqual({ date, minutes });
  });
  it('refuses an unknown zone', () => expect(() => wallClock(0, 'Mars/Olympus')).toThrow(RangeError));
});
