import type { Draft, Item } from '../line/draft';
import type { Line } from '../line/line';
import { isMany, turnsAmong } from './turns';

/*
 * What each day brings, over one time for all: "Day A: Gym", "Day B: Music", and under them "Specials are always from
 * 1:40-2:25."
 */

/** Lines with words between the last of them and the time, at most. */
const REACH = 2;
/** Lines that the days of a rotation, with what stands between them, take at most. */
const MOST_LINES = 24;

/** Such lines as rows at that time; all other lines as they are. */
export function turnsOverTime(items: readonly Item[], lines: readonly Line[]): Item[] {
  const out = [...items];
  for (let i = 0; i < items.length; i++) {
    const solid = solidFrom(items, i);
    const turns = items[i]!.kind === 'blank' ? [] : turnsAmong(solid.map((at) => lines[at]!.text));
    if (turns.length === 0) continue;
    const at = solid.slice(turns.length).find((line) => items[line]!.kind === 'rows');
    // Right under a row they are that row's.
    const time =
      at === undefined || isTimed(items[i - 1]) || solid.indexOf(at) > turns.length + REACH ? null : timeIn(items[at]!);
    if (time) {
      turns.forEach((turn, k) => {
        const line = solid[k]!;
        out[line] = { kind: 'rows', line, drafts: [{ ...time, ...turn, notes: [], before: true, line }] };
      });
      out[at!] = { kind: 'skip', line: at! };
    }
    i = solid[turns.length - 1]!;
  }
  return out;
}

/** The next lines that are not blank, up to the first row. */
function solidFrom(items: readonly Item[], from: number): number[] {
  const solid: number[] = [];
  for (let at = from; at < items.length && at < from + MOST_LINES; at++) {
    if (items[at]!.kind !== 'blank') solid.push(at);
    if (isTimed(items[at])) break;
  }
  return solid;
}

function isTimed(item: Item | undefined): boolean {
  return item?.kind === 'rows' || item?.kind === 'time';
}

/** The one row of a line that is another thing each day, its start and end printed. */
function timeIn(item: Item): Draft | null {
  const [only] = item.kind === 'rows' && item.drafts.length === 1 ? item.drafts : [];
  const isEveryDay = only && (only.days === null || only.days.length === 5);
  return only && isEveryDay && isMany(only.title) && only.span.from && only.span.to ? only : null;
}
