import { minutesBetweenOnDial } from '../../time/clock/clock';
import { isBetween, type Draft, type Item } from '../line/draft';
import type { Line } from '../line/line';

/*
 * Tables whose cells came out as lines: all times and then all titles, or start and end of a row on lines of their own;
 * or with no more than two blanks between them.
 */

/** A column of times beside a column of as many titles becomes rows; fewer than three of each prove nothing. */
export function zipColumns(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  const solid = items.filter((item) => !isBetween(item));
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

/** "8:15-8:30, Arrival, Classroom": commas part columns where one stands behind each time and all rows have as many. */
export function commaCells(drafts: readonly Draft[]): Draft[] {
  const counts = drafts.map(({ title }) => (/^\s*[,;]/.test(title) ? title.split(/[,;]/).length : 0));
  const alike = drafts.length >= 3 && counts[0]! > 2 && counts.every((count) => count === counts[0]);
  return alike ? drafts.map((draft) => ({ ...draft, title: draft.title.replace(/[,;]/g, '\t') })) : [...drafts];
}

/** Two blanks are a column's edge where most rows of a schedule have them in the same place: "Literacy  Room 4". */
export function wideGaps(drafts: readonly Draft[]): Draft[] {
  const wide = drafts.filter(({ title }) => / {2}/.test(title.trim())).length;
  if (wide < 3 || wide * 10 < drafts.length * 7) return [...drafts];
  return drafts.map((draft) => ({ ...draft, title: draft.title.trim().replace(/ {2,}/g, '\t') }));
}

/** The one draft of a line whose time has no words behind it. */
function startOf(item: Item): Draft | null {
  if (item.kind === 'time') return item.draft;
  return item.kind === 'rows' && item.drafts.length === 1 && item.drafts[0]!.before ? item.drafts[0]! : null;
}

/** "8:30 –" over "9:15 Reading": the dash says that the next line's clock ends what begins here. */
export function goOn(items: readonly Item[], lines: readonly Line[]): Item[] {
  const out = [...items];
  items.forEach((item, i) => {
    const next = items[i + 1];
    if (item.kind !== 'time' || !/\d[ap.m\s]*[-\u2010-\u2015]\s*$/i.test(lines[item.line]!.text)) return;
    const below = next?.kind === 'time' ? next.draft : next?.kind === 'rows' ? next.drafts[0]! : null;
    if (!next || !below || item.draft.span.to || below.span.to || !below.span.from) return;
    if (below.before || (next.kind === 'rows' && next.drafts.length > 1)) return;
    const draft = { ...below, days: item.draft.days, span: { ...item.draft.span, to: below.span.from } };
    out[i] = { kind: 'skip', line: item.line };
    out[i + 1] = next.kind === 'rows' ? { ...next, drafts: [draft] } : { kind: 'time', line: next.line, draft };
  });
  return out;
}

/** A start and an end on two lines, with no third beside them, are one time. */
export function joinEnds(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  const solid = items.map((item, i) => ({ item, i })).filter(({ item }) => !isBetween(item));
  const joined = new Set<number>();
  solid.forEach(({ item, i }, at) => {
    const next = solid[at + 1];
    const own = startOf(item);
    if (joined.has(i) || !own || next?.item.kind !== 'time') return;
    if (solid[at - 1]?.item.kind === 'time' || solid[at + 2]?.item.kind === 'time') return;
    // "Grade 2 Lunch 11:45" over "12:25" and a title under that: two rows.
    if (item.kind === 'rows' && solid[at + 2]?.item.kind === 'words') return;
    const [from, to] = [own.span, next.item.draft.span];
    if (from.to || to.to || !from.from || !to.from || next.item.line - item.line > 3) return;
    const apart = minutesBetweenOnDial(from.from, to.from);
    if (apart === 0 || apart > 540) return;
    const draft = { ...own, span: { ...from, to: to.from } };
    out.push(item.kind === 'rows' ? { ...item, drafts: [draft] } : { ...item, kind: 'time', draft });
    joined.add(i).add(next.i);
  });
  const made = new Map(out.map((item) => [item.line, item]));
  return items.flatMap((item, i) => (joined.has(i) ? (made.get(item.line) ?? []) : [item]));
}
