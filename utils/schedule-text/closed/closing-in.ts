import { anyOf } from '../../model/text/any-of';
import { SCHOOL_WEEKDAYS, WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { foreignWeekday } from '../../time/date/foreign-weekday';
import { weekdaysOf } from '../../time/date/weekday-text';
import { ALL_WEEK, FOREIGN_WEEKDAYS } from '../../words/data/closing-words';
import { clausesOf, closesAs, notHeldIn, plainClause, type Closes } from '../../words/lists/closing';

/*
 * Lines that say that something is not held, and when: "Friday: no school", "Writing is cancelled on Tuesday.", "Thu
 * cancelled", "No math this week". What is read in a table or in text goes by the same words.
 */

export interface Closing {
  /** Null where the line names none. */
  readonly days: readonly Weekday[] | null;
  /** Small letters: what is not held; null where it is everything. */
  readonly what: string | null;
  /** `all`: nobody is taught, unless `what` is the name of a lesson. */
  readonly closes: Closes;
  /** Of the morning or the afternoon only. */
  readonly half: 'am' | 'pm' | null;
  /** Said of the whole week. */
  readonly isWeek: boolean;
}

const LONGEST_LINE_CHARS = 120;
const LEAD = /^(?:(?:please )?note|reminder|update|attention|nb|nota|hinweis|n\.b)\b\.?\s*[:–-]?\s*/;
const WEEKDAY_FORM = String.raw`(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri)(?:day)?s?\b\.?|${anyOf(FOREIGN_WEEKDAYS)}s?\b)`;
const JOINT = String.raw`\s*(?:,|&|\+|\/|-|and\b|y\b|und\b|et\b|e\b|or\b|to\b|through\b)\s*`;
const DAYS = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:on|every|this|each|el|los|am|le|il|na|no|next) )?(?<days>${WEEKDAY_FORM}(?:${JOINT}${WEEKDAY_FORM})*)(?:'s?)?`,
  'u',
);
/** "Canceled, see you Thursday": not when it is closed, but when it is held again. */
const ELSEWHEN = new RegExp(
  String.raw`[\s,;–-]*\b(?:see you|back|resum\w+|until|till?|to|by|hasta|bis)\s+(?:on |el |next )?${WEEKDAY_FORM}`,
  'u',
);
const HALF = /^[\s,(]*(?:[ap]\.?m\.?|mornings?|afternoons?)(?!\p{L})\)?/u;
/** "PM – no class Friday", "Tuesday (no afternoon classes)" */
const HALF_INSIDE =
  /^(?<head>[ap]\.?m\.?|mornings?|afternoons?)\s*[:–—-]+\s*(?=\p{L})|(?<none>\bno )(?<half>[ap]\.?m\.?|morning|afternoon) (?=class|school|lesson)/u;
const WEEK = new RegExp(`(?<!\\p{L})${anyOf(ALL_WEEK)}`, 'u');

/** What a line says is not held; null for any other line, and for one with a date or a time, which is about that alone. */
export function closingIn(line: string): Closing | null {
  if (line.length > LONGEST_LINE_CHARS || /\d/.test(line)) return null;
  const whole = plainClause(line).replace(LEAD, '').replace(ELSEWHEN, '');
  const inside = HALF_INSIDE.exec(whole)?.groups ?? {};
  const text = whole.replace(HALF_INSIDE, inside['none'] ?? '');
  const found = DAYS.exec(text);
  const days = found ? daysOf(found.groups!['days']!) : null;
  if (found && days === null) return null;
  const behind = found ? text.slice(found.index + found[0].length) : '';
  const half = HALF.exec(behind);
  const rest = found
    ? `${text.slice(0, found.index)}${gap(text, found.index)}${behind.slice(half?.[0].length ?? 0)}`
    : text;
  const clauses = clausesOf(rest)
    .map(({ said }) => said.trim())
    .filter((said) => /[\p{L}]/u.test(said));
  const at = clauses.findIndex((clause) => closesAs(clause, days !== null) !== null);
  const part = inside['head'] ?? inside['half'] ?? half?.[0] ?? null;
  const isWeek = WEEK.test(text);
  const when = { days, half: part === null ? null : /am?\b|a\.m|morning/.test(part) ? 'am' : 'pm', isWeek } as const;
  if (at >= 0) {
    const before = clauses.slice(0, at).join(' ');
    // "except Friday – no school"
    const what = /^(?:except|but)?$/.test(before) ? null : before;
    const closes = closesAs(clauses[at]!, days !== null)!;
    // "School is closed this week"
    const all = isWeek && days === null && what === null && closes === 'all' ? SCHOOL_WEEKDAYS : days;
    return { ...when, days: all, what, closes };
  }
  const what = clauses.map(notHeldIn).find((one) => one !== null);
  return what ? { ...when, what, closes: 'it' } : null;
}

/** Days between two words leave a blank; at the head and behind a mark nothing. */
const gap = (text: string, index: number) => (index > 0 && !/\s$/.test(text.slice(0, index)) ? ' ' : '');

function daysOf(text: string): Weekday[] | null {
  const known = weekdaysOf(text);
  if (known) return known;
  const foreign = (text.match(/[\p{L}-]{4,}/gu) ?? []).flatMap(
    (word) => foreignWeekday(word) ?? foreignWeekday(word.replace(/s$/, '')) ?? [],
  );
  return foreign.length > 0 ? WEEKDAYS.filter((day) => foreign.includes(day)) : null;
}
