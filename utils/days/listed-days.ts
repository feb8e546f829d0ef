import type { IsoDate } from '../model/block';

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Words and the days they are about. There are no words if the line is only a date. */
export interface DatedWords {
  readonly title: string;
  readonly days: readonly Days[];
}
