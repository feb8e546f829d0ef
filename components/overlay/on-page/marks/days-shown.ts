import type { Reading } from '../../../../utils/model/reading';

/** A text that is the same for readings of the same days in the same view. */
export function daysShown({ view, shown }: Pick<Reading, 'view' | 'shown'>): string {
  return JSON.stringify([view, shown]);
}
