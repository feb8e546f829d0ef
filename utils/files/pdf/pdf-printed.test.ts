import { describe, expect, it } from 'vitest';
import { fieldItems } from './pdf-fields';
import { once } from './pdf-once';
import type { PdfItem, PdfRule } from './pdf-page';
import { printedPage } from './pdf-printed';

const item = (str: string, left: number, bottom: number, width = str.length * 5): PdfItem => ({
  str,
  transform: [10, 0, 0, 10, left, bottom],
  width,
  height: 10,
});
const across = (y: number, from: number, to: number): PdfRule => ({ from: [from, y], to: [to, y] });
const texts = (items: readonly PdfItem[], rules: readonly PdfRule[] = []) =>
  printedPage(items, rules).texts.map(({ text }) => text);

describe('printed over itself', () => {
  it.each([
    ['bold by a second drawing', [item('Math', 50, 700), item('Math', 50.4, 700)], ['Math']],
    ['a shadow', [item('Math', 50, 700), item('Math', 51, 699)], ['Math']],
    [
      'again in parts',
      [item('Morning Meeting', 50, 700), item('Morning', 50.3, 700), item('Meeting', 90.3, 700)],
      ['Morning Meeting'],
    ],
    ['first in parts', [item('Mor', 50, 700), item('ning', 65, 700), item('Morning', 50.4, 700)], ['Morning']],
    ['letter by letter', [item('l', 50, 700, 2), item('l', 50.4, 700, 2), item('l', 52, 700, 2)], ['l', 'l']],
    [
      'the same word twice is twice',
      [item('Math', 50, 700), item('Math', 120, 700), item('Math', 50, 680)],
      ['Math', 'Math', 'Math'],
    ],
  ])('%s', (_, items, expected) => expect(texts(items)).toEqual(expected));

  it('takes no time over a page drawn full', () => {
    const begun = performance.now();
    const full = Array.from({ length: 5000 }, (_, i) => ({
      text: `a${i}`,
      left: i % 50,
      bottom: 5,
      width: 9,
      height: 10,
    }));
    expect(once(full).length).toBeGreaterThan(400);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('a line through it', () => {
  const math = item('Math', 50, 700);
  it.each([
    ['through the middle', across(704, 45, 80), ['~~Math~~'], 0],
    ['under it', across(699, 45, 80), ['Math'], 1],
    ['a border over it', across(709, 45, 80), ['Math'], 1],
    ['through one letter', across(704, 45, 56), ['Math'], 1],
    ['of another column', across(704, 200, 300), ['Math'], 1],
  ])('%s', (_, rule, expected, left) => {
    const page = printedPage([math], [rule]);
    expect([page.texts.map(({ text }) => text), page.rules.length]).toEqual([expected, left]);
  });
});

it.each([
  ['typed', { fieldType: 'Tx', fieldValue: 'Math', rect: [50, 700, 200, 718] }, ['Math']],
  ['chosen', { fieldType: 'Ch', fieldValue: ['Art', 'Music'], rect: [50, 700, 200, 740] }, ['Art', 'Music']],
  ['lines', { fieldType: 'Tx', fieldValue: 'Math\r\nArt', rect: [50, 700, 200, 740] }, ['Math', 'Art']],
  ['empty', { fieldType: 'Tx', fieldValue: '', rect: [50, 700, 200, 718] }, []],
  ['a box to tick', { fieldType: 'Btn', fieldValue: 'On', rect: [50, 700, 60, 710] }, []],
  ['hidden', { fieldType: 'Tx', fieldValue: 'Math', rect: [50, 700, 200, 718], hidden: true }, []],
])('a field of a form: %s', (_, field, expected) =>
  expect(fieldItems([field]).map(({ str }) => str)).toEqual(expected),
);
