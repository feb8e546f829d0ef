import { expect, it } from 'vitest';
import { footnotesIn, isFootnote, withFootnotes, withFootnotesInCell } from './footnotes';

it.each([
  [['*not on Wednesdays'], 'Writing*', 'Writing (not on Wednesdays)'],
  [['** every other week', '* Mondays only'], 'Math** 9:00-9:45', 'Math (every other week) 9:00-9:45'],
  [['† starting Jan 11.'], '9:00-9:45 Drums †', '9:00-9:45 Drums (starting Jan 11)'],
])('%j says of %s when it is', (said, text, expected) => expect(withFootnotes(text, footnotesIn(said))).toBe(expected));

it.each([
  // Bullets.
  [['* snacks every Friday', '* books every Monday'], 'Writing*'],
  // Nothing of when.
  [['*bring a jacket'], 'Writing*'],
  // Another mark, and none.
  [['*not on Wednesdays'], 'Writing**'],
  [['*not on Wednesdays'], 'Writing'],
  [['*not on Wednesdays'], '5 * 4 facts'],
])('%j says nothing of %s', (said, text) => expect(withFootnotes(text, footnotesIn(said))).toBe(text));

it('knows its own line', () => {
  const notes = footnotesIn(['*not on Wednesdays']);
  expect(isFootnote('*not on Wednesdays', notes)).toBe(true);
  expect(isFootnote('Writing*', notes)).toBe(false);
});

it('in a cell an exception is a note of the lesson', () =>
  expect(withFootnotesInCell('Writing*', footnotesIn(['*not on Wednesdays']))).toBe('Writing (no class Wednesdays)'));
