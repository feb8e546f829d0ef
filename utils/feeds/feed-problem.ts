/** Something in a feed that could not be read, or only in part; everything else stands. */
export interface FeedProblem {
  /** Of the file, counted from 1. */
  readonly line: number;
  /** Stable, for surfaces that say it in their own words. */
  readonly code:
    | 'bad-line'
    | 'no-start'
    | 'bad-time'
    | 'bad-rule'
    | 'too-often'
    | 'unknown-zone'
    | 'ends-before-start'
    | 'unfinished-event'
    | 'cut-short'
    | 'more-problems';
  /** Plain English: what it is and what was made of it. */
  readonly message: string;
  /** The event's title, where it has one. */
  readonly title?: string;
}

/** A text that is no calendar feed at all (a web page, a log-in form, an error), or one no school could mean. */
export class NotAFeed extends Error {
  constructor(
    readonly code: 'empty' | 'web-page' | 'not-a-feed' | 'too-much',
    message: string,
  ) {
    super(message);
  }
}
