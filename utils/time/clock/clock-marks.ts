import { eitherOf } from '../../model/text/any-of';
import { minutesBetweenOnDial, type Clock } from './clock';
import { plainText } from '../plain-text';

/** One typed clock and where it stands in the text. */
export interface ClockMark extends Clock {
  readonly index: number;
  readonly end: number;
  /** Typed in a way that other things are typed too ("8: 30", "9.30"): a time only beside another one or at the head. */
  readonly loose: boolean;
}

/** One or two clock times that say when something is: "8:30 – 9:05", "at 2:15", "Until 8:05". */
export interface ClockSpan {
  /** Where it stands in the text, in UTF-16 units, words such as "from" and "until" included. */
  readonly index: number;
  readonly end: number;
  /** Null where only an end is printed: "Until 8:05". */
  readonly from: Clock | null;
  /** Null where only a start is printed. */
  readonly to: Clock | null;
  /** False for bare hours ("9-10"), which are times only in the company of others. */
  readonly firm: boolean;
}

/** The text with every blank, digit, colon, dash and dot in one form, its length unchanged. */
export function clockText(text: string): string {
  const typed = plainText(text);
  const plain = LETTER_BY_DIGIT.test(typed)
    ? typed.replace(MISTYPED, (clock) => clock.replace(/o/gi, '0').replace(/[il]/gi, '1'))
    : typed;
  const oddly = ODDLY.test(plain) ? plain.replace(PRINTED, printed) : plain;
  const timed = /:\d\d:\d/.test(oddly) ? oddly.replace(SECONDS, (_, full, short) => `   ${full ?? short}`) : oddly;
  const same = ASCII.test(timed)
    ? timed
    : timed.replace(COLON, ':').replace(DASH, '-').replace(DOT, '.').replace(/[“”]/g, '"').replace(/[‘’ʼ]/g, "'");
  const joined = same.includes(',') ? same.replace(COMMA, ':') : same;
  return HYPHENATED.test(joined) ? joined.replace(HYPHEN, ':') : joined;
}

/** "10:35 - 11-20": a dash typed for the colon of an end. */
const HYPHENATED = /:\d\d[ap.m ]{0,6}- ?\d{1,2}-\d/i;
const HYPHEN = /(?<=(?<!\d)\d{1,2}:[0-5]\d[ap.m ]{0,6}- ?(?:1[0-2]|0?[1-9]))-(?=[0-5]\d(?![\d:-]))/gi;

/**
 * "8:0:AM", "10:5 PM": how programs print a time without minding its zeros. Length is kept.
 */
const PRINTED = /(?<![\d:.])(\d{1,2})(?::(\d{1,2}) ?:? ?|\.(\d{1,2})[.:])([ap])\.?m(?!\p{L})/giu;
const ODDLY = /:\d{1,2}(?: ?: ?|(?<=:\d) ?)[ap]\.?m|\.\d{1,2}[.:][ap]\.?m/i;
/** "8:00:00 AM", "08:00:00": seconds a program prints; not "1:15:00", which may be a length. */
const SECONDS =
  /(?<![\d:])(?:(\d{1,2}:[0-5]\d):[0-5]\d(?= ?[ap]\.?m(?!\p{L}))|((?:0[6-9]|1\d):[0-5]\d):00(?![\d:]))/giu;
const printed = (
  whole: string,
  hour: string,
  colon: string | undefined,
  dot: string | undefined,
  half: string,
): string => {
  const minute = colon ?? dot ?? '';
  if (minute.length === 2 && !/[:.][ap]/i.test(whole)) return whole;
  const clock = `${hour}:${minute.padStart(2, '0')}`;
  // Every letter of what was typed stays part of the clock.
  const tight = `${clock}${half}m`;
  return [tight, `${clock} ${half}m`, `0${clock} ${half}m`].find((one) => one.length === whole.length) ?? whole;
};

/** "9,55 horas", "de 9,55 a 10,50 h" */
const COMMA = /(?<=\b\d{1,2}),(?=[0-5]\d(?: ?(?:a|-) ?\d{1,2}(?:,[0-5]\d)?)? ?(?:horas|hrs?|h|uhr|uur)\b)/gi;
/** "9:3O", "l0:15": letters that look like the digits of a clock. */
const MISTYPED = /(?<![\p{L}\d:])(?=[oil:]{0,4}\d)(?:[\doil]{1,2}:[0-5oil]|\d[\do]?\.[0-5oil])[\doil](?![\p{L}\d:])/giu;

