import type { Block, IsoDate, Minutes } from './block';
import type { Saw, SaidCorrection } from './told';
import type { DayKind } from './day';
import type { Message } from './message';
import type { Timetable } from './reading';
import type { Activity, Certainty, GoalArea, Grade, Mode, Rank, Sureness } from './vocabulary';

/** What a block is, how sure that is, and the words that decided it. */
export interface Classification {
  readonly activity: Activity;
  readonly mode: Mode;
  readonly sureness: Sureness;
  readonly because: readonly Message[];
  /** 0 to 1: how often both are right of blocks like it. Absent where nobody was asked for a second opinion. */
  readonly chance?: number;
  /** 0 to 1: how likely students work on their own for most of it. Absent as `chance`. */
  readonly work?: number;
  /** 0 to 1: how likely they listen, or nobody may come. Absent as `chance`. */
  readonly listens?: number;
  /** What else it may be, the likeliest first. Absent as `chance`. */
  readonly instead?: readonly Activity[];
}

export type ClassifiedBlock = Block & Classification;

/** A part of a block. `idle` is a stretch nobody can say anything about. */
export interface Segment {
  readonly kind: 'lesson' | 'work' | 'share' | 'routine' | 'idle';
  readonly start: Minutes;
  readonly end: Minutes;
  readonly certainty: Certainty;
  readonly reason: Message;
  /** How the minute it starts at is known, where that is more than usual: the OT said it, her visits showed or doubt it. */
  readonly startBy?: 'told' | 'visits' | 'doubted';
}

/** Why a window is what it is: a sentence, and beside it whatever others decide by. */
export interface Reason extends Message {
  /** One must not miss it; it fits none of the goals; the OT has something else then. */
  readonly is?: 'caution' | 'no-goal' | 'booked';
  /** Minutes of teaching before students work. */
  readonly lesson?: Minutes;
  /** Words of a calendar's event that it repeats. */
  readonly quotes?: string;
}

/** What a score is made of, in the order it is told. */
export type ScorePart = 'worth' | 'certainty' | 'length' | 'share' | 'day';

/** How worthwhile a visit is, 0 to 100; the points of the parts add up to `total`. */
export interface Score {
  readonly total: number;
  readonly parts: readonly { readonly part: ScorePart; readonly points: number; readonly of: number }[];
}

/** A stretch worth visiting, inside one block. */
export interface PushInWindow {
  /** Index of the block in its timetable. */
  readonly block: number;
  /** Null on a typical (undated) timetable. */
  readonly date: IsoDate | null;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly rank: Rank;
  readonly certainty: Certainty;
  /** Agrees with the rank: no good window scores above a best one. */
  readonly score: Score;
  /** The OT has something else then. */
  readonly booked: boolean;
  /** Best reason first. */
  readonly reasons: readonly Reason[];
}

/** What the OT prefers; all minutes. */
export interface Preferences {
  /** Shortest window worth a visit. */
  readonly minLength: Minutes;
  /** Kept free at each end of a stretch for the class to settle. */
  readonly settle: Minutes;
  readonly goals: readonly GoalArea[];
}

/** All that was learned about one block of one classroom. */
export interface LearnedBlock extends Omit<SaidCorrection, 'is'> {
  /** `blockKey(title)`. */
  readonly block: string;
  /** Since the last correction of its kind or its minute, oldest first. */
  readonly seen: readonly Saw[];
}

/** A timetable with everything found in it. */
export interface Findings {
  readonly timetable: Timetable;
  readonly grade: Grade | null;
  /** Same order and length as `timetable.blocks`. */
  readonly blocks: readonly ClassifiedBlock[];
  /** One entry per changed day, keyed by ISO date. */
  readonly days: Readonly<Record<IsoDate, DayKind>>;
  readonly windows: readonly PushInWindow[];
}
