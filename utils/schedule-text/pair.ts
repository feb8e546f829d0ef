import { dayLine } from './per-day';
import type { Draft, Item } from './draft';
import { hasWords, tidy } from './trim';

/*
 * Words on lines of their own: the title of a time that stands alone, a note under a row, or the name above rows that
 * say only a day or a grade ("Physical Education" over "Monday 9:05–9:45").
 */

type Words = Extract<Item, { kind: 'words' }>;
/** More lines than this between two rows are no note. */
const MOST_NOTES = 12;

/** The rows of one section with their titles and notes. */
export function pairLines(items: readonly Item[]): Draft[] {
  const before = titlesStandBefore(items);
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let waiting: Draft | null = null;
  let parent: string | null = null;
  let loose: Words[] = [];
  let blank = false;
  const lastRow = items.findLastIndex((item) => item.kind === 'time' || item.kind === 'rows');
  const settle = (titled: boolean): string | null => {
    const name = titled ? (loose.pop()?.text ?? null) : null;
    if (open && loose.length <= MOST_NOTES) for (const words of loose) addNote(drafts, open, words.text);
    loose = [];
    return name;
  };
  items.forEach((item, i) => {
    const last = i > lastRow;
    if (item.kind === 'blank') blank = true;
    else if (item.kind === 'length' && open) {
      open.minutes ??= item.minutes;
      if (hasWords(item.rest)) open.notes.push(item.rest);
    } else if (item.kind === 'words') {
      if (waiting) [waiting.title, waiting] = [item.text, null];
      else if (!last || !blank || /^(?:\s{2,}|\s*[(•*-])/.test(item.text)) loose.push(item);
    } else if (item.kind === 'time') {
      const name = settle(before);
      open = { ...item.draft };
      if (name === null) waiting = open;
      else open.title = name;
      drafts.push(open);
      blank = false;
    } else if (item.kind === 'rows') {
      waiting = null;
      const partial = item.drafts.every((draft) => isPart(draft.title));
      parent = partial ? (settle(true) ?? parent) : (settle(false), null);
      for (const draft of item.drafts) drafts.push((open = partial ? under(draft, parent) : { ...draft }));
      blank = false;
    }
  });
  settle(false);
  return drafts.filter((draft) => hasWords(draft.title));
}

/** Do lone times stand under their titles? Read from the section's two ends, then from who stands nearer. */
function titlesStandBefore(items: readonly Item[]): boolean {
  const solid = items.filter((item) => item.kind !== 'skip' && item.kind !== 'length');
  const times = solid.flatMap((item, i) => (item.kind === 'time' ? [i] : []));
  if (times.length === 0) return false;
  const beside = (from: number, step: 1 | -1) => {
    let [at, blanks] = [from + step, 0];
    while (solid[at]?.kind === 'blank') [at, blanks] = [at + step, blanks + 1];
    return solid[at]?.kind === 'words' ? blanks : null;
  };
  if (times.some((at) => beside(at, -1) === null && beside(at, 1) !== null)) return false;
  if (beside(times.at(-1)!, 1) === null) return true;
  const nearer = times.map((at) => (beside(at, 1) ?? 9) - (beside(at, -1) ?? 9));
  return nearer.reduce((sum, one) => sum + Math.sign(one), 0) > 0;
}

const PART =
  /^(?:t?k|pk|p|pre|kinder(?:garten)?|kindergarteners|grades?|gr|grado|all|\d{1,2}(?:st|nd|rd|th)?|and|y|sdc|am|pm|room|rm|class(?:es)?|student|students|only|half|full|day)$/i;

/** Words that name only whom a row is for. */
function isPart(title: string): boolean {
  const words = tidy(title).match(/[\p{L}\d]+/gu) ?? [];
  return (
    words.length <= 12 &&
    words.every((word) => PART.test(word)) &&
    !words.every((word) => /^\d+$/.test(word) && words.length > 0)
  );
}

function under(draft: Draft, parent: string | null): Draft {
  const own = tidy(draft.title);
  if (parent === null) return { ...draft };
  return { ...draft, title: own === '' ? parent : `${tidy(parent)} – ${own}` };
}

/** A line under a row is what its other days hold, or a note. */
function addNote(drafts: Draft[], row: Draft, text: string): void {
  const other = row.days && row.notes.length === 0 ? dayLine(text) : null;
  if (other) drafts.push({ ...row, title: other.title, days: other.days, notes: [] });
  else row.notes.push(text);
}
