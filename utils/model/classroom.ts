import type { Block, IsoDate } from './block';
import type { Activity, Grade, Mode } from './vocabulary';

/** What a calendar on the page is to this OT: a class, their own diary, the district's or a school's calendar, or nothing. */
export type CalendarRole = 'classroom' | 'mine' | 'district' | 'ignored';

/** Who a timetable belongs to, as the OT knows it. */
export interface Classroom {
  readonly id: string;
  readonly name: string;
  readonly grade: Grade | null;
  /** The OT chose the grade; otherwise it is a guess from the name and may be guessed again. */
  readonly gradeSet: boolean;
  readonly school: string | null;
  /** Where it is read, as `<reader>:<calendar token>`; several after a merge. */
  readonly sources: readonly string[];
  /** Where its sources disagree, the one the OT believes. */
  readonly wins?: string;
  /** Block keys of lessons the OT skipped when asked about them: never asked again. */
  readonly skipped?: readonly string[];
}

/** What the OT decided about one calendar on a page; guesses are not stored. */
export interface CalendarChoice {
  /** `<reader>:<calendar token>`. */
  readonly source: string;
  readonly role: CalendarRole;
}

/** One classroom's blocks of one date as last read from one source. */
export interface DayReading {
  readonly classroom: string;
  readonly date: IsoDate;
  readonly source: string;
  readonly blocks: readonly Block[];
  /** What other calendars on the same page say of the day ("No School"). */
  readonly notices: readonly DayNotice[];
  /** Epoch milliseconds. */
  readonly readAt: number;
  /** Host and path only; a query may carry secrets. */
  readonly where: string;
  /** What the calendar is called there; absent where nobody says. */
  readonly name?: string;
  /** What it said of that date before it last changed; absent or null while it has not. */
  readonly before?: Before | null;
}

/** What another calendar says of a day. */
export interface DayNotice extends Block {
  /** Which one; rows kept before there was this do not say. */
  readonly from?: {
    /** What its source leads to: known again when it is on the page, and told to nobody. */
    readonly mark: string;
    /** As it is called; null where nobody knows whose it is. */
    readonly name: string | null;
  };
}

/** What a source said before, and when. */
export interface Before {
  readonly blocks: readonly Block[];
  /** Epoch milliseconds. */
  readonly readAt: number;
}

/** What the OT said such a block is in another classroom, offered for this one. */
export interface Suggestion {
  readonly room: string;
  readonly activity: Activity | null;
  readonly mode: Mode | null;
}

/** One classroom's undated timetable as last read from one source: how such days usually run. */
export interface TypicalReading {
  readonly classroom: string;
  readonly source: string;
  /** What kind of day it is for, as printed; null is every day, or none said. */
  readonly dayType: string | null;
  /** Undated. */
  readonly blocks: readonly Block[];
  /** Epoch milliseconds. */
  readonly readAt: number;
  /** Host and path only. */
  readonly where: string;
  /** What the calendar is called there; absent where nobody says. */
  readonly name?: string;
  /** What it said before it last changed; null while it has not. */
  readonly before: Before | null;
}
