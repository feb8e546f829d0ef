import type { Clock } from '../../time/clock/clock';
import { dateTokens } from '../../time/date/date-tokens';
import { dateWords, type DateWords } from '../../time/date/date-words';
import { plainText } from '../../time/plain-text';

/** The clocks a tile prints. */
export interface Printed {
  readonly from: Clock;
  readonly to: Clock | null;
}

/** What a tile or a row says, in the order it says it. */
export interface SaidOnTile {
  readonly time: Printed | null;
  /** The first words that are no time; '' if there are none. */
  readonly title: string;
  readonly note: string | null;
}

/** Finds time, title and everything else in what an element says. `full` is a time that an attribute carries. */
export function saidBy(pieces: readonly string[], full: string | null, words: readonly DateWords[]): SaidOnTile {
  let time = full === null ? null : printedTime(full, words);
  let title: string | null = null;
  const rest: string[] = [];
  for (const piece of pieces) {
    const read = printedTime(piece, words);
    if (read) time ??= read;
    else if (title === null && /[\p{L}\p{N}\p{S}]/u.test(piece)) title = piece;
    else if (title !== null) rest.push(piece);
  }
  return { time, title: title ?? '', note: rest.length > 0 ? rest.join(' · ') : null };
}

/** Words between and after clocks, in the languages the library speaks. */
const SMALL = /^(?:to|a|al|à|às|as|bis|til|till|tot|do|až|kl|klo|uhr|h|u|ч|г|o'clock|年|까지|まで|تا)$/i;

/**
 * The clocks of a text that is a time and nothing else: "8:05 - 8:20", "8:05–8:20am", "08:05 – 09:10 Uhr", "8 - 9:30",
 * "12p".
 */
export function printedTime(text: string, words: readonly DateWords[]): Printed | null {
  if (text.length > 48 || !/\p{Nd}/u.test(text)) return null;
  const plain = plainText(text)
    .replace(/(\d)\s?([ap])(?![\p{L}.])/giu, '$1 $2m')
    .trim();
  for (const each of words) {
    const found = clocksIn(plain, each);
    if (found) return found;
  }
  return null;
}

function clocksIn(plain: string, words: DateWords): Printed | null {
  const found: (Clock | number)[] = [];
  let joined = false;
  for (const token of dateTokens(plain, words)) {
    if (token.kind === 'clock') found.push(token.clock);
    else if (token.kind === 'number' && token.value <= 24) found.push(token.value);
    else if (token.kind === 'dash' || (token.kind === 'word' && SMALL.test(plain.slice(token.at, token.end)))) {
      joined ||= found.length === 1 && token.kind === 'dash';
    } else if (token.kind !== 'bracket') return null;
    if (found.length > 2) return null;
  }
  const [from, to] = found;
  if (from === undefined || (to === undefined && typeof from === 'number')) return null;
  // Two bare numbers are a time only with a dash between them.
  if (typeof from === 'number' && typeof to === 'number' && !joined) return null;
  return { from: asClock(from), to: to === undefined ? null : asClock(to) };
}

function asClock(found: Clock | number): Clock {
  return typeof found === 'number' ? { hour: found, minute: 0, half: null, full: found > 12 } : found;
}

/**
 * The words with which the page may tell its times: those of its own language, then am and pm of languages that share
 * them with no other.
 */
export function timeWordsOf(element: Element): DateWords[] {
  const langs = [element.closest('[lang]')?.getAttribute('lang'), 'en', 'ar', 'he', 'bg', 'el', 'hi'];
  return [...new Set(langs)].map((lang) => dateWords(lang ?? null));
}

/** The times of a tile that prints none. */
export const NO_TIME = { from: null, to: null } as const;
