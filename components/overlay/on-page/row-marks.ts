import { RANKS } from '../../../utils/model/vocabulary';
import { besideRow } from '../../../utils/overlay/beside-row';
import { dayKey, markKey, type Box, type Grid } from '../../../utils/overlay/grid';
import type { Visit } from '../../../utils/overlay/survey';
import { makeClips } from './clips';
import { rowBox } from './row-box';
import { takenOn } from './taken';
import { textBox } from './text-box';

/** px: "12:20–12:55" as the overlay sets it. */
const MINUTES = { width: 68, height: 16 };

interface Row {
  readonly visit: Visit;
  readonly element: Element;
  readonly box: Box;
}

/** Marks beside the rows of tables, lists and text, in px of the window, and which of them have room for their minutes. */
export interface RowMarks {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly roomy: ReadonlySet<string>;
}

/** One mark a row that can be seen, for the best of its windows; none where it would cover something. */
export function rowMarks(grid: Grid, visits: readonly Visit[], within: Box): RowMarks {
  const { ownerDocument } = grid.mount;
  const isClipped = makeClips(ownerDocument.documentElement);
  const rows = new Map<string, Row>();
  const names = new Map<Element, number>();
  for (const visit of visits) {
    const element = elementOf(grid, visit);
    if (!element || !isSeen(element) || isClipped(element)) continue;
    const box = rowBox(element, visit.block.title);
    if (!names.has(element)) names.set(element, names.size);
    const line = `${names.get(element)} ${Math.round(box.top)}`;
    const other = rows.get(line);
    if (!other || rankOf(visit) < rankOf(other.visit)) rows.set(line, { visit, element, box });
  }
  const taken = rows.size > 0 ? takenOn(ownerDocument) : [];
  const boxes = new Map<string, Box>();
  const roomy = new Set<string>();
  for (const { visit, element, box } of rows.values()) {
    const inside = taken ? within : { left: box.left, width: box.width };
    const spot = besideRow(box, textBox(element), MINUTES, taken ?? [], inside);
    if (!spot) continue;
    boxes.set(visit.id, spot.box);
    if (spot.roomy) roomy.add(visit.id);
    // Marks keep off each other, too.
    taken?.push({ ...spot.box, width: spot.roomy ? spot.box.width + MINUTES.width : spot.box.width });
  }
  return { boxes, roomy };
}

function rankOf({ window }: Visit): number {
  return RANKS.indexOf(window.rank);
}

/** A row of several days has one element a day where the reader tells them apart. */
function elementOf({ blocks }: Grid, { token, date, block }: Visit): Element | undefined {
  const { start, title } = block;
  return blocks.get(markKey(token, dayKey(block), start, title)) ?? blocks.get(markKey(token, date, start, title));
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
