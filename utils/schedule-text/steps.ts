import type { Draft, Item } from './line/draft';
import type { Line } from './line/line';
import { gridOfCells } from './row/cells';
import { commaCells, goOn, joinEnds, wideGaps } from './row/columns';
import { columnsOfCells } from './row/columns-of-cells';
import { dayColumns } from './row/day-columns';
import { daysRunTogether } from './row/days-run-together';
import { gradeRows } from './row/grade-rows';
import { sideBySide } from './row/side-by-side';
import { turnsApart } from './row/turns-apart';
import { turnsOverTime } from './row/turns-over-time';
import { twoStarts } from './row/two-starts';
import { withoutHours } from './together/class-hours';
import { closedHeads } from './closed/closed-heads';
import { daySentences } from './together/day-sentences';
import { daysWithHours } from './together/days-with-hours';
import { letterBlocks } from './together/letter-blocks';
import { loneDays } from './together/lone-days';
import { minutesColumn } from './together/minutes-column';
import { noonRows } from './together/noon-rows';
import { withoutOtherLists } from './together/other-list';
import { headClasses, headRestarts } from './together/restarts';

/*
 * The order in which lines are read. Each step takes what those before it left; why each stands where it does is said at
 * it. Where a schedule shows that two neighbours may not change places, steps.test.ts has it.
 */

/** Steps over all lines: what lines mean for each other before they are cut into sections. */
export const WHOLE_TEXT: readonly ((items: readonly Item[], lines: readonly Line[]) => Item[])[] = [
  // First: "8:00–3:00" over a list is the school's day, and would be the first row of any table below it.
  withoutHours,
  // A time that goes on in the next line is one time for every step that counts times.
  goOn,
  // "Noon Lunch" between rows is a row before anything counts rows.
  noonRows,
  // Tables that became text come before all that judges single rows, since their rows mean something else alone. Those
  // with days over their columns are the surest, …
  dayColumns,
  // … then a week whose days ran together into one line, which has no heads left to find, …
  daysRunTogether,
  // … lists of several grades beside each other, by the heads over them, …
  sideBySide,
  // … and grades down the side, which need no heads: any earlier they would take the rows of the others.
  gradeRows,
  // Letters of blocks are no days, whatever is told by days further on.
  letterBlocks,
  // Numbered rows of what each day brings, before a row of numbers over a time could be taken for the days of that time.
  turnsApart,
  turnsOverTime,
  // A day's heading with a time in it is written like a row, and counts as one wherever a table was told by its rows.
  daysWithHours,
  // "Friday: no school" is no sentence over rows of Friday unless rows of a day stand under it.
  closedHeads,
  // A sentence about a day heads rows only where they are still rows.
  daySentences,
  // "Room 2" and "Room 3" are classes by their words, so that fewer rows under them are enough than under other names.
  headClasses,
  // A name over rows that begin the day again is a heading, unless a sentence about a day has taken its place.
  headRestarts,
  // Last: it leaves out all under a heading of buses or games, so every heading has to be known.
  withoutOtherLists,
];

/** What cells, one a line, mean for each other. */
export const CELLS: readonly ((items: readonly Item[]) => Item[])[] = [
  // Two starts in a cell are two rows, before an end could be joined to the second of them.
  twoStarts,
  // A start and the end under it are one time, before cells are counted off into rows.
  joinEnds,
  // A grid has heads and is surer than columns told by their order alone.
  gridOfCells,
  columnsOfCells,
];

/** Steps over the rows of one section: what they mean for each other. */
export const TOGETHER: readonly ((drafts: Draft[]) => Draft[])[] = [
  // Edges of columns first, printed ones before blanks: a title is what stands in its column.
  commaCells,
  wideGaps,
  // A number at the end of every title is its minutes only within its column.
  minutesColumn,
  // A day behind a title is one only where no length stands behind it any longer.
  loneDays,
];
