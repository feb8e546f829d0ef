import type { FeedTime } from './series/feed-time';
import type { Rule } from './series/rule';

/** One VEVENT or VTODO as it stands in the feed. */
export interface FeedEvent {
  readonly line: number;
  /** The line of the feed in which its start stands. */
  readonly startLine: number;
  readonly uid: string | null;
  readonly sequence: number;
  readonly title: string;
  readonly note: string | null;
  readonly location: string | null;
  readonly start: FeedTime;
  /** Exclusive; null if neither an end nor a length is said. */
  readonly end: FeedTime | null;
  /** Seconds, if a length is said in place of an end. */
  readonly length: number | null;
  /** RRULE lines; several of them make one series together. */
  readonly rules: readonly Rule[];
  /** EXRULE: occurrences that the rules make and that do not happen. */
  readonly without: readonly Rule[];
  readonly more: readonly FeedTime[];
  readonly except: readonly FeedTime[];
  /** The occurrence that it replaces, if it tells one occurrence of a series apart. */
  readonly replaces: FeedTime | null;
  /** True if the change holds for all later occurrences as well. */
  readonly andFollowing: boolean;
  readonly cancelled: boolean;
  readonly declined: boolean;
  readonly task: boolean;
}
