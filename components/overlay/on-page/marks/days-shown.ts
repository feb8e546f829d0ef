import type { Reading } from '../../../../utils/model/reading';

/** The same text for readings of the same days in the same view. */
export function daysShown({ view, shown }: Reading): string {
  return JSON.stringify([view, shown]);
}
