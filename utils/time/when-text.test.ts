import { describe, expect, it } from 'vitest';
import { clocksChange } from './clock-change';
import { clockSpan } from './clock/clock-text';
import { dateAtTail } from './date/date-tail';
import { dateWords } from './date/date-words';
import { plainText } from './plain-text';
import { whenAtHead } from './when-text';

const en = dateWords('en');

describe('whenAtHead', () => {
  it.each([
    ['9am to 10am, x', 540, 600],
    ['9:20am–10:10am', 560, 610],
    ['1 – 2pm', 780, 840],
    ['11 – 1pm', 660, 780],
    ['9am – 10', 540, 600],
    ['09:20 to 10:10, x', 560, 610],
    ['10.45 to 11.30, x', 645, 690],
    ['12am to 12pm', 0, 720],
    ['11:30pm to 12am', 1410, 1440],
    ['11pm to 1am', 1380, 1500],
  ])('%s', (text, start, end) => {
    const { from, to } = whenAtHead(text, en)!;
    expect(clockSpan(from, to!)).toEqual({ start, end });
  });

  it('takes the first letter of a word for no am or pm', () => {
    const ar = dateWords('ar');
    expect(whenAtHead('2 مارس', ar)).toBeNull();
    expect(whenAtHead('2 م', ar)!.from).toMatchObject({ hour: 2, half: 'pm' });
  });

  it('dates a day without a year by the nearest one', () => {
    const text = 'December 31 at 11pm to January 1 at 1am, x';
    expect(whenAtHead(text, en, '2027-01-01')).toMatchObject({ fromDate: '2026-12-31', toDate: '2027-01-01' });
  });

  it.each([
    ['23:00 17 tháng 9, 2026 đến 00:30 18 tháng 9, 2026, Lớp', 'Lớp'],
    ['23:00 17 tháng 9, 2026 đến 00:30 18 tháng 9, 20 bạn', '20 bạn'],
    ['September 17, 2026 at 11pm to September 18, 2026 at 1am, 2026 plans', '2026 plans'],
  ])('%s ends before %s', (text, rest) => {
    const when = whenAtHead(text, en)!;
    expect(when.fromDate).toBe('2026-09-17');
    expect(text.slice(when.end)).toBe(`, ${rest}`);
  });

  it.each([
    'Math, 9am to 10am',
    'Room 14',
    '2026',
    '24.12.2026',
    '10:75 to 11:80',
    '25:00 to 26:00',
    '「9:00」、x',
    'All day, 9am swim',
    'a b c d e f 9am',
    '',
  ])('no time at the head: %j', (text) => expect(whenAtHead(text, en)).toBeNull());
});

describe('dateAtTail', () => {
  it.each([
    ['x, June 2, 2026', '2026-06-02', '2026-06-02'],
    ['x, March 10 – 11, 2026', '2026-03-10', '2026-03-11'],
    ['x, September 28 – October 2, 2026', '2026-09-28', '2026-10-02'],
    ['x, December 29 – January 3, 2027', '2026-12-29', '2027-01-03'],
    ['x, December 29, 2026 – January 3, 2027', '2026-12-29', '2027-01-03'],
    ['x, 28 de septiembre – 2 de octubre de 2026', '2026-09-28', '2026-10-02'],
    ['x, 24.3.2026', '2026-03-24', '2026-03-24'],
    ['x, 2026-03-24', '2026-03-24', '2026-03-24'],
    ['x, Room 2, June 2, 2026', '2026-06-02', '2026-06-02'],
  ])('%s', (text, from, to) => expect(dateAtTail(text, en)).toMatchObject({ from, to }));

  it.each([
    'x, June 2',
    'x, 2026',
    'June 31, 2026',
    'x, Grade 2, 2026',
    'May we, 3',
    'x, Week of March 8, 2026, 16 events',
  ])('no date at the tail: %s', (text) => expect(dateAtTail(text, en)).toBeNull());
});

describe('dateWords', () => {
  it.each([
    ['de', 'März', 3],
    ['ca', 'd’abril', 4],
    ['eu', 'apirilaren', 4],
    ['he', 'ביוני', 6],
    ['pl', 'listopada', 11],
    ['hr', 'listopada', 10],
    [null, 'kwietnia', 4],
    // Two languages, two months: not to be guessed.
    [null, 'listopada', null],
    ['en', 'Math', null],
    ['en', 'Marchers', null],
    ['en', 'Mayor', null],
  ])('%s: %s is %s', (lang, word, month) => expect(dateWords(lang).month(word)).toBe(month));

  it('takes nonsense for no language', () => expect(dateWords('not a language').known).toBe(false));
});

describe('plainText', () => {
  it.each([
    ['9:20\u202fAM\u00a0', '9:20 AM '],
    ['٩:٢٠', '9:20'],
    ['１０：３０', '10：30'],
    ['\u202eabc\u202c', ' abc '],
    ['🎨', '🎨'],
  ])('%j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
    expect(plain).toHaveLength(text.length);
  });
});

describe('clocksChange', () => {
  it.each([
    ['2026-11-01', 'America/New_York', true],
    ['2026-03-08', 'America/New_York', true],
    ['2026-11-02', 'America/New_York', false],
    ['2026-10-31', 'America/New_York', false],
    ['2026-10-25', 'Europe/Madrid', true],
    ['2026-09-27', 'Pacific/Auckland', true],
    ['2026-11-01', 'America/Phoenix', false],
    ['2026-11-01', 'UTC', false],
  ])('%s in %s: %s', (date, zone, changes) => expect(clocksChange(date, zone)).toBe(changes));
});
