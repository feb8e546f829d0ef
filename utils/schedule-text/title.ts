import { clockText } from '../time/clock-marks';
import { hasWords, tidy, trimMarks } from './trim';

/** What a row is called, and what is said about it beside that. */
export interface Titled {
  readonly title: string;
  readonly note: string | null;
}

/** Words that are a list or a sentence are a note; "Recess: Indoor/Outdoor" stays whole. */
const NOTE = /[,;]|[^.\s]{3,}\.$|^\p{Ll}|^\d+ \p{L}/u;
const COLON = /:\s+|:(?=\p{L})/u;
const DASH = /\s-+\s*|-+\s+|-(?=\p{Lu}\p{Ll}+ \p{Ll})/u;
/** Before a colon or dash a title is short. */
const TITLE_WORDS = 6;
/** "Specials: PE, Art, Music" is their name. */
const NAMES_ITS_LIST = /^(?:specials?|encore|electives?|related arts)(?: class(?:es)?)?$/i;

/** Title and note out of a row's words: columns, a bracket at the end, a list behind a colon or a dash. */
export function titleOf(words: string): Titled {
  const [first = '', ...columns] = trimMarks(words)
    .split(/\s*\|\s*|\t+|\s{4,}/)
    .filter(hasWords);
  const notes = columns.map(tidy).filter((note) => note !== tidy(first));
  const { title, note } = cut(single(tidy(first)));
  const all = [...(note === null ? [] : [note]), ...notes].filter(hasWords);
  return { title, note: all.length > 0 ? all.join(' ') : null };
}

/** Side-by-side copies of one title are that title. */
function single(title: string): string {
  const half = (title.length - 1) / 2;
  const twice =
    Number.isInteger(half) && half > 2 && title[half] === ' ' && title.slice(0, half) === title.slice(half + 1);
  return twice ? title.slice(0, half) : title;
}

function cut(text: string): Titled {
  const bracket = bracketAtEnd(text);
  if (bracket && tidy(text.slice(0, bracket)) !== '') {
    const head = cut(tidy(text.slice(0, bracket)));
    const inside = tidy(text.slice(bracket));
    return { title: head.title, note: head.note === null ? inside : `${head.note} ${text.slice(bracket).trim()}` };
  }
  const plain = clockText(text);
  for (const mark of [COLON, DASH]) {
    const found = mark.exec(plain);
    if (!found || found.index === 0) continue;
    const [title, note] = [tidy(text.slice(0, found.index)), tidy(text.slice(found.index + found[0].length))];
    const fits = title.split(' ').length <= TITLE_WORDS && hasWords(title) && NOTE.test(note);
    if (fits && !NAMES_ITS_LIST.test(title)) return { title, note };
  }
  return { title: text, note: null };
}

/** Where the bracket begins that ends the text; null when none does. */
function bracketAtEnd(text: string): number | null {
  if (!/[)\]]$/.test(text)) return null;
  let depth = 0;
  for (let at = text.length - 1; at > 0; at--) {
    if (/[)\]]/.test(text[at]!)) depth++;
    if (/[([]/.test(text[at]!) && --depth === 0) return at;
  }
  return null;
}
