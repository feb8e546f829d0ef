import { describe, expect, it } from 'vitest';
import { unabbreviated } from './abbreviations';

describe('words cut short', () => {
  it.each([
    ['gram', true, 'grammar'],
    ['voc', true, 'vocabulary'],
    ['rec', true, 'recess'],
    ['rdg', false, 'reading'],
    ['wrtg', false, 'writing'],
    ['brk', false, 'break'],
    ['lnch', false, 'lunch'],
  ])('%s (full stop: %s) is %s', (short, dotted, whole) => expect(unabbreviated(short, dotted)).toBe(whole));

  it.each([
    ['gram', false],
    ['rec', false],
    ['art', true],
    ['re', true],
    ['sp', true],
    ['xyz', false],
    ['bcd', true],
    ['readin', true],
    ['recess', true],
    ['dr', true],
    ['mrs', true],
  ])('%s (full stop: %s) is left alone', (short, dotted) => expect(unabbreviated(short, dotted)).toBeNull());
});
