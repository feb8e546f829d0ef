import { anyOf, eitherOf } from '../../model/text/any-of';
import { clockText } from '../../time/clock/clock-marks';
import type { Heading, Item } from '../line/draft';
import type { Line } from '../line/line';
import { BOOKS_OF_VERSES } from '../../words/data/books-of-verses';
import { OTHER_LISTS } from '../../words/data/other-lists';

/*
 * Lists that print clock-like numbers and are nobody's school day: verses, bus stops, results, chapters of a film. A
 * row is judged by what its own list is about, never by a word alone.
 */

const VERSE = new RegExp(
  String.raw`(?<!\p{L})(?:[1-3] ?|i{1,3} )?${anyOf(BOOKS_OF_VERSES)}\.? \d{1,3}:\d{1,3}(?!\d)(?! ?[ap]\.?m)`,
  'giu',
);

/** The books a line cites a verse of: "Ps 1:10-12", "1 John 4:19; Mark 10:14". */
function booksIn(text: string): string[] {
  const plain = clockText(text.slice(0, 400));
  return [...plain.matchAll(VERSE)].map(([verse]) => verse.replace(/ \d+:\d+$/, '').toLowerCase());
}

/** Numbers of the lines that cite verses, where they cite several books: one "Mark 10:30" may be a boy. */
function verseLines(lines: readonly Line[]): ReadonlySet<number> {
  const cited = lines.map(({ text }) => (text.includes(':') ? booksIn(text) : []));
  const books = new Set(cited.flat());
  const citing = cited.flatMap((own, line) => (own.length > 0 ? [line] : []));
  return new Set(books.size >= 2 && citing.length >= 2 ? citing : []);
}

const OTHER = new RegExp(eitherOf(OTHER_LISTS), 'i');
const LONGEST_HEADING_CHARS = 60;

/** Does a line without a time head a list of something else than a school's day? */
export function headsOtherList(text: string): boolean {
  return text.length <= LONGEST_HEADING_CHARS && OTHER.test(text) && !/[.!?]\s*$/.test(text);
}

/** Lines between such a head and its first time, and between two of its times, at most. */
const REACH = 2;

/** The lines without those that belong to a list of something else. */
export function withoutOtherLists(items: readonly Item[], lines: readonly Line[]): Item[] {
  const verses = verseLines(lines);
  let left = 0;
  return items.map((item): Item => {
    const { text } = lines[item.line]!;
    const timed = item.kind === 'rows' || item.kind === 'time';
    if (verses.has(item.line)) return { kind: 'skip', line: item.line };
    if (!timed && headsOtherList(text)) left = REACH + 1;
    else if (item.kind === 'heading') left = isWeekend(item.heading) ? left : 0;
    else if (timed && left > 0) {
      left = REACH + 1;
      return { kind: 'skip', line: item.line };
    } else if (item.kind === 'words') left--;
    return item;
  });
}

function isWeekend({ days }: Heading): boolean {
  return days !== null && days.every((day) => day === 'sat' || day === 'sun');
}
