import { isAudience, isClassName } from '../line/audience';
import { schoolMinutes } from '../../time/clock/clock';
import { draftsIn, isBetween, startsAnew, type Draft, type Item } from '../line/draft';
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

/** Words of a class's name. */
const MOST_WORDS = 5;

/** "Room 2" and "Room 3", each over rows, of which the later ones begin the day anew: two classes on one page. */
export function headClasses(items: readonly Item[]): Item[] {
  const heads: { at: number; text: string }[] = [];
  let [last, first] = [null, null] as [Draft | null, number | null];
  items.forEach((item, at) => {
    const [draft] = draftsIn(item);
    if (item.kind === 'words' && isName(item.text)) first = at;
    else if (draft && first !== null) {
      if (heads.length === 0 || (last !== null && startsAnew(last, draft)))
        heads.push({ at: first, text: tidy((items[first] as Extract<Item, { kind: 'words' }>).text) });
      first = null;
    } else if (!isBetween(item) && item.kind !== 'heading') first = null;
    last = draftsIn(item).at(-1) ?? last;
  });
  if (new Set(heads.map(({ text }) => text)).size < 2) return [...items];
  const out = [...items];
  for (const { at, text } of heads) {
    const nothing = { days: null, rotation: null, dayType: null, grade: false };
    out[at] = { kind: 'heading', line: at, heading: { ...nothing, text, named: true, level: null, isClass: true } };
  }
  return out;
}

const isName = (text: string) => isClassName(tidy(text)) && text.trim().split(/\s+/).length <= MOST_WORDS;

function stepsBack(drafts: readonly Draft[], i: number): boolean {
  const [last, next] = [startOf(drafts[i - 1]!), startOf(drafts[i]!)];
  return last !== null && next !== null && last - next >= BACK;
}

/** The start by school hours alone: good enough to see the day begin again. */
function startOf({ span: { from } }: Draft): number | null {
  return from && schoolMinutes(from);
}