/** Few lines have any, and it is cheap to see. */
const LETTER_BY_DIGIT = /\d(?:[.:]?[oil]|(?<=[oil][.:]?\d))/i;

const ASCII = /^[\x20-\x7e]*$/;
const COLON = /[：﹕∶꞉ː᠄]/g;
const DASH = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d\u30fc\u301c\uff5e\u223c\u02d7]/g;
const DOT = /[．。․]/g;

/**
 * am or pm right after a clock; a lone letter only when it touches the digits ("8:45a"). @param of what the groups `half`,
 * `alone` and `time` are called after, where a pattern holds two clocks.
 */
export function halfAfter(of = ''): string {
  const half = String.raw` ?(?<half${of}>[ap])(?:\. ?m(?!\p{L})\.?| ?m(?!\p{L})\.?)`;
  const time = String.raw` (?:de|por|en) la (?<time${of}>ma[nñ]ana|tarde|noche)`;
  return String.raw`(?:${half}|(?<alone${of}>[ap])(?![\p{L}\d.'])|${time})`;
}
/** A rule before it is part of a date or a ratio, unless another clock stands before that: "10:10am/10:40am". */
const NOT_BEFORE = String.raw`(?<![:$#€£]|(?<!:[0-5])\d|\d\.|(?<!:\d)\d,|v)(?<!(?<!:\d\d(?: ?[ap]\.?m\.?)?)\/)`;
/** "8 h 20" is a clock from six on; "1 h 30" is a length. */
const MINUTES = [
  String.raw`(?<hour>\d{1,2})`,
  String.raw`(?<mark> ?[:;]{1,2} ?|[:;]\.|\.[:;]|[.h]|(?<=(?<!\d)(?:[6-9]|0[6-9]|1\d|2[0-3]))(?: h ?|h )(?=\d\d(?! ?min)))`,
  String.raw`(?<minute>[0-5]\d)`,
  // More digits would make it a number, a ratio or a date, but for "9:151st grade" and "9:15/10:15".
  String.raw`(?!\d(?!st|nd|rd|th|\d?:[0-5]\d(?!\d))|[:%.]\d|\/(?![0-5]\d(?![\d:/])|\d{1,2}:[0-5]\d)\d|%)`,
  String.raw`(?:${halfAfter()}| ?(?:hrs?|horas|h|uhr|uur|(?<=12:00 ?)m|del? (?:medio ?)?d[ií]a)(?![\p{L}\d])\.?)?`,
].join('');
/** "9 h", of a school's hours. */
const FULL = String.raw`(?<full>0?[6-9]|1\d|2[0-3]) ?h(?![\p{L}\d]| \d)`;
const MARKED_HOUR = [
  String.raw`(?<bare>1[0-2]|0?[1-9])(?: ?(?:(?<bareHalf>[ap])(?:\. ?m(?!\p{L})\.?|m(?!\p{L})\.?))`,
  String.raw`| (?:de|por|en) la (?<bareTime>ma[nñ]ana|tarde)| ?(?:o'?clock|ish(?!\p{L})))`,
].join('');
const WORD = String.raw`(?:12(?::00)? ?)?\b(?:noon|midday|medio ?d[ií]a)\b`;
/** "quarter to ten", "half past 9", "ten past nine". */
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SPOKEN = [
  String.raw`\b(?:(?:a )?(?<part>quarter|half|five|ten|twenty)(?: minutes)? (?:past|after)`,
  String.raw`|(?:a )?(?<less>quarter|(?:five|ten|twenty)(?= minutes))(?: minutes)? (?:to|before|of|till?))`,
  String.raw` (?<spoken>${eitherOf(HOURS)}|1[0-2]|[1-9])\b(?![:.]\d)`,
].join('');
const PARTS: Readonly<Record<string, number>> = { five: 5, ten: 10, quarter: 15, twenty: 20, half: 30 };
const MARK = new RegExp(`${NOT_BEFORE}(?:${MINUTES}|${MARKED_HOUR}|${FULL}|${WORD})|${WORD}|${SPOKEN}`, 'giu');
/** "12:05pmLUNCH". */
const GLUED = /^[ap]m(?=\p{Lu})/u;
const MAYBE = /\d|quarter|half|past|noon|midday|mediod|medio d/i;

