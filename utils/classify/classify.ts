import type { Classification } from '../model/window';
import type { Minutes } from '../model/block';
import type { Grade } from '../model/vocabulary';

/** What may be known about a block when it is classified; times are minutes after midnight. */
export interface ClassifyInput {
  readonly title: string;
  readonly note: string | null;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  readonly grade: Grade | null;
  /** Titles of the blocks before and after it on the same day. */
  readonly prev: string | null;
  readonly next: string | null;
}

export function classify(_input: ClassifyInput): Classification {
  return { activity: 'other', mode: 'mixed', sureness: 'unknown', because: [] };
}
