import type { IsoDate } from './block';
import type { FeedProblem } from './warning';

/** What a feed is to this OT: the calendar of a school (null: of all schools), or the timetable of one classroom. */
export type FeedUse =
  | { readonly is: 'district'; readonly school: string | null }
  /** `source` of the classroom's days is `feed:<id>`; the classroom is whichever has that source. */
  | { readonly is: 'classroom' };

/** Why the last try gave no copy that can be used. */
export type FeedTrouble =
  /** A saved file brought it: nobody is asked before the OT says so. */
  | { readonly code: 'from-file' }
  | { readonly code: 'big' | 'cut' | 'gone' | 'many' | 'moved' | 'no-address' | 'no-feed' | 'not-allowed' }
  | { readonly code: 'nothing' | 'page' | 'refused' | 'slow' | 'unreachable' }
  | { readonly code: 'server'; readonly status: number }
  /** Events of the copy kept, and of the new one. */
  | { readonly code: 'empty'; readonly of: number }
  | { readonly code: 'smaller'; readonly left: number; readonly of: number };

/** A calendar feed the OT added. */
export interface Feed {
  readonly id: string;
  /** `https:` or `http:`. It may hold a secret: never logged, never shown whole. Null where a backup left it out. */
  readonly address: string | null;
  /** As the OT calls it; at first the calendar's own name. '' until it has been read. */
  readonly name: string;
  readonly use: FeedUse;
  /** Epoch milliseconds. */
  readonly addedAt: number;
  /** What the server said of the copy kept, to ask whether there is a newer one. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When the copy kept was last known to be the server's, epoch ms; null before the first. */
  readonly freshAt: number | null;
  readonly triedAt: number | null;
  /** The day its events were last worked out for, as the days it speaks of move on; null: they must be anew. */
  readonly expandedOn: IsoDate | null;
  /** Tries in a row that failed. */
  readonly failures: number;
  /** What is wrong with the last try; the copy kept stays in use. */
  readonly problem: FeedTrouble | null;
  /** Events of the copy kept that could not be read, for the OT to see. */
  readonly unread: readonly FeedProblem[];
}

/** Of a feed, what the OT said, and a backup takes along. */
export type SavedFeed = Pick<Feed, 'id' | 'address' | 'name' | 'use' | 'addedAt'>;

/** What classrooms and days know a feed by. */
export function feedSource(id: string): string {
  return `feed:${id}`;
}
