import { weights } from '../../scripts/checks/budgets';
import type { Figure } from './figure';

/** How much each surface loads, after gzip; 1 kB is 1000 bytes. @param extension folder of the build */
export function sizes(extension: string): Figure[] {
  return weights(extension).map(({ start, kilobytes, budget }) => ({
    what: `${start.split('/').at(-1)}, gzip`,
    got: kilobytes,
    unit: 'kB',
    aim: budget,
  }));
}
