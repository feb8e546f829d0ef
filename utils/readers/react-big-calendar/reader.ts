import { drawnReader } from '../drawn/drawn-reader';
import { drawAgenda } from './draw-agenda';
import { drawColumns } from './draw-columns';
import { ROOT } from './root';

/* react-big-calendar 0.x and 1.x has public class names and a few roles. 2026-01 */

/** react-big-calendar on any page: week, work week, day and agenda; the month prints no times at all. */
export const reactBigCalendar = drawnReader({
  name: 'react-big-calendar',
  root: ROOT,
  viewOf,
  readable: /^(?:columns|agenda)$/,
  several: true,
  signs: '.rbc-toolbar-label, .rbc-time-header, .rbc-time-gutter, .rbc-day-slot .rbc-event, .rbc-agenda-view',
  draw: (page, root, view) => (view === 'agenda' ? drawAgenda(page, root) : drawColumns(page, root)),
});

function viewOf(root: Element): string {
  if (root.querySelector('.rbc-time-view, .rbc-time-view-resources')) return 'columns';
  if (root.querySelector('.rbc-agenda-view')) return 'agenda';
  return root.querySelector('.rbc-month-view') ? 'month' : 'unknown';
}
