import { weekdaysOf } from '../../time/date/weekday-text';
import { isAudience } from './audience';

/*
 * Words behind a colon or a dash: a remark on the title ("Morning Meeting: greeting, sharing"), or still its name
 * ("Language Arts - Reader's Workshop", "Block 2: Math").
 */

/** A list, a sentence, or words that begin small. */
const LOOSE = /[,;]|[^.\s]{3,}\.$|^\p{Ll}|^\d+ \p{L}/u;
/** Heads that say nothing by themselves: the words behind them are the name, unless they are only loosely joined. */
const EMPTY_HEAD =
  /(?:^|\s)(?:block|period|hour|per[ií]odo|bloque|session|module|rotation|part|group)\s?(?:\d+|[a-h]|one|two|three|four|five|six)$/i;
/** Words that say how a lesson is held; alone they are no title. */
const MANNER = /^(?:live|independent|(?:a?synchronous|online|virtual|in person)(?: work| learning)?|optional)$/i;
/** "Specials: PE, Art, Music" is their name, unless it says which day brings which. */
const NAMES_ITS_LIST = /^(?:specials?|encore|electives?|related arts)(?: class(?:es)?)?$/i;
const LIST_OF_DAYS = /^(?:[MTWRF]h?|mon|tue|day)\b/i;
/** A bell without what it rings for is no title either. */
const BELL = /^(?:(?:first|second|last|late|tardy|warning|opening) )?(?:bell|doors? opens?)$/i;
/** A room or class code before a dash is no title either: "3B – reading", "Rm 7 – small group". */
const CLASS_CODE = /^(?:(?:rm|room|gr|grade)\.? ?)?(?:\d{1,3}[A-Z]?|[A-Z]\d{1,3}|K)$/i;
/** A word of its own that a name would have written large. */
const SMALL_WORD = /\s(?!with\b|from\b|into\b|time\b|and\b|for\b|the\b)\p{Ll}{3,}/u;

const count = (text: string) => text.split(' ').length;

/** Words behind a colon, and what stands before it. */
export function isRemark(tail: string, head: string): boolean {
  if (NAMES_ITS_LIST.test(head)) return LIST_OF_DAYS.test(tail) || /\.$/.test(tail);
  if (/^\([^()]*\)$/.test(tail)) return true;
  if (MANNER.test(head) || BELL.test(head)) return false;
  if (LOOSE.test(tail)) return true;
  return !EMPTY_HEAD.test(head) && count(tail) > 2;
}

/** Words behind a dash: written like a name they are one. */
export function isRemarkAfterDash(tail: string, head: string): boolean {
  if (NAMES_ITS_LIST.test(head)) return LOOSE.test(tail);
  if (
    BELL.test(head) ||
    CLASS_CODE.test(head) ||
    (/^every\b/i.test(tail) && count(tail) <= 4) ||
    (/^grad(?:es?|os?)\b/i.test(tail) && isAudience(tail))
  )
    return false;
  // "Theme - Library Class (every Wednesday)"
  const bracket = /\(([^()]{1,60})\)$/.exec(tail);
  if (bracket && weekdaysOf(bracket[1]!)) return true;
  const [own = ''] = tail.split(' with ');
  return LOOSE.test(tail) || (count(own) > 2 && SMALL_WORD.test(own));
}

/** Words behind a bracket that stands in the middle: "Literacy Stations (3) 20-min rotations, small groups". */
export function isRemarkAfterBracket(tail: string): boolean {
  const own = tail.replace(/\([^()]*\)/g, '');
  return count(tail) > 2 && /^\d|,|\s\p{Ll}{4,}/u.test(own);
}
