import { anyOf } from '../../model/text/any-of';
import type { IsoDate, Minutes } from '../../model/block';
import { DAY_NAMES, INSTEAD, MOVED, NOW_STANDS, OTHER_TIMES, STANDS, TO_ANOTHER_TIME } from '../data/moved-words';

/** Where a title stands: what is moved to there takes place. */
export interface TitlePlace {
  /** Null where the day is not known. */
  readonly date: IsoDate | null;
  /** Null for a whole day, which no clock moves. */
  readonly start: Minutes | null;
}

const MOVE = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(MOVED)}\\s*${anyOf(TO_ANOTHER_TIME)}\\s+`, 'u');
const NOW = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(NOW_STANDS)}\\s+`, 'u');
/** "Writing will be at 1:30 instead". */
const ELSE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:will be|is|are|meets?) )?${anyOf(STANDS)}\\s+(?=[^,;]{1,30}\\s${anyOf(INSTEAD)}(?!\\p{L}))`,
  'u',
);
/** "Writing → 1:30", but no "9:30 → 10:10", "Mon → Fri" or "Centers 2 → 3". */
const ARROW = /(?<![\d)][\s.apm]{0,5})→ ?(?=\p{L}|\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m\b|\/\d))/u;
/** What may follow the time an arrow leads to. */
const NO_MORE =
  /^(?:\S+|\S+ [ap]\.?m\.?|(?:el|la|las) \S+)(?: (?:today|this|only|due|instead|because|bc|hoy)(?!\p{L}).*)?$/u;
const CLOCK_PATTERN =
  /^(?:la |las |el )?(\d{1,2})(?:[:.h](\d\d))?(?: ?[ap]\.?m\.?| ?h| ?uhr)?(?![\p{L}\p{N}/:]| floor)/u;
const DATE = /^(\d{1,2})\/(\d{1,2})(?!\d)/;
const DAYS = DAY_NAMES.map((names) => new RegExp(`^(?:${names})s?(?!\\p{L})`, 'u'));
const ANY_DAY = new RegExp(`(?<!\\p{L})${anyOf(DAY_NAMES)}s?(?!\\p{L})`, 'gu');
const OTHER = new RegExp(`^${anyOf(OTHER_TIMES)}`, 'u');

/**
 * "Math moved to 1:00", "PE rescheduled to Friday", "Writing → 1:30": what stood before those words, where the time they
 * name is another than the title's own. Null where nothing is moved, or to another place only ("moved to gym").
 * @param plain small letters, no accents.
 */
export function movedAway(plain: string, place: TitlePlace): string | null {
  const found = MOVE.exec(plain) ?? ELSE.exec(plain) ?? NOW.exec(plain);
  const arrow = found ? null : ARROW.exec(plain);
  const at = found ?? arrow;
  if (!at) return null;
  const [before, to] = [plain.slice(0, at.index).trim(), plain.slice(at.index + at[0].length)];
  if (arrow && (!NO_MORE.test(to) || daysIn(before).length > 0)) return null;
  return isElsewhen(to, place) ? before : null;
}

/** Monday is 0. */
function daysIn(text: string): number[] {
  return [...text.matchAll(ANY_DAY)].map(([said]) => DAYS.findIndex((names) => names.test(said)));
}

function isElsewhen(to: string, { start, date }: TitlePlace): boolean {
  const at = date === null ? null : new Date(`${date}T00:00Z`);
  const said = DATE.exec(to);
  if (said) return at === null || Number(said[1]) !== at.getUTCMonth() + 1 || Number(said[2]) !== at.getUTCDate();
  // "Now on Mondays and Wednesdays" holds on either.
  if (DAYS.some((names) => names.test(to))) return at === null || !daysIn(to).includes((at.getUTCDay() + 6) % 7);
  const clock = CLOCK_PATTERN.exec(to);
  if (!clock) return OTHER.test(to);
  const [hour, minute] = [Number(clock[1]), Number(clock[2] ?? 0)];
  // A bare number past noon is a room: "moved to 204", "moved to 14".
  if (hour > 24 || (hour > 12 && clock[2] === undefined) || start === null) return false;
  return (hour % 12) * 60 + minute !== start % 720;
}
