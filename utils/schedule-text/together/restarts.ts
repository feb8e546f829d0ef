import { isAudience } from '../line/audience';
import { schoolMinutes } from '../../time/clock/clock';
import type { Draft, Item } from '../line/draft';
import { tidy } from '../line/trim';

/** A name: few words, written like one. */
const NAME = /^\s*\p{Lu}[^.!?;,]{2,40}:?\s*$/u;
/** Rows on each side without which a step back in time is no new schedule, and how far back it goes, in minutes. */
const ROWS = 4;
const BACK = 180;

/**
 * Rows that begin the day anew without a heading are another schedule. Rows that name their own days are not: a list of
 * specials goes back and forth.
 */
export function splitRestarts(drafts: readonly Draft[]): Draft[][] {
  const parts: Draft[][] = [];
  let from = 0;
  for (let i = ROWS; i <= drafts.length - ROWS; i++) {
    if (i - from < ROWS || !stepsBack(drafts, i)) continue;
    const beside = drafts.slice(i, i + ROWS);
    if (beside.some((draft) => draft.days !== null)) continue;
    parts.push(drafts.slice(from, i));
    from = i;
  }
  parts.push(drafts.slice(from));
  return parts;
}

/** A line of few words right above rows that begin the day anew is what they are called. */
export function headRestarts(items: readonly Item[]): Item[] {
  const out = [...items];
  const rows = items.flatMap((item, i) => (item.kind === 'rows' ? [{ i, drafts: item.drafts }] : []));
  rows.forEach(({ i, drafts }, n) => {
    const above = items[i - 1]?.kind === 'blank' ? i - 2 : i - 1;
    const words = items[above];
    if (n < 3 || n + 2 > rows.length - 1 || words?.kind !== 'words' || !NAME.test(words.text)) return;
    // Rows that say only for whom need the line as their title, and under a heading it is one.
    if (drafts.every(({ title }) => isAudience(title.replace(/\([^()]*\)/g, '')))) return;
    if (items.slice(rows[n - 1]!.i, i).some(({ kind }) => kind === 'heading')) return;
    const before = rows[n - 1]!.drafts;
    if (!stepsBack([before.at(-1)!, drafts[0]!], 1) || drafts[0]!.days !== null || words.text.startsWith('  ')) return;
    const text = tidy(words.text);
    const heading = { text, days: null, rotation: null, dayType: null, grade: false, named: true, level: words.level };
    out[above] = { kind: 'heading', line: words.line, heading };
  });
  return out;
}

function stepsBack(drafts: readonly Draft[], i: number): boolean {
  const [last, next] = [startOf(drafts[i - 1]!), startOf(drafts[i]!)];
  return last !== null && next !== null && last - next >= BACK;
}

/** The start by school hours alone: good enough to see the day begin again. */
function startOf({ span: { from } }: Draft): number | null {
  return from && schoolMinutes(from);
}
