import type { IsoDate } from '../../../utils/model/block';

/** The value of `data-datekey`: ((year − 1970) << 9) | (month << 5) | day. */
export function datekey(date: IsoDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | day;
}
