import { describe, expect, it } from 'vitest';
import { typo } from './typos';

describe('slips of the finger', () => {
  it.each([
    ['specail', 'special'],
    ['writting', 'writing'],
    ['recsess', 'recess'],
    ['dissmissal', 'dismissal'],
    ['libary', 'library'],
    ['vocabluary', 'vocabulary'],
    ['readng', 'reading'],
  ])('%s is %s', (slip, word) => expect(typo(slip)).toBe(word));

  it.each([['launch'], ['bunch'], ['heading'], ['waiting'], ['snake'], ['recess'], ['slunch'], ['zzzzzz'], ['art']])(
    '%s is left alone',
    (word) => expect(typo(word)).toBeNull(),
  );
});
