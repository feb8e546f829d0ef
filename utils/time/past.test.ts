import { expect, it } from 'vitest';
import { past } from './past';

it.each([
  ['a moment gone by', 5, 5],
  ['this very one', 10, 10],
  ['one to come', 11, null],
  ['none', null, null],
])('%s', (_, at, expected) => expect(past(at, 10)).toBe(expected));
