import { drawnReader } from '../drawn/drawn-reader';
import { drawColumns } from './draw-columns';
import { drawList } from './draw-list';
import { ROOT } from './root';

/* schedule-x 1 to 4: days carry their date as data; everything else has public class names. 2026-01 */

/** schedule-x on any page: week, day and list. The month grid prints starts only. */
export const scheduleX = drawnReader({
  name: 'schedule-x',
  root: ROOT,
  viewOf,
  readable: /^(?:columns|list)$/,
  several: true,
  signs: '[data-time-grid-date], .sx__week-grid__hour, .sx__time-grid-event, .sx__date-grid-event, .sx__list-wrapper',
  watched: ['data-date', 'data-date-grid-date', 'data-time-grid-date'],
  draw: (page, root, view) => (view === 'list' ? drawList(page, root) : drawColumns(page, root)),
});

function viewOf(root: Element): string {
  if (root.querySelector('[data-time-grid-date]')) return 'columns';
  if (root.querySelector('.sx__list-wrapper')) return 'list';
  return root.querySelector('[class*="sx__month"]') ? 'month' : 'unknown';
}
