import { drawnReader } from '../drawn/drawn-reader';
import { draw } from './draw';
import { printsTime, eventStripOf } from './strip';
import { ROOT } from './root';

/*
 * EventCalendar (vkurko) 2 to 5: every event has a complete datetime; everything else has roles and public class names.
 * 2026-01
 */

/** EventCalendar on any page, every view. The start is a datetime, the end stands in the text. */
export const eventCalendar = drawnReader({
  name: 'event-calendar',
  root: ROOT,
  viewOf,
  readable: /^(?:week|month|list)$/,
  several: true,
  signs: '.ec-title, .ec-header time, .ec-slot, .ec-day-head, .ec-event',
  draw,
});

function viewOf(root: Element): string {
  if (root.querySelector('.ec-resource-timeline, .ec-timeline') || root.matches('.ec-timeline')) return 'timeline';
  if (root.matches('.ec-list') || root.querySelector('.ec-list, .ec-day[role=listitem]')) return 'list';
  if (!root.matches('.ec-day-grid') && !root.querySelector('.ec-day-grid')) {
    const among = [...root.querySelectorAll('.ec-event')].filter((event) => eventStripOf(event) !== null);
    return among.length > 0 && !among.some(printsTime) ? 'untimed' : 'week';
  }
  const times = [...root.querySelectorAll('.ec-event time[datetime]')].map((time) => time.textContent);
  // A month can be set up to print ends; most print only the starts.
  return times.length > 0 && times.every((text) => !/\d\D+\d{1,2}\D+\d/.test(text)) ? 'month-of-starts' : 'month';
}