/** Two clocks with nothing between them are a start and its end when they lie no further apart, in minutes. */
const LONGEST_GLUED = 240;

export function halfOf(letter: string | undefined, word?: string): 'am' | 'pm' | null {
  if (letter) return /a/i.test(letter) ? 'am' : 'pm';
  if (word) return /^m/i.test(word) ? 'am' : 'pm';
  return null;
}

/** Every clock of a text that says by itself that it is one, in reading order. `text` is `clockText`. */
export function clockMarks(text: string): ClockMark[] {
  if (!MAYBE.test(text)) return [];
  const found: ClockMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const [whole] = match;
    const { hour, mark, minute, half: letter, alone, time, bare, bareHalf, bareTime, full, spoken } = match.groups!;
    const place = { index: match.index, end: match.index + whole.length };
    if (spoken !== undefined) {
      found.push({ ...place, ...spokenClock(match.groups!, spoken), half: null, loose: false });
    } else if (hour !== undefined) {
      if (Number(hour) + Number(minute) / 60 > 24) continue;
      const glued = letter ?? alone ?? (time ? undefined : GLUED.exec(text.slice(place.end, place.end + 3))?.[0]);
      const half = Number(hour) > 12 ? null : halfOf(glued, time);
      if (letter === undefined && alone === undefined && glued !== undefined) place.end += 2;
      const loose = half === null && !/^(?:[:;]{1,2}|\s?h\s?)$/i.test(mark!);
      found.push({ ...place, hour: Number(hour), minute: Number(minute), half, loose });
    } else if (bare !== undefined) {
      found.push({ ...place, hour: Number(bare), minute: 0, half: halfOf(bareHalf, bareTime), loose: false });
    } else if (full !== undefined) {
      found.push({ ...place, hour: Number(full), minute: 0, half: null, loose: true });
    } else if (/^\d/.test(whole) || !isNamed(text, place)) {
      found.push({ ...place, hour: 12, minute: 0, half: 'pm', loose: false });
    }
  }
  return withoutTorn(text, found);
}

/** "9:159:30" has lost its dash; "1:011:00" is no pair of clocks, and nobody knows which of them is one. */
function withoutTorn(text: string, marks: readonly ClockMark[]): ClockMark[] {
  const isDigit = (at: number) => /\d/.test(text.charAt(at));
  const runs: ClockMark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run?.at(-1)?.end === mark.index && isDigit(mark.index) && isDigit(mark.index - 1)) run.push(mark);
    else runs.push([mark]);
  }
  return runs.flatMap((run) => {
    const [from, to, more] = run;
    const isTorn = isDigit(from!.index - 1) || isDigit(run.at(-1)!.end) || more || (to && !isPair(from!, to));
    return isTorn ? [] : run;
  });
}

/** May two clocks with nothing between them be a start and its end? */
function isPair(from: ClockMark, to: ClockMark): boolean {
  const minutes = minutesBetweenOnDial(from, to);
  return minutes > 0 && minutes <= LONGEST_GLUED;
}

/** The clock of words such as "quarter to ten". */
function spokenClock(
  { part, less }: Record<string, string | undefined>,
  said: string,
): { hour: number; minute: number } {
  const hour = Number(said) || HOURS.indexOf(said.toLowerCase()) + 1;
  const minute = PARTS[(part ?? less)!.toLowerCase()]!;
  return less === undefined ? { hour, minute } : { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minute };
}

/** "Midday Transition", "Noon Recess": the word names a thing, unless something ties it to a time ("until noon"). */
function isNamed(text: string, { index, end }: { index: number; end: number }): boolean {
  const tied = /(?:[-~@]|\b(?:to|at|by|until|till?|hasta|al?))\s?$/i.test(text.slice(Math.max(0, index - 8), index));
  return !tied && /^ (?!(?:to|until|till?|hasta|al?|and|y)\b)\p{L}/iu.test(text.slice(end, end + 8));
}
