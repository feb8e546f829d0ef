import { expect, it } from 'vitest';
import { blockWith } from '../model/block';
import { withCalledOff } from './called-off';

const drums = (note: string, date: string | null) =>
  withCalledOff({ ...blockWith({ title: 'Drums', note, date, start: 540, end: 585 }), days: date ? null : ['mon'] })
    .calledOff ?? false;

it.each([
  ['cancelled 12/7 only', false],
  ['canceled Dec 7', false],
  ['gym · cancelled 1/25', false],
  ['cancelled 12/7 · no class', true],
  ['cancelled', true],
  ['canceled (assembly)', true],
  ['off', true],
])('a note with a date calls no lesson of every week off: %s', (note, expected) =>
  expect(drums(note, null)).toBe(expected),
);

it('on a lesson of one date it does', () => expect(drums('cancelled 12/7', '2026-12-07')).toBe(true));
