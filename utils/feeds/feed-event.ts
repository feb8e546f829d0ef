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
  /** Exclusive; null where neither an end nor a length is said. */
  readonly end: FeedTime | null;
  /** Seconds, where a length is said in the place of an end. */
  readonly length: number | null;
  /** RRULE lines; several of them make one series together. */
  readonly rules: readonly Rule[];
  /** EXRULE: what the rules make and do not mean. */
  readonly without: readonly Rule[];
  readonly more: readonly FeedTime[];
  readonly except: readonly FeedTime[];
  /** Set on one occurrence of a series that is told apart. */
  readonly replaces: FeedTime | null;
  /** True where the change holds for all later occurrences as well. */
  readonly andFollowing: boolean;
  readonly cancelled: boolean;
  readonly declined: boolean;
  readonly task: boolean;
}
