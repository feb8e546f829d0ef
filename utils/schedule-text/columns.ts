import type { Draft, Item } from './draft';

/*
 * Tables whose cells came out as lines: all times and then all titles, or start and end of a row on lines of their own.
 */

/** The kinds that stand between cells and say nothing. */
const isGap = (item: Item) => item.kind === 'blank' || item.kind === 'skip' || item.kind === 'head';

/** A column of times beside a column of as many titles becomes rows; fewer than three of each prove nothing. */
export function zipColumns(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  const solid = items.filter((item) => !isGap(item));
  for (let i = 0; i < solid.length;) {
    const first = runOf(solid, i);
    const second = runOf(solid, i + first);
    const kinds = [solid[i]!.kind, solid[i + first]?.kind];
    const beside = first === second && first >= 3 && kinds.includes('time') && kinds.includes('words');
    // Where another time follows, the words are its titles as likely.
    const closed = solid[i + first + second]?.kind !== 'time';
    if (beside && closed) {
      for (let k = 0; k < first; k++) out.push(rowOf(solid[i + k]!, solid[i + first + k]!));
      i += first + second;
    } else for (const end = i + first; i < end; i++) out.push(solid[i]!);
  }
  return out.some((item) => item.kind === 'rows' && !items.includes(item)) ? out : [...items];
}

function runOf(items: readonly Item[], from: number): number {
  const kind = items[from]?.kind;
  if (kind !== 'time' && kind !== 'words') return kind === undefined ? 0 : 1;
  let to = from;
  while (items[to]?.kind === kind) to++;
  return to - from;
}

function rowOf(a: Item, b: Item): Item {
  const [time, words] = a.kind === 'time' ? [a, b] : [b, a];
  if (time.kind !== 'time' || words.kind !== 'words') return a;
  const draft: Draft = { ...time.draft, title: words.text };
  return { kind: 'rows', line: time.line, drafts: [draft] };
}

/** A start and an end on two lines, with no third beside them, are one time. */
export function joinEnds(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  const solid = items.map((item, i) => ({ item, i })).filter(({ item }) => !isGap(item));
  const joined = new Set<number>();
  solid.forEach(({ item, i }, at) => {
    const next = solid[at + 1];
    if (joined.has(i) || item.kind !== 'time' || next?.item.kind !== 'time') return;
    if (solid[at - 1]?.item.kind === 'time' || solid[at + 2]?.item.kind === 'time') return;
    const [from, to] = [item.draft.span, next.item.draft.span];
    if (from.to || to.to || !from.from || !to.from || next.item.line - item.line > 3) return;
    const apart = ((((to.from.hour - from.from.hour) * 60 + to.from.minute - from.from.minute) % 720) + 720) % 720;
    if (apart === 0 || apart > 540) return;
    out.push({ ...item, draft: { ...item.draft, span: { ...from, to: to.from } } });
    joined.add(i).add(next.i);
  });
  const made = new Map(out.map((item) => [item.line, item]));
  return items.flatMap((item, i) => (joined.has(i) ? (made.get(item.line) ?? []) : [item]));
}
