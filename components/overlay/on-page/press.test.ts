// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hasGoneOn, markPress, pressedAt, takePress } from './press';

beforeEach(() => history.replaceState(null, '', '/rooms/14?course=7'));
afterEach(() => document.body.replaceChildren());

it('is for the one address it was made on, and taken once', () => {
  expect(takePress()).toBeNull();
  markPress();
  const there = location.href;
  history.pushState(null, '', '/students/4711');
  expect([pressedAt(), pressedAt()]).toEqual([there, there]);
  expect(takePress()).toBe(there);
  expect(takePress()).toBeNull();
});

it.each([
  ['/rooms/14?course=7&date=2026-09-21', false],
  ['/rooms/14?course=7#lunch%20times', false],
  ['/rooms/14?course=7#%', true],
  ['/rooms/14?course=7#student-4711', true],
  ['/students/4711', true],
])('then the app goes to %s: another page %s', (address, expected) => {
  document.body.appendChild(document.createElement('h2')).id = 'lunch times';
  const there = location.href;
  history.pushState(null, '', address);
  expect(hasGoneOn(there)).toBe(expected);
});
