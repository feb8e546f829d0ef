import { isBetween, type Item } from '../line/draft';

/*
 * A list of starts, each cell on its own line, in which one cell holds two: "9:10", "9:25", "Toileting", "Snack". Where
 * the other rows have one start and one name each, the second clock is no end but the next row.
 */

type Time = Extract<Item, { kind: 'time' }>;
type Words = Extract<Item, { kind: 'words' }>;

/** "1. Greeting", "• hats": said about a row, not what it is called. */
const LISTED = /^\s*(?:\d{1,2}[.)]|[a-z][.)]|[•·●○◦▪■*>–-])\s/iu;
/** Rows of one start and one name that show how the list goes. */
const ROWS = 3;

/** Cells of several starts and as many names as rows of their own; all else as it is. */
export function twoStarts(items: readonly Item[]): Item[] {
  const cells = cellsOf(items.filter((item) => !isBetween(item)));
  const single = cells.filter(({ times, names }) => times.length === 1 && names.length === 1).length;
  const several = cells.filter(({ times, names }) => times.length > 1 && times.length === names.length);
  if (several.length === 0 || single < ROWS || single < cells.length - several.length) return [...items];
  const made = new Map<Item, Item>();
  for (const { times, names } of several) {
    times.forEach((time, i) => {
      const draft = { ...time.draft, title: names[i]!.text, alone: false };
      made.set(time, { kind: 'rows', line: time.line, drafts: [draft] });
      made.set(names[i]!, { kind: 'skip', line: names[i]!.line });
    });
  }
  return items.map((item) => made.get(item) ?? item);
}

/** Starts that stand under each other, with the names right under them. */
function cellsOf(solid: readonly Item[]): { times: Time[]; names: Words[] }[] {
  const cells: { times: Time[]; names: Words[] }[] = [];
  for (let at = 0; at < solid.length;) {
    const times: Time[] = [];
    for (let item = solid[at]; isStart(item); item = solid[++at]) times.push(item);
    if (times.length === 0) {
      at++;
      continue;
    }
    const names: Words[] = [];
    for (let item = solid[at]; item?.kind === 'words' && !LISTED.test(item.text); item = solid[++at]) names.push(item);
    cells.push({ times, names });
  }
  return cells;
}

function isStart(item: Item | undefined): item is Time {
  return item?.kind === 'time' && item.draft.span.from !== null && item.draft.span.to === null;
}
