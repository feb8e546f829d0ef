import type { Feed } from '../model/feed';
import { past } from '../time/past';

/** ms between two visits to a feed that works. */
const RHYTHM = 6 * 3_600_000;
/** ms to wait after the first failure; twice that after the second, and so on. */
const FIRST_RETRY = 15 * 60_000;
const LONGEST_RETRY = 24 * 3_600_000;

/** When a feed should be asked again, epoch ms; 0 if it was never tried. `now` is epoch ms. */
export function nextTry({ triedAt, failures }: Pick<Feed, 'triedAt' | 'failures'>, now: number): number {
  const tried = past(triedAt, now);
  if (tried === null) return 0;
  return tried + (failures === 0 ? RHYTHM : Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1)));
}
