import { describe, expect, it } from 'vitest';
import { someClassified } from '../../tests/support/made/blocks';
import type { ClassifiedBlock } from '../model/window';
import { isWithin, parentsOf, subBlocks } from './sub-blocks';

const block = (title: string, start: number, end: number | null, part: Partial<ClassifiedBlock> = {}) =>
  someClassified({ title, start, end, ...part });
const READING = block('Reading', 540, 630, { mode: 'mixed', activity: 'reading' });

describe('a part of a block', () => {
  it.each<[string, ClassifiedBlock, boolean]>([
    ['within it', block('Stations', 560, 600), true],
    ['from its start', block('Stations', 540, 600), true],
    ['to its end', block('Stations', 560, 630), true],
    ['without an end of its own', block('Stations', 560, null), true],
    ['as long as it', block('Stations', 540, 630), false],
    ['that begins before it', block('Stations', 539, 600), false],
    ['that ends after it', block('Stations', 560, 631), false],
    ['of another day', block('Stations', 560, 600, { date: '2026-09-15' }), false],
    ['that is a note for the day', block('Stations', 560, 600, { allDay: true }), false],
    ['that is a to-do', block('Stations', 560, 600, { task: true }), false],
  ])('%s: %s', (_, inner, expected) => expect(isWithin([READING, inner], 1, 0)).toBe(expected));

  it('is not itself', () => expect(isWithin([READING], 0, 0)).toBe(false));
  it('is not one of a note for the day', () =>
    expect(isWithin([{ ...READING, allDay: true }, block('Stations', 560, 600)], 1, 0)).toBe(false));
  it.each([
    [210, true],
    [211, false],
  ])('is one of %i minutes: %s', (length, expected) =>
    expect(isWithin([block('Morning', 480, 480 + length), block('Stations', 560, 600)], 1, 0)).toBe(expected),
  );
});

describe('the parents', () => {
  it.each<[string, Partial<ClassifiedBlock>, number]>([
    ['a plain lesson', { mode: 'mixed' }, 1],
    ['a workshop', { mode: 'workshop' }, 1],
    ['work', { mode: 'work' }, 1],
    ['a lecture', { mode: 'whole-group' }, 1],
    ['lunch', { mode: 'routine' }, 0],
    ['a special', { mode: 'special' }, 0],
    ['a test', { mode: 'blocked' }, 0],
    ['nobody knows', { mode: 'mixed', sureness: 'unknown' }, 0],
  ])('%s: %i', (_, part, count) =>
    expect(parentsOf([{ ...READING, ...part }, block('Stations', 560, 600)], 1)).toHaveLength(count),
  );
});

describe('the parts other blocks state', () => {
  const parts = (...inner: ClassifiedBlock[]) =>
    subBlocks([READING, ...inner], 0, 630).map(({ kind, start, end }) => [kind, start, end]);

  it.each<[string, ClassifiedBlock, string | null]>([
    ['work', block('Stations', 560, 600, { mode: 'work' }), 'work'],
    ['a workshop', block('Reading Block', 560, 600, { mode: 'workshop' }), 'work'],
    ['a lecture', block('Phonics', 560, 600, { mode: 'whole-group' }), 'lesson'],
    ['a share, whatever its mode', block('Share', 560, 600, { mode: 'work' }), 'share'],
    ['a snack', block('Food', 560, 600, { mode: 'routine' }), 'routine'],
    ['a special', block('Art', 560, 600, { mode: 'special' }), 'idle'],
    ['a test', block('Quiz', 560, 600, { mode: 'blocked' }), 'idle'],
    ['a plain lesson that says nothing', block('Grammar', 560, 600, { mode: 'mixed' }), null],
    ['a plain lesson that says how', block('Grammar stations', 560, 600, { mode: 'mixed' }), 'work'],
    ['what nobody knows', block('Koala', 560, 600, { mode: 'work', sureness: 'unknown' }), null],
    ['what nobody knows but says how', block('Koala stations', 560, 600, { sureness: 'unknown' }), 'work'],
  ])('%s', (_, inner, kind) => expect(parts(inner)).toEqual(kind === null ? [] : [[kind, 560, 600]]));

  it('are in time order and apart', () =>
    expect(parts(block('Stations', 570, 610), block('Phonics', 545, 580, { mode: 'whole-group' }))).toEqual([
      ['lesson', 545, 580],
      ['work', 580, 610],
    ]));
  it('that begin together stand as printed', () =>
    expect(parts(block('Stations', 560, 580), block('Phonics', 560, 600, { mode: 'whole-group' }))).toEqual([
      ['work', 560, 580],
      ['lesson', 580, 600],
    ]));
  it('without an end run to the next, or to the end', () =>
    expect(parts(block('Phonics', 545, null, { mode: 'whole-group' }), block('Stations', 570, null))).toEqual([
      ['lesson', 545, 570],
      ['work', 570, 630],
    ]));
  it('hidden behind another are none', () =>
    expect(parts(block('Stations', 560, 620), block('Phonics', 570, 610, { mode: 'whole-group' }))).toEqual([
      ['work', 560, 620],
    ]));
});
