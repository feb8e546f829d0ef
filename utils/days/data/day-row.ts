import { PAPERWORK_WORDS } from './paperwork';
import { anyOf } from '../../model/text/any-of';
import type { DayKindName } from '../../model/day';

/**
 * What the words of a title say about its day. Texts are lower case without accents; only `exact` rows see the title as
 * printed.
 */
export interface DayWordsRow {
  /** `none` ends the search: the words only look like a changed day. */
  readonly kind: Exclude<DayKindName, 'regular'> | 'none';
  readonly words: RegExp;
  readonly unless?: RegExp;
  readonly exact?: boolean;
  /** `closed`: the class is not there or may not be visited. `ask`: it may run differently. */
  readonly visits: 'closed' | 'ask' | 'cut';
  /** Counts only as an all-day notice: with a time it is a meeting, a party, an appointment. */
  readonly allDayOnly?: boolean;
  /** Counts only as a notice with a time, and closes no more than that time. */
  readonly timedOnly?: boolean;
  /** Counts only with a time at which no ordinary day begins or ends. */
  readonly needsTime?: boolean;
  /**
   * A federal holiday that most schools keep. A district whose own calendar lists it keeps it: see
   * district-calendar.ts.
   */
  readonly holiday?: boolean;
}

/** One pattern for many phrases, each of whole words. */
export function phrases(...all: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w-])${anyOf(all)}(?!\\w)`);
}

/** "2 hours", "two-hour", "1.5 hrs", "90 minutes". */
export const HOURS =
  '(?:\\d{1,3}(?:\\.\\d|[ -]?1\\/2|½)?|one|two|three|four|ninety|sixty|thirty|una|dos|tres)(?: ?\\(\\d\\))?' +
  '[ -]?(?:and a half |1\\/2 )?(?:hours?|hrs?\\.?|horas?|min(?:ute|uto)?s?\\.?)';
export const TIME = '(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?|noon|mid-?day|mediodia)';

/** Words about the days around such a day, and not about the day itself. */
export const AROUND =
  '\\b(?:before|after|until|till|countdown|days? to|returns?|returning|resumes?|back from|welcome back|makeup|make-up|antes|despues|regreso|ends? today)\\b';
/** Things that come home in a folder, or happen in the evening. */
export const PAPERWORK = `\\b${anyOf(PAPERWORK_WORDS)}\\b`;
