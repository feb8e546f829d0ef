import type { DayColumn } from '../../../overlay/grid';
import { DAY_MIN } from '../../../time/date/dates';
import { PageChanged } from '../../reader';
import type { EventOnPage } from './event-on-page';

/** An event may be drawn this many px away from its minute. */
const SLACK = 6;

/**
 * Takes each column for 0:00 to 24:00, and throws PageChanged if most of the page's own events do not stand at the
 * minutes their texts say: push-in times would stand wrong too. Reads layout, so it needs a browser. `elements` are
 * those of the `columns`.
 */
export function expectHours(
  events: readonly Pick<EventOnPage, 'block' | 'element'>[],
  elements: readonly Element[],
  columns: readonly DayColumn[],
): void {
  let wrong = 0;
  for (const { block, element } of events) {
    const box = columns.find(({ date }) => date === block.date)?.box;
    if (!box || block.allDay || !elements.some((column) => column.contains(element))) continue;
    const off = element.getBoundingClientRect().top - box.top - (block.start / DAY_MIN) * box.height;
    wrong += Math.abs(off) > SLACK ? 1 : -1;
  }
  if (wrong > 2) throw new PageChanged('column-hours');
}
