/*
 * Titles of several columns in one text, with no more than a blank between them. Words alike, or as many words as
 * columns, tell where a title ends; titles known from such rows tell it in the others.
 */

/** A line of more words than this is no row of titles. */
const MOST_WORDS = 30;

const NUMBERED = /^(?:period|per\.?|block|hour|class|lesson) (?:\d{1,2}|[A-H])$/i;

/**
 * The titles of each row, one for each column or one for all; null for a row that cannot be told apart. The whole
 * answer is null where the rows are no such columns: no row falls into that many titles, and most have another number
 * of words than there are heads.
 */
export function columnTitles(rows: readonly string[], count: number, isHead: boolean): (string[] | null)[] | null {
  const plain = rows.map((title) => plainly(title, count));
  const sure = new Set(plain.flatMap((titles) => titles ?? []));
  const known = new Set([...sure, ...rows.flatMap((title, i) => plain[i] ?? capitalised(title, count, sure) ?? [])]);
  const read = rows.map((title) => capitalised(title, count, sure) ?? titlesOf(title, count, known));
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

/** "Maths Ed.": a title ends so, and none begins. */
const ENDS = /^(?:ed|educ)\.$/i;
/** "Soc. Studies", "Phys. Ed.": more of the title follows. */
const GOES_ON = /^(?:soc|phys|lang|comp|tech|elem|mrs?|ms|st)\.$/i;
/** Another short word with a full stop may be either. */
const SHORT_WORD = /^\p{L}{1,4}\.$/u;
const JOINS = /^(?:and|of|the|with|in|for|y|de|&|\/|\+|-)$/i;
/** Titles of a row that have to be known from another row, or stand in it twice. */
const PROVED = 2;

/** "English Art and Craft English Maths Ed. History": as many words with a capital that begin a title as there are columns. */
function capitalised(title: string, count: number, known: ReadonlySet<string>): string[] | null {
  const words = title.split(' ');
  if (words.length > MOST_WORDS || words.length <= count) return null;
  const parts: string[] = [];
  for (const [i, word] of words.entries()) {
    const before = words[i - 1] ?? '';
    if (SHORT_WORD.test(word) && !ENDS.test(word) && !GOES_ON.test(word)) return null;
    const begins = /^\p{Lu}/u.test(word) && !ENDS.test(word) && !JOINS.test(before) && !GOES_ON.test(before);
    if (i === 0 || begins) parts.push(word);
    else parts.push(`${parts.pop()!} ${word}`);
  }
  const bare = parts.map((part) => (ENDS.test(part.split(' ').at(-1)!) ? part : part.replace(/\.$/, '')));
  const proved = bare.filter((part, i) => known.has(part) || bare.indexOf(part) !== i || bare.lastIndexOf(part) !== i);
  return parts.length === count && proved.length >= PROVED ? bare : null;
}

/** A title for each day, or one for all; null where nobody can tell. */
function titlesOf(title: string, count: number, known: ReadonlySet<string>): string[] | null {
  const plain = plainly(title, count);
  if (plain) return plain;
  const words = title.split(' ');
  if (words.length < count || words.length > MOST_WORDS) return [title];
  const ways = splits(words, count, known);
  if (ways.length === 1) return ways[0]!;
  return ways.length === 0 && !words.slice(1).some((word) => /^\P{L}*\p{Lu}/u.test(word)) ? [title] : null;
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
