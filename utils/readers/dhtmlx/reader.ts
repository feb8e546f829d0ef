import { drawnReader } from '../drawn/drawn-reader';
import { drawAgenda } from './draw-agenda';
import { drawColumns } from './draw-columns';
import { ROOT } from './root';

/*
 * dhtmlxScheduler 4 to 7 has public class names. Since 6 the times are data, since 7 also the dates of its slots.
 * 2026-01
 */

/** dhtmlxScheduler on any page: week, day and agenda. The month prints no ends. */
export const dhtmlx = drawnReader({
  name: 'dhtmlx',
  root: ROOT,
  viewOf,
  readable: /^(?:columns|agenda)$/,
  several: true,
  signs: '.dhx_cal_date, .dhx_scale_bar, .dhx_cal_event, .dhx_cal_event_line, .dhx_cal_agenda_day',
  watched: ['data-bar-start', 'data-bar-end', 'data-date', 'data-slot-date'],
  draw: (page, root, view) => (view === 'agenda' ? drawAgenda(page, root) : drawColumns(page, root)),
});

function viewOf(root: Element): string {
  if (root.querySelector('.dhx_cal_agenda_day')) return 'agenda';
  if (root.querySelector('.dhx_month_head, .dhx_month_body')) return 'month';
  return root.querySelector('.dhx_scale_holder, .dhx_scale_holder_now') ? 'columns' : 'unknown';
}
