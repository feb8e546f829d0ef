import { expect, it } from 'vitest';
import { withoutBook } from './without-book';

it.each([
  ['Read aloud: No School Today', 'Read aloud'],
  ['Read-Aloud – “School’s Closed!”', 'Read-Aloud'],
  ['Reading "The School Is Closed"', 'Reading'],
  ['Read aloud: Owl Babies', 'Read aloud: Owl Babies'],
  ['Math (no school)', 'Math (no school)'],
  ['"No School"', '"No School"'],
])('%s', (title, expected) => expect(withoutBook(title)).toBe(expected));
