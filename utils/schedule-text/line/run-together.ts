/*
 * Titles of several columns in one text, with no more than a blank between them. Words alike, or as many words as
 * columns, tell where a title ends; titles known from such rows tell it in the others.
 */

/** More are no row of titles. */
const MOST_WORDS = 30;

const NUMBERED = /^(?:period|per\.?|block|hour|class|lesson) (?:\d{1,2}|[A-H])$/i;

/**
 * For each row its titles, one a column or one for all; null for a row that cannot be told apart. Null altogether where
 * the rows are no such columns: none falls into as many titles, nor do most have as many words under what is a head.
 */
export function columnTitles(rows: readonly string[], count: number, isHead: boolean): (string[] | null)[] | null {
  const known = new Set(rows.flatMap((title) => plainly(title, count) ?? []));
  const read = rows.map((title) => titlesOf(title, count, known));
  const long = rows.filter((title) => title.split(' ').length >= count).length;
  return read.some((list) => list !== null && list.length > 1) || (isHead && long * 2 > rows.length) ? read : null;
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
  return ways.length === 0 && !words.slice(1).some((word) => /^[^\p{L}]*\p{Lu}/u.test(word)) ? [title] : null;
}

/** Ways to lay known titles end to end, of which one may be unknown; no more than two are looked for. */
function splits(words: readonly string[], count: number, known: ReadonlySet<string>, free = true): string[][] {
  if (count === 0) return words.length === 0 ? [[]] : [];
  const found: string[][] = [];
  for (let size = 1; size <= Math.min(4, words.length - count + 1) && found.length < 2; size++) {
    const head = words.slice(0, size).join(' ');
    const isKnown = known.has(head) || NUMBERED.test(head);
    if (!isKnown && !free) continue;
    for (const rest of splits(words.slice(size), count - 1, known, isKnown && free)) found.push([head, ...rest]);
  }
  return found;
}
