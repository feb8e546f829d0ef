import { describe, expect, it } from 'vitest';
import { someBlock } from '../../../tests/support/made/blocks';
import { dayWithBegun, withBegun } from './keep-begun';

const TODAY = '2026-12-01';
const notice = (title: string, date: string, days = 1) => someBlock({ title, date, allDay: true, end: 1440 * days });
const BREAK = notice('Fall Break – No School', '2026-11-30', 5);
const said = (blocks: readonly { title: string; date: string | null; end: number | null }[]) =>
  blocks.map(({ title, date, end }) => `${title} ${date!.slice(5)} ×${end! / 1440}`);

describe('notices', () => {
  it.each([
    ['a break that has begun is kept', [BREAK], [], ['Fall Break – No School 11-30 ×5']],
    [
      'what is said of another day changes nothing',
      [BREAK],
      [notice('Early Release', '2026-12-11')],
      ['Fall Break – No School 11-30 ×5', 'Early Release 12-11 ×1'],
    ],
    [
      'said otherwise of one of its days',
      [BREAK],
      [notice('Early Release', '2026-12-02')],
      ['Fall Break – No School 11-30 ×2', 'Fall Break – No School 12-03 ×2', 'Early Release 12-02 ×1'],
    ],
    ['said again it is there once', [BREAK], [BREAK], ['Fall Break – No School 11-30 ×5']],
    ['what has not begun is believed gone', [notice('No School', '2026-12-02')], [], []],
    ['today has begun', [notice('No School', TODAY)], [], ['No School 12-01 ×1']],
    [
      'the first day of the year is remembered',
      [notice('First Day of School', '2026-08-17')],
      [],
      ['First Day of School 08-17 ×1'],
    ],
    ['an older year is not', [notice('No School', '2025-09-01')], [], []],
  ])('%s', (_, before, now, expected) => expect(said(withBegun(before, now, TODAY))).toEqual(expected));
});

describe('the days of a class', () => {
  const math = someBlock({ title: 'Math', date: TODAY });
  it.each([
    ['a day that has begun and is no longer listed', [math], [], TODAY, ['Math']],
    ['another lesson is another word', [math], [someBlock({ title: 'Art', date: TODAY })], TODAY, ['Art']],
    ['a day to come is believed empty', [math], [], '2026-12-02', []],
    [
      'what is over today and no longer listed before what is to come',
      [math, someBlock({ title: 'Music', date: TODAY, start: 590, end: 640 })],
      [someBlock({ title: 'Art', date: TODAY, start: 700, end: 740 })],
      TODAY,
      ['Math', 'Music', 'Art'],
    ],
    [
      'what was to come and is no longer listed is gone',
      [someBlock({ title: 'Music', date: TODAY, start: 610, end: 640 })],
      [someBlock({ title: 'Art', date: TODAY, start: 700, end: 740 })],
      TODAY,
      ['Art'],
    ],
    [
      'what is taken out of the middle of a day is gone',
      [someBlock({ title: 'Music', date: TODAY, start: 560, end: 590 })],
      [math, someBlock({ title: 'Art', date: TODAY, start: 700, end: 740 })],
      TODAY,
      ['Math', 'Art'],
    ],
    ['lessons do not reopen a break', [BREAK], [math], TODAY, ['Fall Break – No School', 'Math']],
    ['nor on its later days', [BREAK], [math], '2026-12-03', ['Fall Break – No School', 'Math']],
    [
      'a word that denies it does',
      [BREAK],
      [notice('[CANCELLED] Fall Break – No School', TODAY), math],
      TODAY,
      ['[CANCELLED] Fall Break – No School', 'Math'],
    ],
  ])('%s', (_, before, now, date, expected) =>
    expect(dayWithBegun(before, now, date, { today: TODAY, minute: 600 }).map(({ title }) => title)).toEqual(expected),
  );
});
