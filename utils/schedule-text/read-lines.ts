import type { ReadingWarning, Timetable } from '../model/reading';
import type { Line } from './line';

/** What the text's reading is worth, for whoever chooses between readings. */
export interface TextScore {
  /** Blocks read, in all timetables. */
  readonly rows: number;
  /** Of these, the ones whose start and end are both printed. */
  readonly stated: number;
  /** Lines that print a clock time, and those of them that became blocks: prose has many of the first only. */
  readonly timed: number;
  readonly used: number;
}

export interface TextReading {
  /** One for each schedule the text keeps apart: `calendar.name` is its heading. Empty when nothing is a schedule. */
  readonly timetables: readonly Timetable[];
  readonly warnings: readonly ReadingWarning[];
  readonly score: TextScore;
}

/** Now (epoch ms) and the zone of the page, for dates without a year. */
export interface TextContext {
  readonly now: number;
  readonly zone: string;
}

/** Timetables out of lines of text. Never throws; reads nothing out of prose. */
export function readLines(_lines: readonly Line[], _context: TextContext): TextReading {
  return { timetables: [], warnings: [], score: { rows: 0, stated: 0, timed: 0, used: 0 } };
}
