// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { someCalendar, someSurvey } from '../../../../tests/support/in-jsdom/overlay-parts';
import { byHand } from '../../../../tests/support/in-jsdom/trusted';
import { makeMayKeep } from './may-keep';

let life = new AbortController();
const onTouched = vi.fn();
afterEach(() => {
  onTouched.mockReset();
  life.abort();
  life = new AbortController();
  vi.unstubAllGlobals();
});

const guessed = someSurvey();
const chosen = someSurvey([someCalendar({ roleSet: true })]);
const ignored = someSurvey([someCalendar({ role: 'ignored', roleSet: true, findings: null })]);

function inFrame(width: number, height: number): void {
  vi.stubGlobal('top', {});
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
}

describe('what is read', () => {
  it('on a page of its own may be kept', () => {
    expect(makeMayKeep(false, life.signal, onTouched)(guessed)).toBe(true);
  });

  it.each([
    ['guessed to be a class', guessed, false],
    ['she chose', chosen, true],
    ['she ignores', ignored, false],
  ])('in somebody’s page, of a calendar %s: %s', (_, survey, expected) => {
    inFrame(800, 600);
    expect(makeMayKeep(true, life.signal, onTouched)(survey)).toBe(expected);
  });

  it.each([
    ['a person’s press', () => byHand(document.body, new MouseEvent('pointerdown', { bubbles: true })), true],
    ['a script’s press', () => document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true })), false],
  ])('in somebody’s page after %s: %s', (_, press, expected) => {
    inFrame(800, 600);
    const mayKeep = makeMayKeep(true, life.signal, onTouched);
    press();
    press();
    expect([mayKeep(guessed), onTouched.mock.calls.length]).toEqual([expected, expected ? 1 : 0]);
  });

  it('in somebody’s page may be kept for what she does in the overlay', () => {
    inFrame(800, 600);
    const mayKeep = makeMayKeep(true, life.signal, onTouched);
    expect([mayKeep(guessed, true), mayKeep(guessed)]).toEqual([true, true]);
  });

  it.each([
    [1, 1],
    [800, 40],
    [100, 600],
  ])('in a frame of %i × %i px is kept for nobody', (width, height) => {
    inFrame(width, height);
    for (const embedded of [true, false])
      expect(makeMayKeep(embedded, life.signal, onTouched)(chosen, true)).toBe(false);
  });
});
