import { expect, it } from 'vitest';
import { addDays } from '../time/date/dates';
import { englishDay, englishTime, isEnglish } from './english-clock';

const LOCALES = ['en-US', 'en'];

it.each(LOCALES)('times are those of Intl in %s', (locale) => {
  const form = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const clockOnly = (minutes: number) => form.format(minutes * 60_000).replace(/\s*[AP]M$/i, '');
  const all = Array.from({ length: 1600 }, (_, minutes) => minutes);
  expect(all.map(englishTime)).toEqual(all.map(clockOnly));
});

it.each(LOCALES)('days are those of Intl in %s', (locale) => {
  const form = new Intl.DateTimeFormat(locale, { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' });
  const days = Array.from({ length: 800 }, (_, i) => addDays('2027-06-01', i));
  expect(days.map(englishDay)).toEqual(days.map((day) => form.format(new Date(`${day}T00:00Z`))));
});

it.each([
  ['en-US', true],
  ['en', true],
  ['en-GB', false],
  ['en-CA', false],
  ['es', false],
])('%s is written so: %s', (locale, is) => expect(isEnglish(locale)).toBe(is));
