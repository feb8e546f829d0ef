import { anyOf } from '../../model/text/any-of';
import { oneLine } from '../../model/text/one-line';
import { withoutAccents } from '../../model/text/without-accents';
import { OFF_ALONE, OFF_BEHIND, OFF_WORDS, TURNED_ROUND } from '../data/called-off-words';
import * as words from '../data/closing-words';

/*
 * Clauses that say that nobody is taught. A clause closes only as a whole, and only where what it speaks of is the school,
 * the day, the class, or nothing: "office closed" is about an office, "closed syllables" is a lesson.
 */

/** `all`: nobody is taught at all; `it`: whatever the clause stands at is not held. */
export type Closes = 'all' | 'it';

/** What a text says beside its closing clauses, and how they close; null where none does. */
export interface Unclosed {
  readonly rest: string;
  readonly closes: Closes | null;
}

const LONGEST_CLAUSE_CHARS = 120;
const LONGEST_TEXT_CHARS = 160;
const IS = `(?:${anyOf(words.IS_WORDS)} )*`;
const STATE = anyOf([...words.CLOSED_STATES, ...OFF_WORDS, ...OFF_BEHIND]);
const WHEN = `(?:[ ,]+${anyOf(words.CLOSED_WHEN)})*`;
const TAIL = `${WHEN}(?:[ ,]+${anyOf(words.CLOSED_WHY)}(?!\\p{L}).{1,90})?[.!*]*$`;
const ALL = anyOf(words.ALL_TAUGHT);
const ONE = anyOf(words.ONE_LESSON);
const NONE = `(?:${anyOf(words.NO_SUCH)} |pas d')`;
const CLOSES_ALL = new RegExp(`^(?:${ALL}(?:'s)? ${IS}${STATE}|${NONE}${ALL}|${anyOf(words.NO_SCHOOL)})${TAIL}`, 'u');
const CLOSES_DAY = new RegExp(`^${anyOf(words.NO_SCHOOL_THAT_DAY)}${TAIL}`, 'u');
const CLOSES_IT = new RegExp(`^(?:(?:${ONE} )?${IS}${STATE}|${NONE}${ONE}|${anyOf(OFF_ALONE)})${TAIL}`, 'u');
const NOT_HELD = new RegExp(`^(?<what>\\S.{1,60}?) ${IS}${STATE}${TAIL}`, 'u');
const NO_LESSON = new RegExp(`^${NONE}(?<what>\\S.{0,60}?)${TAIL}`, 'u');
const SEPARATOR = /\s*(?:[()[\]{}:;,]|\s[-–—]+(?=\s)|[–—]|(?<!\b(?:mr|mrs|ms|dr|gr|rm|sra?|mme|m))\.\s|\n)\s*/gi;
/** A name, a book or a question stands in quotes. */
const QUOTED = /^["“”'‘]|["“”]$|\?/;

/** "No School for Otter" is a book, "closed for Thanksgiving" is none. */
const FOR_SOMEBODY = /\bfor (?!.*(?:day|giving|mas|break|snow|weather|week|students)\b)(?:the )?\p{Lu}\p{Ll}+$/u;

/** Small letters, no accents, one blank between words. */
export function plainClause(text: string): string {
  return oneLine(withoutAccents(text).replace(/[’‘]/g, "'").toLowerCase()).replace(/^[\s*•>-]+|\s*[*•]+$/g, '');
}

/** How a whole clause closes what it stands at; null for any other. @param atDay where it stands at a weekday. */
export function closesAs(clause: string, atDay = false): Closes | null {
  if (clause.length > LONGEST_CLAUSE_CHARS || QUOTED.test(clause) || FOR_SOMEBODY.test(clause)) return null;
  const text = plainClause(clause);
  if (CLOSES_ALL.test(text) || (atDay && CLOSES_DAY.test(text))) return 'all';
  return CLOSES_IT.test(text) ? 'it' : null;
}

