import type { Draft, Item } from '../line/draft';
import type { Line } from '../line/line';
import { columnTitles } from '../line/run-together';
import { tidy } from '../line/trim';

/*
 * A table of two grades whose columns ran together: "Time 6th Grade 7th & 8th Grades" over "10:02-10:17 Break Break"
 * and "12:00-12:47 Lunch 6 Yard Period 5". Where most rows say the same twice, the others are two rows as well, told
 * apart by how titles of this table begin; whose they are becomes their note.
 */

const ORDINAL = String.raw`\d(?:st|nd|rd|th)?`;
const GRADE = String.raw`(?:grades? ?\d(?: ?(?:&|and|-|\/) ?\d)?|${ORDINAL}(?: ?(?:&|and|-|\/) ?${ORDINAL})? grades?|kindergarten)`;
const GRADES_HEAD = new RegExp(
  String.raw`^(?:\s*(?:times?|period|hora))?[\s|]*(${GRADE}(?:[\s|]+${GRADE}){1,6})\s*$`,
  'iu',
);
const EACH = new RegExp(GRADE, 'giu');
/** Rows that say the same twice before the others are believed to be two. */
const PROOF = 3;

/** Rows under such a head, each column's a row of its own; all other lines as they are. */
export function sideBySide(items: readonly Item[], lines: readonly Line[]): Item[] {
  const out = [...items];
  lines.forEach(({ text }, at) => {
    const heads = (text.length < 120 && GRADES_HEAD.exec(text)?.[1]?.match(EACH)) || [];
    if (heads.length < 2) return;
    let end = at + 1;
    while (items[end]?.kind === 'rows' || items[end]?.kind === 'blank') end++;
    const rows = items.slice(at + 1, end).flatMap((item) => (item.kind === 'rows' ? [item] : []));
    if (heads.length > 2) {
      const titles = rows.map(({ drafts }) => tidy(drafts[0]!.title));
      columnTitles(titles, heads.length, true)?.forEach((list, i) => {
        const { line, drafts } = rows[i]!;
        if (drafts.length > 1 || (list && new Set(list).size === 1)) {
          out[line] = {
            kind: 'rows',
            line,
            drafts: drafts.map((draft) => ({ ...draft, title: list?.[0] ?? draft.title })),
          };
        } else {
          const own = (list ?? []).map((title, at) => ({
            ...drafts[0]!,
            title,
            notes: [heads[at]!, ...drafts[0]!.notes],
          }));
          out[line] = own.length > 0 ? { kind: 'rows', line, drafts: own } : { kind: 'skip', line, unread: true };
        }
      });
      return;
    }
    const titles = rows.flatMap(({ drafts }) => drafts.map((draft) => tidy(draft.title).split(' ')));
    const openers = new Set(titles.filter(isTwice).map(([first]) => first!));
    if (titles.filter(isTwice).length < PROOF) return;
    // A title found by one row tells where the next one falls apart.
    for (let known = 0; known < openers.size;) {
      known = openers.size;
      for (const words of titles) for (const half of halves(words, openers) ?? []) openers.add(half[0]!);
    }
    out[at] = { kind: 'skip', line: at };
    for (const row of rows) {
      out[row.line] = { ...row, drafts: row.drafts.flatMap((draft) => columnsOf(draft, openers, heads)) };
    }
  });
  return out;
}

function columnsOf(draft: Draft, openers: ReadonlySet<string>, heads: readonly string[]): Draft[] {
  const words = tidy(draft.title).split(' ');
  const two = isTwice(words) ? null : halves(words, openers);
  return two?.map((half, i) => ({ ...draft, title: half.join(' '), notes: [heads[i]!, ...draft.notes] })) ?? [draft];
}

function isTwice(words: readonly string[]): boolean {
  const half = words.length / 2;
  return words.length > 1 && words.slice(0, half).join(' ') === words.slice(half).join(' ');
}

/** Where the second title begins: at the one word in the middle that opens titles, or that opens this one too. */
function halves(words: readonly string[], openers: ReadonlySet<string>): [string[], string[]] | null {
  const found = words.flatMap((word, i) => (i > 0 && (openers.has(word) || word === words[0]) ? [i] : []));
  return found.length === 1 ? [words.slice(0, found[0]), words.slice(found[0])] : null;
}
