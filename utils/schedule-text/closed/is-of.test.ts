import { expect, it } from 'vitest';
import { isOf } from './is-of';

it.each([
  ['writing', 'Writing', true],
  ['writing', "Writers' Workshop", true],
  ['the math class', 'Math', true],
  ['mathematics', 'Math Centers', true],
  ['reading groups', 'Guided Reading', true],
  ['art and music', 'Music', true],
  ['the math homework', 'Math', false],
  ['writing', 'Handwriting', false],
  ['the book fair', 'Reading', false],
  ['gym', 'PE', false],
])('“%s” is about %s: %j', (what, title, expected) => expect(isOf(what, title)).toBe(expected));