/** What a clause says is not held: "writing" of "writing is cancelled this week", of "no writing today"; null for any other. */
export function notHeldIn(clause: string): string | null {
  if (clause.length > LONGEST_CLAUSE_CHARS || QUOTED.test(clause)) return null;
  const text = plainClause(clause);
  const what = NO_LESSON.exec(text)?.groups?.['what'] ?? NOT_HELD.exec(text)?.groups?.['what'] ?? null;
  return what === null || TURNED.test(what) ? null : what;
}

/** "If recess is cancelled", "not cancelled" */
const TURNED = new RegExp(`^${anyOf(TURNED_ROUND)}(?!\\p{L})`, 'u');

/** A text cut at its brackets, dashes, colons and stops, with the mark before each clause. */
export function clausesOf(text: string): { mark: string; said: string }[] {
  const clauses: { mark: string; said: string }[] = [];
  let [from, mark] = [0, ''];
  for (const found of text.matchAll(SEPARATOR)) {
    clauses.push({ mark, said: text.slice(from, found.index) });
    [from, mark] = [found.index + found[0].length, found[0]];
  }
  return [...clauses, { mark, said: text.slice(from) }];
}

/**
 * A heading without the clauses that close what is under it: "Grade 2 (no classes)", "Thu CLOSED", "No school Tuesday".
 * @param isHead says whether words are a heading by themselves, so that no mark need stand between.
 */
export function withoutClosing(text: string, isHead: (words: string) => boolean): Unclosed {
  if (text.length > LONGEST_TEXT_CHARS) return { rest: text, closes: null };
  const clauses = clausesOf(text);
  const said = clauses.map((clause, i) => ({ ...clause, closes: clauseCloses(clauses, i, isHead) }));
  const closing = said.filter(({ closes }) => closes !== null);
  if (closing.length === 0) return unmarked(text, isHead);
  const kept = said.filter(({ closes }) => closes === null);
  const rest = kept.map((clause, i) => (i === 0 ? clause.said : clause.mark + clause.said)).join('');
  return { rest: balanced(rest), closes: closing.some(({ closes }) => closes === 'all') ? 'all' : 'it' };
}

/** "Field trip (cancelled)" behind a head is about the trip: only right behind the head, or behind its date, a lone word counts. */
function clauseCloses(
  clauses: readonly { said: string }[],
  at: number,
  isHead: (words: string) => boolean,
): Closes | null {
  const closes = closesAs(
    clauses[at]!.said,
    clauses.some(({ said }) => isHead(said)),
  );
  const before = clauses.slice(1, at).filter(({ said }) => said.trim() !== '');
  return closes === 'it' && !before.every(({ said }) => /\d/.test(said) || isHead(said)) ? null : closes;
}

function unmarked(text: string, isHead: (words: string) => boolean): Unclosed {
  const [first, ...more] = clausesOf(text);
  const own = first?.said ?? '';
  const rest = text.slice(own.length);
  const parts = own.trim().split(/\s+/);
  for (let at = 1; at < parts.length; at++) {
    const [head, tail] = [parts.slice(0, at).join(' '), parts.slice(at).join(' ')];
    const behind = isHead(head) ? closesAs(tail, true) : null;
    if (behind) return { rest: balanced(head + rest), closes: behind };
    const day = tail.replace(BEFORE_HEAD, '');
    const before = isHead(day) ? closesAs(head, true) : null;
    if (before && more.length === 0) return { rest: day, closes: before };
  }
  return { rest: text, closes: null };
}

/** "No school on Tuesday" */
const BEFORE_HEAD = /^(?:on|this|for|every|each|el|los|am|an|le|il|na|no|en)\s+/i;

/** Without brackets that lost their other half, and without marks at either end. */
function balanced(text: string): string {
  let open = 0;
  const kept = [...text].filter((sign) => {
    if (/[([{]/.test(sign)) open++;
    return !/[)\]}]/.test(sign) || open-- > 0;
  });
  const plain = kept.join('').replace(/[([{]\s*[)\]}]/g, ' ');
  return oneLine(open > 0 ? plain.replace(/[([{](?=[^([{]*$)/, ' ') : plain).replace(/^[\s:;,–—-]+|[\s:;,–—-]+$/g, '');
}
