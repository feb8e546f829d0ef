/** An event as a page's data has it, before its times are understood. */
export interface RawEvent {
  readonly title: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** ISO 8601, where no end is said. */
  readonly duration: string | null;
  /** Is the last day of an event of whole days the day it says, or the one before? */
  readonly lastDay: 'said' | 'before';
  readonly note: string | null;
  readonly location: string | null;
  /** It was called off or put off: it does not happen then. */
  readonly cancelled: boolean;
  /** What shows it on the page; null where it is data only. */
  readonly element: Element | null;
}

/** More than any timetable has. */
export const MOST_EVENTS = 10_000;
