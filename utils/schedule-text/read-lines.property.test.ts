import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wildText } from '../../tests/support/schedule-text/arbitrary';
import { faultIn } from '../../tests/support/schedule-text/faults';

describe('any text at all', () => {
  it('is read without a crash, and nothing is read out of nothing', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        expect(faultIn(text)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
