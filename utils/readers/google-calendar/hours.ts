import type { DayColumn } from '../../overlay/grid';
import { DAY } from '../../time/dates';
import { PageChanged } from '../reader';
import { findChips } from './chips';
import { readChips } from './read-chips';

/** px by which an event may be drawn off its minute. */
const SLACK = 6;
/** So many events tell enough. */
const ENOUGH = 8;

/**
 * Throws PageChanged where most of the page's own events do not stand at the minutes their texts say, taking a column
 * for 0:00–24:00: windows would stand wrong too. Reads layout: browser only. `elements` are those of the `columns`.
 */
export function expectHours(root: Element, elements: readonly Element[], columns: readonly DayColumn[]): void {
  const chips = [];
  for (const element of elements) if (chips.length < ENOUGH) chips.push(...findChips(element));
  const lang = root.ownerDocument.documentElement.lang || null;
  let wrong = 0;
  for (const { block, element } of readChips(root, { lang, zone: 'UTC', chips }).events) {
    const box = columns.find(({ date }) => date === block.date)?.box;
    if (!box || block.allDay) continue;
    const off = element.getBoundingClientRect().top - box.top - (block.start / DAY) * box.height;
    wrong += Math.abs(off) > SLACK ? 1 : -1;
  }
  if (wrong > 2) throw new PageChanged('the hours of the day columns');
}
