import { warning, type ReadingWarning } from '../../model/warning';
import { closesAs, plainClause } from '../../words/lists/closing';
import { headingOf } from '../line/heading';
import type { Line } from '../line/line';
import { tidy } from '../line/trim';
import { closingIn } from './closing-in';

/*
 * Lines among the rows that say that something is not held and do not say it so that PushIn can tell what: told, since the
 * lesson beside them looks like any other.
 */

const REACH = 2;
const LONGEST_QUOTE_CHARS = 80;
const MOST_LINES_QUOTED = 5;
const SAYS_OFF = /\bcancell?ed\b|\bno (?:school|class|classes)\b|\bpostponed\b|\bcalled off\b|\bwill not meet\b/;
const TURNED =
  /\b(?:if|unless|in case|when)\b.{0,60}cancell?ed|\b(?:not|never|was|last|un)[- ](?:\w+ )?(?:cancell?ed|postponed)\b|["“”?]/;

/** A warning for each such line. `rows`: the lines of the rows that were read. */
export function unclearClosings(lines: readonly Line[], rows: readonly number[]): readonly ReadingWarning[] {
  if (rows.length === 0) return [];
  const [first, last] = [Math.min(...rows) - REACH, Math.max(...rows) + REACH];
  const read = new Set(rows);
  const unclear = lines.filter(({ text }, at) => at >= first && at <= last && !read.has(at) && isUnclear(tidy(text)));
  return unclear.slice(0, MOST_LINES_QUOTED).map(({ text }) => {
    const words = tidy(text);
    const isLong = words.length > LONGEST_QUOTE_CHARS;
    return warning('closing-unclear', { words: isLong ? `${words.slice(0, LONGEST_QUOTE_CHARS).trimEnd()}…` : words });
  });
}

function isUnclear(text: string): boolean {
  const plain = plainClause(text.slice(0, 400));
  if (!SAYS_OFF.test(plain) || TURNED.test(plain)) return false;
  // What names its lesson or its day is done as it says; a clause alone is about the row above it, or what is under it.
  return closingIn(text) === null && closesAs(text) === null && headingOf(text, null)?.closed === undefined;
}
