import { WEEKDAY_WORD } from './day-names';
import { weekdaysOf } from '../../time/date/weekday-text';
import { WEEKDAYS } from '../../model/vocabulary';
import { countDays, isJoint, namesWhatFollows, tokensOf, type Beside } from './days-beside';
import { hasWords, tidy } from './trim';

/*
 * A range of days, or several by commas, that ends a title: "Math Mon-Fri", "Writing M–Th", "Math, Mon - Fri,", "Lectura
 * de lunes a viernes". Its own dash is no mark that sets the last day apart.
 */

/** What makes all days between two of them. */
const RANGE_JOINT = /^(?:[~-]|to|thru|through|until|hasta|al?)$/i;
/** What ties a range to the title before it. */
const TIE_WORD = /^(?:[,-]|from|on|every|each|del?|desde|los?)$/i;
/** Marks and the comma before a time. */
const CLOSING_MARKS = /[\s,;:.]{1,20}$/;

/** The title and the days of the range that ends it; null where none does. */
export function rangeBehind(words: string): (Beside & { readonly days: NonNullable<Beside['days']> }) | null {
  const title = words.replace(CLOSING_MARKS, '');
  const tokens = tokensOf(title);
  const count = countDays(tokens.toReversed());
  const own = tokens.slice(tokens.length - count);
  if (!isRange(own.map(({ text }) => text))) return null;
  let end = tokens.length - count;
  while (end > 0 && TIE_WORD.test(tokens[end - 1]!.text)) end--;
  const last = tokens[end - 1];
  // "Group M-Th" is a name; "Group Mon-Thu" none.
  const areNames = own.every(({ text }) => WEEKDAY_WORD.test(text) || isJoint(text));
  if (last === undefined || isJoint(last.text) || (namesWhatFollows(last.text) && !areNames)) return null;
  const head = tidy(title.slice(0, tokens[end]!.at));
  const days = weekdaysOf(own.map(({ text }) => text).join(' '));
  return days && hasWords(head) ? { title: head, days } : null;
}

/** Two days and a dash in the order of the week, or more days by whatever marks. */
function isRange(texts: readonly string[]): boolean {
  const days = texts.filter((text) => !isJoint(text)).map((text) => weekdaysOf(text)?.[0]);
  if (days.length > 2) return texts.some((text) => RANGE_JOINT.test(text) || text === ',');
  const [first, last] = days.map((day) => (day === undefined ? -1 : WEEKDAYS.indexOf(day)));
  if (last === undefined || first === undefined || first < 0 || first >= last) return false;
  return texts.some((text) => RANGE_JOINT.test(text)) || (texts.includes(',') && texts.every(isNamed));
}

function isNamed(text: string): boolean {
  return isJoint(text) || WEEKDAY_WORD.test(text);
}

/** Says whether a dash at the end of `head` stands inside letters of days: "Group M" before "-Th". */
export function isInsideLetters(head: string, mark: string): boolean {
  return mark.trim() === mark && /(?:^|\s)(?:M|Tu?|W|Th|R|F)$/.test(head);
}
