import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyDamage, damage, takeTimes } from '../../tests/support/damaged-page/damage';
import { faultOn } from '../../tests/support/damaged-page/faults';
import { fixturePages } from '../../tests/support/damaged-page/fixture-pages';
import { savedPage } from '../../tests/support/pages/library-page';
import { READERS } from './registry';

/** Pages of each reader's own fixtures, damaged at random: read or refused, never anything else. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20);

// Calendars out of reach are told, never read: there is nothing to damage.
it.each(READERS.filter(({ name }) => name !== 'out-of-reach'))(
  'damaged pages of $name are read as something that can be, or refused',
  ({ name }) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixturePages([name])),
        damage,
        fc.boolean(),
        ({ html, url, now }, damages, bare) => {
          const document = savedPage(html);
          for (const each of damages) applyDamage(document, each);
          if (bare) takeTimes(document);
          expect(faultOn({ document, url, now, zone: 'America/New_York' }, bare)).toBeNull();
        },
      ),
      { numRuns: RUNS },
    );
  },
  600_000,
);
