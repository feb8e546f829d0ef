import { describe, expect, it } from 'vitest';
import { dateWords } from '../date/date-words';
import { clock } from '../date/dates';
import { endAfter, isFullClock, printedSpan, settleSpans, withoutPadding, type PrintedSpan } from './printed-span';

const words = dateWords('en');
const spans = (texts: readonly string[], lang = 'en') =>
  texts.map((text) => printedSpan(text, dateWords(lang))).filter((span): span is PrintedSpan => span !== null);
const settled = (...texts: string[]) => {
  const found = withoutPadding(spans(texts));
  return settleSpans(found, isFullClock(found)).map(({ start, end, implied }) => {
    const [from, to] = [start, end].map((at) => (at === null ? '' : clock(at)));
    return `${from}–${to}${implied ? ' implied' : ''}`;
  });
};

describe('times of a day, as printed', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['both halves', ['8:40 AM – 9:10 AM'], ['08:40–09:10']],
    ['one half', ['8:40 – 9:10 AM', '11:45 – 1:10 PM'], ['08:40–09:10', '11:45–13:10']],
    ['24 hours', ['08:40 – 09:10', '13:10 - 13:55'], ['08:40–09:10', '13:10–13:55']],
    [
      'a 24-hour clock by one afternoon',
      ['8:40 – 9:10', '1:10 – 1:20', '13:30 – 14:00'],
      ['08:40–09:10', '01:10–01:20', '13:30–14:00'],
    ],
    [
      'neither: by the day’s order',
      ['8:40 – 9:10', '12:10 – 1:00', '1:10 – 1:55'],
      ['08:40–09:10 implied', '12:10–13:00 implied', '13:10–13:55 implied'],
    ],
    [
      'two digits on a 12-hour clock',
      ['08:40 – 09:10', '12:25 – 01:05', '01:10 – 01:55'],
      ['08:40–09:10 implied', '12:25–13:05 implied', '13:10–13:55 implied'],
    ],
    ['two digits of the morning', ['06:40 – 07:10', '12:25 – 12:45'], ['06:40–07:10', '12:25–12:45']],
    ['the night of a 24-hour clock', ['01:40 – 02:10', '13:25 – 14:05'], ['01:40–02:10', '13:25–14:05']],
    ['with seconds', ['08:40:00 – 09:10:00', '13:10:00 – 13:55:30'], ['08:40–09:10', '13:10–13:55']],
    ['no clock at all', ['08:40:99', '1:2:3'], []],
    ['a start alone', ['8:05 AM', '8:05 AM –'], ['08:05–', '08:05–']],
    ['an end alone', ['– 9:10 AM'], ['–09:10']],
    ['an hour alone', ['8 – 9 AM'], ['08:00–09:00']],
    ['backwards without halves', ['9:00 – 9:00'], ['09:00– implied']],
    ['no time', ['Math', '', 'Room 12', '9'], []],
  ])('%s', (_name, texts, expected) => expect(settled(...texts)).toEqual(expected));

  it.each([
    ['es', '8:40 a. m. – 1:10 p. m.', '8:40 13:10'],
    ['de', '8.40–13.10 Uhr', '8:40 13:10'],
    ['ja', '午前8:40～午後1:10', '8:40 13:10'],
    ['fr', '08h40 – 13h10', '8:40 13:10'],
    ['el', '8:40πμ - 1:10μμ', '8:40 13:10'],
    ['el', '8:40 π.μ. - 1:10 μ.μ.', '8:40 13:10'],
  ])('in %s: %s', (lang, text, expected) => {
    const [span] = spans([text], lang);
    const [{ start, end } = { start: null, end: null }] = settleSpans(span ? [span] : [], false);
    expect([start, end].map((at) => `${Math.floor(at! / 60)}:${String(at! % 60).padStart(2, '0')}`).join(' ')).toBe(
      expected,
    );
  });
});

it.each([
  [520, '9:10 AM', 550],
  [760, '1:20', 800],
  [760, '13:20', 800],
  [745, '01:05', 785],
  [1380, '00:30', 1470],
  [540, '10:00 PM', 1320],
  [1380, '1:00 AM', 1500],
  [600, '10:00', 1320],
])('after %i, %s is %i', (start, text, end) => expect(endAfter(start, printedSpan(text, words)!.from!)).toBe(end));
