import { anyOf } from '../../model/text/any-of';
import { SHORTENED } from '../../words/data/shortened-words';
import { isAudience } from './audience';
import { bracketAtEnd, bracketBefore, depths, isAcronymOf, isShortName, namesSubject } from './brackets';
import { isRemark, isRemarkAfterBracket, isRemarkAfterDash } from './remark';
import { clockText } from '../../time/clock/clock-marks';
import { hasWords, tidy, trimMarks } from './trim';

/** What a row is called, and what is said about it beside that. */
export interface Titled {
  readonly title: string;
  readonly note: string | null;
}

/** Before a mark a title is short; before a whole sentence it may be longer. */
const TITLE_WORDS = 6;
const LONG_TITLE = 16;
/** A full stop behind a whole word, and behind it the beginning of a sentence: "We read", "Mr. Plum". */
const SENTENCE_ENDS = new RegExp(
  String.raw`(?<=\p{L}{3}|\s\p{Ll}{2}|[)\]])(?<!\b${anyOf(SHORTENED)})[.!?]+\s+` +
    String.raw`(?=(?:\p{Lu}\p{Ll}*|Mrs?\.|Ms\.) [\p{Ll}\d]|M[rs]s?\. \p{Lu})`,
  'gu',
);
/** Marks behind which words may be a remark, and the test those words must pass. The first that passes cuts. */
const CUTS: readonly (readonly [RegExp, (tail: string, head: string) => boolean, words?: number])[] = [
  [/:-?\s+|:(?=\p{L})/gu, (tail, head) => isRemark(tail, head)],
  [/\s-+\s*|-+\s+(?!(?:up|down|off|in|out|over)\s)|-{2,}|(?<=\p{L}{3})-(?=\p{Lu}\p{Ll}+ \p{Ll})/gu, isRemarkAfterDash],
  [/(?<=[\p{L}\s])[—―](?=[\p{L}\s])/gu, isRemarkAfterDash],
  [/(?<=\p{L}{3}|[)\]])\.\s+(?=\p{Ll})/gu, hasWords],
  [
    SENTENCE_ENDS,
    (tail, head) => hasWords(tail) && (head.split(' ').length <= 4 || tail.split(' ').length > 4),
    LONG_TITLE,
  ],
  // "Themed Activity* During our theme periods, …"
  [/(?<=[\p{L})])\*+\s+(?=\p{Lu}\p{Ll}* \p{Ll})/gu, hasWords],
  // "Arrival and registration Pupils come in and hand in their reading records"
  [
    /(?<=\p{L}{3}|["”)])(?<!\b(?:for|with|and|all|the|of))\s+(?=(?:We|Students|Children|Pupils|Kids|Teachers?|Parents) \p{Ll}{2,} )/gu,
    (tail) => tail.split(' ').length > 3,
  ],
  [/(?<=\btime),\s+(?=\p{Ll})/giu, (tail) => tail.includes(',')],
  [/,\s+(?=then\s)/gu, hasWords],
  [/(?<=[)\]])\s+(?=[\p{L}\d])/gu, isRemarkAfterBracket],
];

/** A row's words by the columns they stood in; the first one holds the title. Copies of it are left out. */
export function titleColumns(words: string): string[] {
  const columns = trimMarks(words)
    .split(/\s*\|\s*|\t+|\s{4,}/)
    .map(tidy)
    .filter(hasWords);
  return columns.filter((column, i) => i === 0 || column !== columns[0]);
}

/**
 * Title and note out of the words of one column: a bracket at the end, a remark behind a colon, a dash or a full stop.
 * `noted`: the row has a note beside these words.
 */
export function titleOf(words: string, noted = false): Titled {
  const own = single(tidy(words.replace(PICTURE, ' ')).replace(/(?<=[)\]])\.$/, ''));
  // "(minus staff meeting days) Math Intervention"
  const aside = /^\((?!cont)([^()]{5,60})\)\s+(?=\p{Lu})/u.exec(own);
  if (!aside) return cut(own, noted);
  const { title, note } = cut(own.slice(aside[0].length), noted);
  return { title, note: note === null ? aside[1]! : `${aside[1]!} ${note}` };
}

/** Signs drawn between words, which are no part of them. */
const PICTURE = /(?<=\s)[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]+(?=\s)/gu;

/** "Session (1)", "Group (B)": which of several it is. */
const COUNT = /^\((?:\d{1,2}|[A-H])\)$/;
/** Copies of a title that may stand for days of the week. */
const MOST_COPIES = 7;

/** Side-by-side copies of one title are that title. */
function single(title: string): string {
  for (let copies = 2; copies <= MOST_COPIES; copies++) {
    const length = (title.length - copies + 1) / copies;
    if (!Number.isInteger(length) || length < 3) continue;
    const one = title.slice(0, length);
    if (title === Array.from({ length: copies }, () => one).join(' ')) return one;
  }
  return title;
}

/** One remark is cut off; a bracket before it is the title's own ("Readers Workshop (Close Read): story elements"). */
function cut(text: string, noted: boolean): Titled {
  const at = cutAt(text);
  if (at) return { title: tidy(text.slice(0, at.index)), note: tidy(text.slice(at.end)) };
  const bracket = bracketAtEnd(text);
  if (bracket === null || !hasWords(text.slice(0, bracket)) || COUNT.test(text.slice(bracket)))
    return { title: text, note: null };
  const [head, inside] = [tidy(text.slice(0, bracket).replace(/(?<=\p{L}{3})\.\s*$/u, '')), text.slice(bracket).trim()];
  const before = bracketAtEnd(head);
  if (before !== null && hasWords(head.slice(0, before)) && !isAcronymOf(head.slice(before), head.slice(0, before))) {
    return { title: tidy(head.slice(0, before)), note: `${head.slice(before)} ${inside}` };
  }
  return bracketBefore(head, inside) || (noted && isShortName(inside)) || namesSubject(head, inside)
    ? { title: text, note: null }
    : { title: head, note: tidy(inside) };
}

/** Where the first remark stands; marks inside brackets cut nothing. */
function cutAt(text: string): { index: number; end: number } | null {
  const plain = clockText(text);
  const depth = depths(plain);
  if (isAudience(plain.slice(0, Math.max(0, plain.indexOf(':'))))) return null;
  const found = CUTS.flatMap(([mark, fits, most = TITLE_WORDS]) =>
    [...(mark.source.includes('—') ? text : plain).matchAll(mark)].flatMap((match) => {
      const [index, end] = [match.index, match.index + match[0].length];
      const [head, tail] = [tidy(plain.slice(0, index)), tidy(plain.slice(end))];
      const short = hasWords(head) && head.replace(/\([^()]*\)/g, '').split(' ').length <= most;
      return depth[index] === 0 && short && hasWords(tail) && fits(tail, head) ? [{ index, end }] : [];
    }),
  );
  return found.sort((a, b) => a.index - b.index)[0] ?? null;
}
