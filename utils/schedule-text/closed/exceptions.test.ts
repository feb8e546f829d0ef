import { expect, it } from 'vitest';
import { someBlock } from '../../../tests/support/made/blocks';
import { isException, offForNow } from './exceptions';

const WEEKLY = { date: null, days: null };
const LESSONS = ['Writing', 'Math Workshop', 'PE'].map((title) => someBlock({ title, ...WEEKLY }));

it.each([
  'No math on Wednesdays in December.',
  'No PE in January',
  'On assembly days there is no writing.',
  'Math is off every other Friday',
  'The gym is closed this week.',
  'Gym closed Tuesdays',
  'Wed: 2-hour late start',
  'Late start Wednesdays',
  'Our classroom is closed on the first Friday of each month.',
  'No school on the first Monday of the month',
  'We are closed every other Friday',
])('a lesson is excepted: %s', (line) => expect(isException(line, LESSONS)).toBe(true));

it.each([
  'Library on the first Friday of each month',
  'Closed captions project every other Friday',
  'The classroom library is closed on the first Friday of each month',
  // Done as it says.
  'No writing on Fridays',
  'Math is cancelled on Tuesday',
  // Of no lesson that is here.
  'No band in January',
  'The pool table is closed',
  'The art room is closed on Friday',
  // Nothing is off.
  'Please do not bring toys to math on Friday',
  'Bring no snacks to writing on Fridays',
  'No late start on Wednesdays',
  'Late Start Wednesday Schedule',
  'Writing on Friday in the lab',
])('no lesson is excepted: %s', (line) => expect(isException(line, LESSONS)).toBe(false));

it('a weekday takes nothing from a day of a rotation', () => {
  const turns = [someBlock({ title: 'Writing', ...WEEKLY, rotation: 'Day 2' })];
  expect(isException('No writing on Fridays', turns)).toBe(true);
  expect(isException('No math on Fridays', turns)).toBe(false);
});

it('a late start over rows of that day alone is their own', () =>
  expect(isException('Thursday - late start 9:30', [someBlock({ title: 'Art', date: null, days: ['thu'] })])).toBe(
    false,
  ));

it.each(['No writing this week', 'no class today', 'PE is cancelled until further notice', 'Gym closed this week'])(
  'off for now: %s',
  (line) => expect(offForNow([line, line]).map(({ args }) => args)).toEqual([{ words: line }]),
);

it.each(['Writing this week: fables', 'No writing on Fridays', 'Please do not run today', 'Is PE off today?'])(
  'not off for now: %s',
  (line) => expect(offForNow([line])).toEqual([]),
);

it.each(['Half day Dec 18', 'Early release 12/18 at 12:30', 'December 18: 2-hour late start', 'Salida temprana 12/18'])(
  'another day on one date: %s',
  (line) => expect(offForNow([line]).map(({ args }) => args)).toEqual([{ words: line }]),
);

it.each([
  'Half day on Fridays',
  'Half day schedule Dec 18',
  'Dec 18 is picture day',
  'Bus dismissal 12/18 at 2:30',
  'Kindergarten early release Dec 18',
])('no other day on one date: %s', (line) => expect(offForNow([line])).toEqual([]));
