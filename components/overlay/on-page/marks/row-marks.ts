import { minutesWords } from '../../marks/mark-words';
import type { PlacedMark } from '../../view';
import { RANKS } from '../../../../utils/model/vocabulary';
import { besideRow } from '../../../../utils/overlay/beside-row';
import { dayKey, markKey, type Box, type Grid } from '../../../../utils/overlay/grid';
import type { Visit } from '../../../../utils/overlay/survey';
import { wordsWidth } from '../../../../utils/overlay/words-width';
import { makeClips } from './clips';
import { isCell } from './is-cell';
import { rowBox } from './row-box';
import { takenOn } from '../taken';
import { textBox } from './text-box';
import { ask, boxOf, ofNode } from '../../../../utils/page-data/real-dom';

/** px: the size of the minutes beside a row. */
const TYPE = 12;
const LINE = 16;

interface Row {
  readonly visits: Visit[];
  readonly element: Element;
  readonly box: Box;
  readonly alike: boolean;
}

/**
 * Marks beside the rows of tables, lists and text, in px of the window: one for each cell that a push-in time stands
 * for. Those of one line share a mark, which opens the best of them. There is none where it would cover something.
 */
export function rowMarks(grid: Grid, visits: readonly Visit[], within: Box): PlacedMark[] {
  const rows = rowsOf(grid, visits);
  const taken = rows.length > 0 ? takenOn(ofNode(grid.mount, 'ownerDocument')) : [];
  const keys = new Map<string, number>();
  return rows.flatMap(({ visits: [...inLine], element, box, alike }): PlacedMark[] => {
    const sorted = inLine.sort((a, b) => RANKS.indexOf(a.window.rank) - RANKS.indexOf(b.window.rank));
    const [best] = sorted;
    const words = minutesWords(best!, alike);
    const label = { width: wordsWidth(words, TYPE), height: LINE };
    const cell = isCell(element);
    const inside = taken ? within : { left: box.left, width: box.width };
    const room = { row: box, words: textBox(element), isCell: cell, taken: taken ?? [], within: inside };
    const spot = besideRow(room, label);
    if (!spot) return [];
    // Marks do not cover each other either.
    taken?.push(spot.bar, ...(spot.minutes ? [spot.minutes] : []));
    const count = keys.get(best!.id) ?? 0;
    keys.set(best!.id, count + 1);
    const ids = sorted.map(({ id }) => id);
    const about = cell ? boxOf(element) : box;
    const bands = ids.map(() => spot.bar);
    const mark = { ...spot, day: dayKey(best!.block), ids, opens: [ids[0]!], bands, about, alike };
    return [{ key: `${best!.id}\n${count}`, ...mark }];
  });
}

function rowsOf(grid: Grid, visits: readonly Visit[]): Row[] {
  const isClipped = makeClips(ofNode(grid.mount, 'ownerDocument').documentElement);
  const rows = new Map<string, Row>();
  const names = new Map<Element, number>();
  for (const visit of visits) {
    const elements = elementsOf(grid, visit);
    for (const element of elements) {
      if (!isSeen(element) || isClipped(element)) continue;
      const box = rowBox(element, visit.block.title);
      if (!names.has(element)) names.set(element, names.size);
      const line = `${names.get(element)} ${Math.round(box.top)}`;
      const other = rows.get(line);
      const alike = elements.length === 1 && (visit.block.days?.length ?? 0) > 1;
      if (other) other.visits.push(visit);
      else rows.set(line, { visits: [visit], element, box, alike });
    }
  }
  return [...rows.values()];
}

/** A row of several days may have a cell for each of them. */
function elementsOf({ blocks, also }: Grid, { token, block }: Visit): Element[] {
  const key = markKey(token, dayKey(block), block.start, block.title);
  const first = blocks.get(key);
  return first ? [first, ...(also?.get(key) ?? [])] : [];
}

function isSeen(element: Element): boolean {
  const { width, height } = boxOf(element);
  return (
    width > 0 && height > 0 && ask(element, 'checkVisibility', { opacityProperty: true, visibilityProperty: true })
  );
}
