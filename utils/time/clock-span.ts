import type { ClockTime } from './clock-times';

/** A clock time as typed; `half` null where no am or pm is beside it. */
export type TypedClock = Pick<ClockTime, 'hour' | 'minute' | 'half'>;

/** One or two clock times that say when something is: "8:30 – 9:05", "at 2:15", "Until 8:05". */
export interface ClockSpan {
  /** Where it stands in the text, in UTF-16 units, words such as "from" and "until" included. */
  readonly index: number;
  readonly length: number;
  /** Null where only an end is printed: "Until 8:05". */
  readonly from: TypedClock | null;
  /** Null where only a start is printed. */
  readonly to: TypedClock | null;
  /** False for bare hours ("9-10"), which are times only in the company of others. */
  readonly firm: boolean;
}

/** Every span of clock times in a text, in reading order, whatever dash, dot or digit was typed. */
export function clockSpans(_text: string): ClockSpan[] {
  return [];
}
