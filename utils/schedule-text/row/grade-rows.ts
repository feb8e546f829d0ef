import type { Draft, Item } from '../line/draft';
import type { Line } from '../line/line';
import { isDayLong } from './row-spans';
import { tidy } from '../line/trim';

/*
 * A table of grades that became text: "Grade Lunch Recess" over "1st 11:00-11:30 11:30-11:50". The head says what each
 * time of a row is; a row says for whom.
 */

const WHOSE_HEAD = /^\s*(?:grades?|grados?|class(?:es)?|teachers?|rooms?|team|level|nivel)\b[\s|:]*(?=\p{L})/iu;
/** Characters; a longer line is no head of a grade's or teacher's rows. */
const LONGEST_HEAD_CHARS = 90;

/** Rows under such a head, each time called by its column; all other lines as they are. */
export function gradeRows(items: readonly Item[], lines: readonly Line[]): Item[] {
  const out = [...items];
  items.forEach(({ kind }, at) => {
    const { text } = lines[at]!;
    if (kind === 'rows' || kind === 'time' || text.length > LONGEST_HEAD_CHARS || !WHOSE_HEAD.test(text)) return;
    const heads = headsOf(text.replace(WHOSE_HEAD, ''));
    let end = at + 1;
    while (isRow(items[end], heads.length) || items[end]?.kind === 'blank') end++;
    const rows = items.slice(at + 1, end).flatMap((item) => (item.kind === 'rows' ? [item] : []));
    if (heads.length < 2 || rows.length < 2) return;
    out[at] = { kind: 'skip', line: at };
    for (const row of rows)
      out[row.line] = { ...row, drafts: row.drafts.flatMap((draft, i) => named(draft, heads[i]!)) };
  });
  return out;
}

function headsOf(text: string): string[] {
  return text
    .trim()
    .split(/\s{2,}|\t|\s*\|\s*/.test(text.trim()) ? /\s{2,}|\t|\s*\|\s*/ : / /)
    .map(tidy);
}

/** A line of one title and as many whole times as there are heads. */
function isRow(item: Item | undefined, times: number): boolean {
  return (
    item?.kind === 'rows' &&
    item.drafts.length === times &&
    item.drafts.every(({ span, title }) => span.from && span.to && title === item.drafts[0]!.title)
  );
}

function named(draft: Draft, head: string): Draft[] {
  return isDayLong(draft.span) ? [] : [{ ...draft, title: `${head} – ${tidy(draft.title)}` }];
}
