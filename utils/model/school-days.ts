import type { Block, IsoDate, Minutes } from './block';
import type { Weekday } from './vocabulary';

/** What a calendar says of the days of a school, whether it came by a feed or was read on a page. */
export interface DayCalendar {
  /** `feed:<id>`, or `<reader>:<token>` of a calendar read on a page. */
  readonly id: string;
  /** In the OT's words: shown as the source of what it says. */
  readonly name: string;
  /** The school it is for; null is every school. */
  readonly school: string | null;
  /** Only events that say something of their day. */
  readonly notices: readonly Block[];
  /** What was made of them when they were kept: `StatedDays` of utils/pipeline. */
  readonly stated?: unknown;
  /** Epoch milliseconds. */
  readonly readAt: number;
}

/** What the OT told once about a school. Minutes after midnight. */
export interface SchoolRules {
  /** The school's name; '' is every school that has no rule of its own. */
  readonly school: string;
  /** When students leave on an early release that names no time. */
  readonly earlyRelease: Minutes | null;
  /** When school begins on an ordinary day. */
  readonly begins: Minutes | null;
  /** Days that are short or late every week. */
  readonly weekly: Readonly<Partial<Record<Weekday, 'early-release' | 'late-start'>>>;
  /** Rotation days the OT knows, as they are called: "Day 1", "A". */
  readonly anchors: readonly { readonly date: IsoDate; readonly label: string }[];
}

export const NO_RULES: SchoolRules = { school: '', earlyRelease: null, begins: null, weekly: {}, anchors: [] };

/** The OT's own word on one day, which overrules every calendar. */
export interface DayDecision {
  readonly date: IsoDate;
  /** The school's name; '' is every school without a word of its own. */
  readonly school: string;
  readonly kind: 'regular' | 'no-school';
  /** Epoch milliseconds. */
  readonly madeAt: number;
}

/** All that is known of days besides what stands in a classroom's own timetable. */
export interface DaysKnown {
  readonly calendars: readonly DayCalendar[];
  readonly rules: readonly SchoolRules[];
  readonly decisions: readonly DayDecision[];
}

export const NOTHING_KNOWN: DaysKnown = { calendars: [], rules: [], decisions: [] };
