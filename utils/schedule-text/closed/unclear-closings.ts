import { quoted } from '../../model/text/quoted';
import type { Block } from '../../model/block';
import { warning, type ReadingWarning } from '../../model/warning';
import { closesAs, plainClause } from '../../words/lists/closing';
import { headingOf } from '../line/heading';
import type { Line } from '../line/line';
import { tidy } from '../line/trim';
import { closingToldIn } from './told-plainly';
import { datedClosing, isAboutAny } from './dated-closing';
import { isException, isLateAmongOthers } from './exceptions';

/*
 * Lines among the rows that say that something is not held and do not say it so that PushIn can tell what: told, since the
 * lesson beside them looks like any other.
 */

/** Lines from the rows; one with a date names its day, so that it may stand further away. */
const [REACH, REACH_OF_DATES] = [2, 8];
const LONGEST_QUOTE_CHARS = 80;
const MOST_LINES_QUOTED = 5;
const SAYS_OFF = /\bcancell?ed\b|\bno (?:school|class|classes)\b|\bpostponed\b|\bcalled off\b|\bwill not meet\b/;
const TURNED =
  /\b(?:if|unless|in case|when)\b.{0,60}cancell?ed|\b(?:not|never|was|last|un)[- ](?:\w+ )?(?:cancell?ed|postponed)\b|["“”?]/;

/** A warning for each such line. `rows`: the lines of the rows that were read; `blocks`: what each of them became. */
export function unclearClosings(
  lines: readonly Line[],
  rows: readonly number[],
  blocks: readonly Block[],
): readonly ReadingWarning[] {
  if (rows.length === 0) return [];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const read = new Set(rows);
  const unclear = lines.filter(({ text }, at) => {
    const away = Math.max(first - at, at - last);
    const words = tidy(text);
    if (away > REACH_OF_DATES || (read.has(at) && !isLateAmongOthers(words, blocks))) return false;
    return (away <= REACH && (isUnclear(words) || isException(words, blocks))) || isDated(words, blocks);
  });
  return closingsTold(unclear.map(({ text }) => text));
}

/** Of lines near a table those that close something by words or for a date that PushIn cannot keep to. */
export function unclearNear(texts: readonly string[], blocks: readonly Block[]): readonly string[] {
  return texts.filter(
    (text) => isUnclear(tidy(text)) || isDated(tidy(text), blocks) || isException(tidy(text), blocks),
  );
}

/** A warning for each line, once. */
export function closingsTold(texts: readonly string[]): readonly ReadingWarning[] {
  return [...new Set(texts.map(tidy))]
    .slice(0, MOST_LINES_QUOTED)
    .map((words) => warning('closing-unclear', { words: quoted(words, LONGEST_QUOTE_CHARS) }));
}

function isDated(text: string, blocks: readonly Block[]): boolean {
  const closing = datedClosing(text);
  return closing !== null && isAboutAny(closing, blocks);
}

function isUnclear(text: string): boolean {
  const plain = plainClause(text.slice(0, 400));
  if (!SAYS_OFF.test(plain) || TURNED.test(plain)) return false;
  // What names its lesson or its day is done as it says; a clause alone is about the row above it, or what is under it.
  return closingToldIn(text) === null && closesAs(text) === null && headingOf(text, null)?.closed === undefined;
}
