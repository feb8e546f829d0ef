import type { Weekday } from '../model/vocabulary';
import { weekdaysOf } from '../time/weekday-text';
import type { Draft, Item } from './draft';
import type { Line } from './line';
import { tidy } from './trim';

/*
 * A table of days whose columns ran together: "Time Monday Tuesday Wednesday" over "8:30-9:15 Reading Reading Math" and
 * "10:00-10:20 Recess". Words alike, or as many words as days, tell where a title ends; titles known from such rows
 * tell it in the others. What cannot be told apart is no row: it would hold for the wrong day.
 */

/** More are no row of titles. */
const MOST_WORDS = 30;

/** Rows under such a head, told apart by day; all other lines as they are. */
export function daysRunTogether(items: readonly Item[], lines: readonly Line[]): Item[] {
  const out = [...items];
  lines.forEach(({ text }, at) => {
    const days = headOf(text);
    if (!days) return;
    let end = at + 1;
    while (items[end]?.kind === 'rows' || items[end]?.kind === 'blank') end++;
    const rows = items.slice(at + 1, end).flatMap((item) => (item.kind === 'rows' ? [item] : []));
    const titles = rows.map(({ drafts }) => tidy(drafts[0]!.title));
    const known = new Set(titles.flatMap((title) => plainly(title, days.length) ?? []));
    const read = titles.map((title) => titlesOf(title, days.length, known));
    // One row that falls into as many titles as there are days proves that the columns ran together.
    if (!read.some((list) => list !== null && list.length > 1)) return;
    out[at] = { kind: 'skip', line: at };
    rows.forEach(({ drafts, line }, i) => {
      if (drafts.length > 1 || drafts[0]!.days !== null) return;
      const list = read[i];
      out[line] = list ? { kind: 'rows', line, drafts: draftsOf(drafts[0]!, list, days) } : { kind: 'skip', line };
    });
  });
  return out;
}

/** The days of a head with one blank between them; null for any other line. */
function headOf(text: string): Weekday[] | null {
  const words = text.length < 90 ? text.trim().split(' ') : [];
  if (/^(?:times?|period|hora|hour)$/i.test(words[0] ?? '')) words.shift();
  const days = words.flatMap((word) => weekdaysOf(word) ?? []);
  return days.length >= 3 && days.length === words.length && new Set(days).size === days.length ? days : null;
}

/** Titles that the words alone tell: the same said for each day, or a word a day. */
function plainly(title: string, count: number): string[] | null {
  const words = title.split(' ');
  const each = words.length / count;
  if (!Number.isInteger(each)) return null;
  const parts = Array.from({ length: count }, (_, i) => words.slice(i * each, (i + 1) * each).join(' '));
  return new Set(parts).size === 1 || (each === 1 && words.every((word) => /^\p{Lu}/u.test(word))) ? parts : null;
}

/** A title for each day, or one for all; null where nobody can tell. */
function titlesOf(title: string, count: number, known: ReadonlySet<string>): string[] | null {
  const plain = plainly(title, count);
  if (plain) return plain;
  const words = title.split(' ');
  if (words.length < count || words.length > MOST_WORDS) return [title];
  const ways = splits(words, count, known);
  if (ways.length === 1) return ways[0]!;
  return ways.length === 0 && words.some((word) => /^(?:and|y|&|\/|in|with|the|of|\p{Ll}+)$/u.test(word))
    ? [title]
    : null;
}

/** Ways to lay known titles end to end, of which one may be unknown; no more than two are looked for. */
function splits(words: readonly string[], count: number, known: ReadonlySet<string>, free = true): string[][] {
  if (count === 0) return words.length === 0 ? [[]] : [];
  const found: string[][] = [];
  for (let size = 1; size <= Math.min(4, words.length - count + 1) && found.length < 2; size++) {
    const head = words.slice(0, size).join(' ');
    const isKnown = known.has(head);
    if (!isKnown && !free) continue;
    for (const rest of splits(words.slice(size), count - 1, known, isKnown && free)) found.push([head, ...rest]);
  }
  return found;
}

/** Titles alike are one row of several days. */
function draftsOf(draft: Draft, titles: readonly string[], days: readonly Weekday[]): Draft[] {
  if (titles.length === 1) return [{ ...draft, days }];
  return [...new Set(titles)].map((title) => ({ ...draft, title, days: days.filter((_, i) => titles[i] === title) }));
}
