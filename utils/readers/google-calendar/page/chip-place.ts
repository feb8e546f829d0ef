import type { IsoDate } from '../../../model/block';

/**
 * Where a chip stands. `column`: under a day with hours. `row`: in a day of the schedule. `cell`: in a month or in the
 * all-day strip.
 */
export interface ChipPlace {
  readonly kind: 'column' | 'row' | 'cell' | 'none';
  readonly date: IsoDate | null;
  /** Which of the page's columns; null where it stands in none. */
  readonly column: number | null;
}
