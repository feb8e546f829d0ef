import type { IsoDate, Minutes } from './block';
import type { Weekday } from './vocabulary';

/** What an argument of a warning may be. `?` after a kind's name: or null, where nothing is known. */
interface ArgKinds {
  count: number;
  'count?': number | null;
  /** Words of the page or the file, as they stand there. */
  text: string;
  'text?': string | null;
  time: Minutes;
  'time?': Minutes | null;
  date: IsoDate;
  weekday: Weekday;
}

export type ArgKind = keyof ArgKinds;

/**
 * Everything a reading can be doubtful about, and what each doubt tells beside its day and its block. Only surfaces turn
 * one into words (`utils/words/say/warning-message.ts`); nothing decides by those words.
 */
export const WARNING_ARGS = {
  // A row of a schedule, as text or in a table.
  'row-not-read': { words: 'text' },
  'closing-unclear': { words: 'text' },
  'certain-dates': { words: 'text' },
  'length-disagrees': { title: 'text', minutes: 'count', printed: 'text' },
  'times-contradict': { title: 'text', printed: 'text' },
  'times-mended': { title: 'text', printed: 'text', start: 'time', end: 'time?' },
  'columns-as-weekdays': { from: 'weekday', to: 'weekday' },
  'columns-as-days': { count: 'count' },
  // An event of a calendar.
  cancelled: { title: 'text' },
  'unreadable-date': { title: 'text' },
  'end-before-start': { title: 'text' },
  'time-disagrees': { start: 'time' },
  'time-unclear': { start: 'time' },
  'date-disagrees': { start: 'time' },
  'clock-change': { start: 'time' },
  'implied-times': {},
  // What a page does not show, or cannot be told from it.
  'more-events': { shown: 'count?', all: 'count?' },
  'perhaps-more-events': {},
  unread: { count: 'count' },
  'no-time': { count: 'count' },
  'date-relative': {},
  'dates-unclear': { from: 'date' },
  'other-zone': { zone: 'text' },
  'other-days': {},
  'calendar-unread': {},
  'damaged-data': {},
  // More than PushIn keeps.
  'calendars-left-out': { count: 'count' },
  'events-left-out': { count: 'count' },
  // A row of a table of events, counted from 1.
  'row-without-title': { row: 'count' },
  'row-without-date': { row: 'count' },
  // A line of a calendar feed, counted from 1, and the event it belongs to.
  'no-start': { line: 'count', title: 'text?' },
  'bad-start': { line: 'count', title: 'text?' },
  'bad-time': { line: 'count', title: 'text?' },
  'bad-rule': { line: 'count', title: 'text?' },
  'too-often': { line: 'count', title: 'text?' },
  'too-many-times': { line: 'count', title: 'text?' },
  'unknown-zone': { line: 'count', title: 'text?', zone: 'text' },
  'ends-before-start': { line: 'count', title: 'text?' },
  'unfinished-event': { line: 'count' },
  'cut-short': { line: 'count' },
  'more-problems': { line: 'count', count: 'count' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ArgKind>>>>;

export type WarningCode = keyof typeof WARNING_ARGS;

export type WarningArgs<C extends WarningCode> = {
  readonly [A in keyof (typeof WARNING_ARGS)[C]]: ArgKinds[(typeof WARNING_ARGS)[C][A] & ArgKind];
};

/** Which block of a reading: the place of its timetable in the list, and its own in that. Both count from 0. */
export interface BlockPlace {
  readonly timetable: number;
  readonly block: number;
}

interface WarningOf<C extends WarningCode> {
  readonly code: C;
  readonly args: WarningArgs<C>;
  /** The day it is about; null when it is about more or none. */
  readonly date: IsoDate | null;
  /** The block it is about; null when it is about more or none. */
  readonly block: BlockPlace | null;
}

/** Something the OT should know about a reading that still stands. */
export type ReadingWarning<C extends WarningCode = WarningCode> = { [Each in C]: WarningOf<Each> }[C];

/** A doubt on its way with the row it is about, before that row has its place in a reading. */
export type Doubt<C extends WarningCode = WarningCode> = { [Each in C]: Omit<WarningOf<Each>, 'block'> }[C];

/** Codes of doubts that name a line of a feed, counted from 1. */
export type FeedProblemCode = {
  [C in WarningCode]: WarningArgs<C> extends { readonly line: number } ? C : never;
}[WarningCode];

/** Something in a feed that could not be read, or only in part; everything else stands. */
export type FeedProblem = Doubt<FeedProblemCode>;

/** A doubt about a whole page, a day of it, or what is not in the reading at all. */
export function warning<C extends WarningCode>(
  code: C,
  args: WarningArgs<C>,
  date: IsoDate | null = null,
): ReadingWarning<C> {
  return { code, args, date, block: null } as ReadingWarning<C>;
}

/** A doubt about a block whose place is not known yet. */
export function doubt<C extends WarningCode>(code: C, args: WarningArgs<C>, date: IsoDate | null = null): Doubt<C> {
  return { code, args, date } as Doubt<C>;
}

/** The doubts of rows, in the order of their blocks, as warnings of the timetable at this place. */
export function warningsAt(timetable: number, rows: readonly (readonly Doubt[])[]): ReadingWarning[] {
  return rows.flatMap((doubts, block) =>
    doubts.map((one): ReadingWarning => ({ ...one, block: { timetable, block } })),
  );
}

/**
 * The warnings of a reading whose blocks stand elsewhere now. What is about a block that is gone goes with it.
 * @param placeOf where a block stands now; null where it is gone.
 */
export function movedWarnings(
  warnings: readonly ReadingWarning[],
  placeOf: (before: BlockPlace) => BlockPlace | null,
): ReadingWarning[] {
  return warnings.flatMap((one): ReadingWarning[] => {
    if (one.block === null) return [one];
    const block = placeOf(one.block);
    return block === null ? [] : [{ ...one, block }];
  });
}

/** Whether a day, or what is shown of it, may hold more than was read. */
export function isPartial({ code }: Pick<ReadingWarning, 'code'>): boolean {
  return code === 'more-events' || code === 'perhaps-more-events';
}
