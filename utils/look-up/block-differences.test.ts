import { expect, it } from 'vitest';
import { block } from '../../tests/support/stored/stored';
import { blockDifferences } from './block-differences';

const math = block({ title: 'Math', date: null, start: 540, end: 600 });
const art = block({ title: 'Art', date: null, start: 600, end: 640 });

it.each([
  ['nothing, where they agree', [math, art], [art, math], []],
  ['nothing of how a title is written', [math], [{ ...math, title: 'MATH!' }], []],
  ['what moved', [math], [{ ...math, start: 555 }], [{ title: 'Math', one: [540, 600], other: [555, 600] }]],
  ['what is gone', [math, art], [math], [{ title: 'Art', one: [600, 640], other: null }]],
  ['what is new', [math], [math, art], [{ title: 'Art', one: null, other: [600, 640] }]],
  [
    'which day it is on',
    [{ ...math, days: ['mon' as const] }],
    [{ ...math, days: ['tue' as const] }],
    [
      { title: 'Math', one: [540, 600], other: null },
      { title: 'Math', one: null, other: [540, 600] },
    ],
  ],
  [
    'both of two alike',
    [math, { ...math, start: 700, end: 720 }],
    [math],
    [{ title: 'Math', one: [700, 720], other: null }],
  ],
])('tells %s', (_, one, other, expected) => expect(blockDifferences(one, other)).toEqual(expected));
