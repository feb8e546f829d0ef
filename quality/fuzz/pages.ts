import fc from 'fast-check';
import { applyDamage, damage, takeTimes, type Damage } from '../../tests/support/damaged-page/damage';
import { faultOn } from '../../tests/support/damaged-page/faults';
import { fixturePages, type SavedPage } from '../../tests/support/damaged-page/fixture-pages';
import { savedPage } from '../../tests/support/pages/library-page';
import type { Fuzz } from './fuzz';

interface DamagedPage {
  readonly page: SavedPage;
  readonly damages: readonly Damage[];
  readonly isTimeless: boolean;
}

function documentOf({ page, damages, isTimeless }: DamagedPage): Document {
  const document = savedPage(page.html);
  for (const each of damages) applyDamage(document, each);
  if (isTimeless) takeTimes(document);
  return document;
}

/** Pages from every reader's own cases, damaged; some of them have lost all their times. */
export function pages(): Fuzz<DamagedPage> {
  return {
    inputs: fc.record({
      page: fc.constantFrom(...fixturePages()),
      damages: damage,
      isTimeless: fc.nat(3).map((one) => one === 0),
    }),
    faultIn: (input) => {
      const { url, now } = input.page;
      return faultOn({ document: documentOf(input), url, now, zone: 'America/New_York' }, input.isTimeless);
    },
    print: ({ page, ...damaged }) => `${page.name} with ${JSON.stringify(damaged)}`,
  };
}
