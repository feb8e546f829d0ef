import type { Manner, Timetable } from '../model/reading';
import type { LinesHeard } from '../schedule-text/heard';
import type { Draft } from '../schedule-text/line/draft';
import type { Line } from '../schedule-text/line/line';

/** A cell of a table, by its words. */
export interface HeardCell {
  readonly text: string;
}

/** Hears which step decided what while a page or a file is read. Only the command line listens, so no page pays for it. */
export interface Heard {
  /** A reader was asked for the page, and knows it or not. */
  reader(name: string, knows: boolean): void;
  /** Text is read in one manner: of all its lines those near a time, which are what is heard of next. */
  text(manner: Manner, all: readonly Line[], near: readonly Line[]): LinesHeard;
  /** A step found a table, left it out, or made so many rows of it. Cells heard of next are of this table. */
  table(step: string, matrix: readonly (readonly HeardCell[])[], rows: number): void;
  /** A step took cells of one row; with `made`, these rows are what it made of them. */
  cells(step: string, cells: readonly HeardCell[], made?: readonly Draft[]): void;
  /** What became of one manner of reading the whole: `waysOf` takes it, any other step leaves it. */
  way(step: string, way: { readonly manner: Manner; readonly timetables: readonly Timetable[] }, worth: number): void;
}
