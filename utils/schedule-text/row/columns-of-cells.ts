import { parseGrade } from '../../model/room/grade';
import { minutesOnDial } from '../../time/clock/clock';
import { isBetween, type Draft, type Item } from '../line/draft';
import { tidy } from '../line/trim';

/*
 * A table of classes whose cells came out one a line: the classes under each other, then for each row a time and a title
 * for every one of them ("8:20-8:40", "Advisory", "8:20-8:40", "Advisory"), or one time and as many titles. Read down,
 * all classes would stand in the last one's day.
 */

type Named = Extract<Item, { kind: 'words' | 'heading' }>;
type Pair = { readonly time: Draft; readonly line: number; readonly words: readonly string[] };

/** Rows with the same start for every class that prove such a table. */
const ROWS = 2;
const MOST_CLASSES = 8;
const LONGEST_NAME = 40;

/** Each class's rows under its own heading; all else as it is. What cannot be dealt out evenly is left out. */
export function columnsOfCells(items: readonly Item[]): Item[] {
  const first = items.findIndex(({ kind }) => kind === 'time');
  if (first < 0) return [...items];
  const { pairs, end } = pairsFrom(items, first);
  const shared = titlesEach(pairs);
  const count = shared > 1 ? shared : startsAlike(pairs);
  const names = count > 1 && count <= MOST_CLASSES ? namesAbove(items, first, count) : null;
  if (!names || !(shared > 1 ? areClasses(names.own) : isDealt(pairs, count))) return [...items];
  const rest = end < items.length ? columnsOfCells(items.slice(end)) : [];
  const before = items.slice(0, names.from);
  const columns = shared > 1 ? dealtTitles(pairs, count) : dealtPairs(pairs, count);
  const made = columns
    ? names.own.flatMap((name, i) => [headingFor(name), ...columns[i]!])
    : pairs.map(({ line }): Item => ({ kind: 'skip', line, unread: 'table' }));
  return [...before, ...made, ...rest];
}

/** Times with the words under each, up to anything else. */
function pairsFrom(items: readonly Item[], from: number): { pairs: Pair[]; end: number } {
  const pairs: (Pair & { words: string[] })[] = [];
  let at = from;
  for (; at < items.length; at++) {
    const item = items[at]!;
    if (item.kind === 'time') pairs.push({ time: item.draft, line: item.line, words: [] });
    else if (item.kind === 'words') pairs.at(-1)!.words.push(item.text);
    else if (!isBetween(item)) break;
  }
  return { pairs, end: at };
}

/** How many titles stand under nearly every time; a merged row has one. */
function titlesEach(pairs: readonly Pair[]): number {
  const count = Math.max(0, ...pairs.map(({ words }) => words.length));
  const full = pairs.filter(({ words }) => words.length === count).length;
  const fits = pairs.every(({ words }) => words.length === count || words.length === 1);
  return count > 1 && fits && full >= ROWS && full * 2 > pairs.length ? count : 0;
}

/** How many times in a row begin alike, at the head of the table. */
function startsAlike(pairs: readonly Pair[]): number {
  const other = pairs.findIndex((pair) => startOf(pair) !== startOf(pairs[0]!));
  return other < 0 ? 0 : other;
}

function startOf({ time: { span } }: Pair): number | null {
  return span.from ? minutesOnDial(span.from) : null;
}

/** Most rows begin alike for every class, or nearly so. */
function isDealt(pairs: readonly Pair[], count: number): boolean {
  const rows = Array.from({ length: Math.ceil(pairs.length / count) }, (_, i) =>
    pairs.slice(i * count, (i + 1) * count),
  );
  const alike = rows.filter((row) => row.length === count && row.every((pair) => startOf(pair) === startOf(row[0]!)));
  return rows.length >= ROWS && alike.length >= ROWS && alike.length * 2 >= rows.length;
}

/** The lines right above the first time that name the classes. */
function namesAbove(items: readonly Item[], first: number, count: number): { own: Named[]; from: number } | null {
  const own: Named[] = [];
  let from = first;
  while (from > 0 && own.length < count) {
    const item = items[--from]!;
    if (item.kind === 'words' || item.kind === 'heading') own.unshift(item);
    else if (!isBetween(item)) return null;
  }
  const texts = own.map(nameOf);
  const areNames = texts.every((text) => text.length <= LONGEST_NAME && /^[^.!?]*\p{L}|^\d/u.test(text));
  return own.length === count && new Set(texts).size === count && areNames ? { own, from } : null;
}

/** What a class is called, by kind: a grade, a teacher, a room. */
const CLASS = [
  /^(?:.{0,12}\bgrade\b.{0,6}|\d(?:st|nd|rd|th)(?: grade)?|[tp]?k|kindergarten|kinder|pre-?k|year \d)$/i,
  /^(?:mrs?|ms|miss|mx|dr|sra?|srta|coach)\b\.? ?\p{L}.{1,24}$/iu,
  /^(?:room|rm\.?|class|group|section|pod|team) ?#?\w{1,6}$/i,
] as const;

/** Under other names a time with two lines is a title and its note. */
function areClasses(names: readonly Named[]): boolean {
  return CLASS.some((kind) => names.every((name) => kind.test(nameOf(name))));
}

function nameOf(item: Named): string {
  return tidy(item.kind === 'words' ? item.text : item.heading.text);
}

function headingFor(item: Named): Item {
  if (item.kind === 'heading') return item;
  const text = nameOf(item);
  const grade = parseGrade(text) !== null;
  const heading = { text, days: null, rotation: null, dayType: null, grade, named: !grade, level: item.level };
  return { kind: 'heading', line: item.line, heading };
}

function dealtTitles(pairs: readonly Pair[], count: number): Item[][] {
  return Array.from({ length: count }, (_, i) =>
    pairs.map(({ time, line, words }) => rowOf(time, line, words.length === 1 ? words[0]! : words[i]!, [])),
  );
}

function dealtPairs(pairs: readonly Pair[], count: number): Item[][] | null {
  if (pairs.length % count > 0 || pairs.some(({ words }) => words.length === 0)) return null;
  return Array.from({ length: count }, (_, i) =>
    pairs
      .filter((_, at) => at % count === i)
      .map(({ time, line, words: [title = '', ...notes] }) => rowOf(time, line, title, notes)),
  );
}

function rowOf(time: Draft, line: number, title: string, notes: readonly string[]): Item {
  return { kind: 'rows', line, drafts: [{ ...time, title, notes: [...notes], alone: false }] };
}
