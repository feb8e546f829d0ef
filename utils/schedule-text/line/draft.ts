import type { Weekday } from '../../model/vocabulary';
import { schoolMinutes } from '../../time/clock/clock';
import type { ClockSpan } from '../../time/clock/clock-marks';

/** A row of a schedule while it is being put together: its times as typed, its words not yet cut. */
export interface Draft {
  readonly span: ClockSpan;
  /** The words beside its time; empty where the time stands alone and the words are on other lines. */
  title: string;
  /** What stands under it or behind it. */
  notes: string[];
  days: readonly Weekday[] | null;
  rotation: string | null;
  /** The length it prints itself, in minutes. */
  minutes: number | null;
  /** True where its time stood on a line of its own. */
  alone: boolean;
  /** Its end is not where the next row begins: rows without a time stand under it, or its end is printed as none. */
  openEnded: boolean;
  /** True where its words stand before its time. */
  before: boolean;
  /** Which line it stands on, from 0. */
  readonly line: number;
}

/** What one line is for the lines around it. `none`: a cell that says there is nothing, such as no end. */
export type Item =
  | { readonly kind: 'blank' | 'none'; readonly line: number }
  /** `unread`: it looks like a row, and what it says could not be told apart; a whole table of such rows counts wherever it stands. */
  | { readonly kind: 'skip'; readonly line: number; readonly unread?: boolean | 'table' }
  /** Words without a time: a title, a note, or nothing to do with a schedule. */
  | {
      readonly kind: 'words';
      readonly line: number;
      readonly text: string;
      readonly level: number | null;
      /** `told`: a sentence about a time, which is lost only where it becomes nobody's note. */
      readonly unread?: boolean | 'told';
    }
  /** What heads a column, such as "Start Time": words only where a title is missing. */
  | { readonly kind: 'head'; readonly line: number; readonly text: string }
  /** A line that is a time alone. */
  | { readonly kind: 'time'; readonly line: number; readonly draft: Draft }
  | {
      readonly kind: 'rows';
      readonly line: number;
      readonly drafts: readonly Draft[];
      /** One of its times has no title. */
      readonly unread?: boolean;
    }
  | {
      readonly kind: 'length';
      readonly line: number;
      readonly minutes: number;
      readonly rest: string;
      readonly text: string;
    }
  | { readonly kind: 'heading'; readonly line: number; readonly heading: Heading };

/** What a heading says about the rows under it. */
export interface Heading {
  readonly text: string;
  readonly days: readonly Weekday[] | null;
  readonly rotation: string | null;
  readonly dayType: string | null;
  /** True where the heading says for which grade the rows are. */
  readonly grade: boolean;
  /** True where the heading calls itself a schedule. */
  readonly named: boolean;
  readonly level: number | null;
  /** Nobody is taught under it, or not in this half of its day. */
  readonly closed?: ClosedPart;
  /** It names a part of the day and keeps all that is said above it. */
  readonly isPart?: true;
  /** It names one class among others and keeps the grade and the kind of day said above it. */
  readonly isClass?: true;
}

export type ClosedPart = 'all' | 'am' | 'pm';

/** Says whether a line only stands between others and tells nothing about them. */
export function isBetween({ kind }: Item): boolean {
  return kind === 'blank' || kind === 'skip' || kind === 'none' || kind === 'head';
}

/** The rows of a line; none of any other. */
export function draftsIn(item: Item | undefined): readonly Draft[] {
  if (item?.kind === 'time') return [item.draft];
  return item?.kind === 'rows' ? item.drafts : [];
}

/** Does the day begin again with the second of two rows? */
export function startsAnew({ span: last }: Draft, { span: next }: Draft): boolean {
  return last.from !== null && next.from !== null && schoolMinutes(next.from) <= schoolMinutes(last.from);
}

/** For each line, the last row before it. */
export function rowsBefore(items: readonly Item[]): readonly (Draft | undefined)[] {
  let last: Draft | undefined;
  return items.map((item) => {
    const before = last;
    last = draftsIn(item).at(-1) ?? last;
    return before;
  });
}

export function draftOf(span: ClockSpan, title: string, line: number): Draft {
  return {
    span,
    title,
    notes: [],
    days: null,
    rotation: null,
    minutes: null,
    alone: false,
    before: false,
    openEnded: false,
    line,
  };
}
