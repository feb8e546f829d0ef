import { expect, it } from 'vitest';
import { dateWords } from '../../time/date/date-words';
import { localTime } from '../../time/date/dates';
import { tileEvent } from './tile-event';

function said(label: string, lang: string, here: string | null, hover: string | null = null): string | null {
  const found = tileEvent(label, hover, here, dateWords(lang));
  if (!found) return null;
  const { title, date, start, end, allDay, location, declined, calledOff } = found;
  const flags = [allDay ? 'all day' : '', calledOff ? 'cancelled' : '', declined ? 'declined' : ''].filter(Boolean);
  const until = end === null ? '-' : localTime(date!, end);
  return [localTime(date!, start), until, title, location ? `@ ${location}` : '', ...flags].filter(Boolean).join(' ');
}

it.each<[string, string, string, string | null]>([
  [
    'as Outlook says it',
    'en',
    'Math, 9:00 AM to 10:00 AM, Monday, September 2, 2024, Room 14, By Ms. Rivera, Busy, Recurring event',
    '2024-09-02T09:00 2024-09-02T10:00 Math @ Room 14',
  ],
  [
    'no place',
    'en',
    'Math, 9:00 AM to 10:00 AM, Monday, September 2, 2024, By Ms. Rivera, Busy',
    '2024-09-02T09:00 2024-09-02T10:00 Math',
  ],
  [
    'a 24-hour clock',
    'en',
    'Lunch, 12:30 to 13:05, Tuesday, September 29, 2026, Busy',
    '2026-09-29T12:30 2026-09-29T13:05 Lunch',
  ],
  [
    'an icon',
    'en',
    'Exam icon, Spelling, 10:00 to 10:30, Tuesday, September 29, 2026, Busy',
    '2026-09-29T10:00 2026-09-29T10:30 Spelling',
  ],
  [
    'a weekday of two words, Portuguese',
    'pt-BR',
    'Matemática, 08:00 até 08:10, segunda-feira, 14 de setembro de 2026, Ocupado',
    '2026-09-14T08:00 2026-09-14T08:10 Matemática',
  ],
  [
    'a weekday of two words, Hebrew',
    'he',
    'Math, 08:00 – 08:10, יום שני, 14 בספטמבר 2026, Busy',
    '2026-09-14T08:00 2026-09-14T08:10 Math',
  ],
  [
    'a month that begins with the letter for pm, Arabic',
    'ar',
    'Math، 8:00 ص – 8:10 ص، الاثنين، 2 مارس 2026، Busy',
    '2026-03-02T08:00 2026-03-02T08:10 Math',
  ],
  [
    'commas in the title',
    'en',
    'Snack, recess, and bathroom, 10:00 AM to 10:30 AM, Tuesday, September 29, 2026, Busy',
    '2026-09-29T10:00 2026-09-29T10:30 Snack, recess, and bathroom',
  ],
  [
    'a time in the title',
    'en',
    'Bus, 8:00 to 8:10, new route, 8:05 AM to 8:20 AM, Tuesday, September 29, 2026, Busy',
    '2026-09-29T08:05 2026-09-29T08:20 Bus, 8:00 to 8:10, new route',
  ],
  [
    'a date in the title',
    'en',
    'Due September 30, 2026, 8:05 AM to 8:20 AM, Tuesday, September 29, 2026, Busy',
    '2026-09-29T08:05 2026-09-29T08:20 Due September 30, 2026',
  ],
  [
    'over noon',
    'en',
    'Lunch, 11:45 AM to 12:30 PM, Tuesday, September 29, 2026, Busy',
    '2026-09-29T11:45 2026-09-29T12:30 Lunch',
  ],
  [
    'called off',
    'en',
    'Canceled: Math, 9:00 AM to 10:00 AM, Monday, September 2, 2024, Free',
    '2024-09-02T09:00 2024-09-02T10:00 Math cancelled',
  ],
  [
    'declined',
    'en',
    'Math, 9:00 AM to 10:00 AM, Monday, September 2, 2024, Declined, Free',
    '2024-09-02T09:00 2024-09-02T10:00 Math declined',
  ],
  [
    'a whole day',
    'en',
    'Book Fair, all day event, Monday, September 2, 2024, Free',
    '2024-09-02T00:00 2024-09-03T00:00 Book Fair all day',
  ],
  [
    'several whole days',
    'en',
    'Break, all day event, Monday, September 2, 2024 to Friday, September 6, 2024, Free',
    '2024-09-02T00:00 2024-09-07T00:00 Break all day',
  ],
  [
    'from day to day',
    'en',
    'Camp, Monday, September 2, 2024 9:00 AM to Tuesday, September 3, 2024 10:00 AM, Busy',
    '2024-09-02T09:00 2024-09-03T10:00 Camp',
  ],
  [
    'over midnight',
    'en',
    'Lock-in, 11:00 PM to 1:00 AM, Monday, September 2, 2024, Busy',
    '2024-09-02T23:00 2024-09-03T01:00 Lock-in',
  ],
  [
    'German',
    'de',
    'Mathe, 09:00 bis 10:00, Montag, 2. September 2024, Raum 14, Gebucht',
    '2024-09-02T09:00 2024-09-02T10:00 Mathe @ Raum 14',
  ],
  [
    'Spanish',
    'es',
    'Lectura, 9:00 a 10:00, lunes, 2 de septiembre de 2024, Ocupado',
    '2024-09-02T09:00 2024-09-02T10:00 Lectura',
  ],
  [
    'Spanish, 12 hours',
    'es',
    'Almuerzo, 12:15 p. m. a 1:00 p. m., lunes, 2 de septiembre de 2024, Ocupado',
    '2024-09-02T12:15 2024-09-02T13:00 Almuerzo',
  ],
  ['French', 'fr', 'Maths, 09:00 à 10:00, lundi 2 septembre 2024, Occupé', '2024-09-02T09:00 2024-09-02T10:00 Maths'],
  ['Japanese', 'ja', '算数, 9:00 から 10:00, 2024年9月2日月曜日, 予定あり', '2024-09-02T09:00 2024-09-02T10:00 算数'],
  [
    'German, a whole day',
    'de',
    'Ferien, ganztägiges Ereignis, Montag, 2. September 2024, Frei',
    '2024-09-02T00:00 2024-09-03T00:00 Ferien all day',
  ],
  ['no date', 'en', 'Math, 9:00 AM to 10:00 AM, Busy', null],
  ['a button', 'en', 'Go to today September 29, 2026', null],
  ['a day of the small month', 'en', '29, September, 2026', null],
  ['no title', 'en', '9:00 AM to 10:00 AM, Monday, September 2, 2024, Busy', null],
  ['nothing', 'en', '', null],
])('%s', (_name, lang, label, expected) => expect(said(label, lang, null)).toBe(expected));

it('takes the day of its column where the label has none', () => {
  expect(said('Math, 9:00 AM to 10:00 AM, Busy', 'en', '2024-09-02')).toBe('2024-09-02T09:00 2024-09-02T10:00 Math');
});

it('believes the first line of the tooltip about where the title begins', () => {
  const label = 'Exam icon, Test icon, big, 10:00 to 10:30, Tuesday, September 29, 2026, Busy';
  expect(said(label, 'en', null, 'Test icon, big\n10:00 to 10:30')).toBe(
    '2026-09-29T10:00 2026-09-29T10:30 Test icon, big',
  );
});

it('ends on hostile labels', () => {
  expect(said(`${', '.repeat(900)}9:00 to 10:00`, 'en', null)).toBeNull();
  expect(said('9:00 to 10:00, '.repeat(120), 'en', '2024-09-02')).toMatch(/^2024-09-02T09:00/);
});
