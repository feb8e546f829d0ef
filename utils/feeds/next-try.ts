import type { Feed } from '../model/feed';

/** ms between two looks at a feed that works. */
const RHYTHM = 6 * 3_600_000;
/** ms after the first failure, twice that after the second, and so on. */
const FIRST_RETRY = 15 * 60_000;
const LONGEST_RETRY = 24 * 3_600_000;

/** When a feed should be asked again, epoch ms; 0 for one that was never tried. */
export function nextTry({ triedAt, failures }: Pick<Feed, 'triedAt' | 'failures'>): number {
  if (triedAt === null) return 0;
  return triedAt + (failures === 0 ? RHYTHM : Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1)));
}
