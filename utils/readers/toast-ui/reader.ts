import { drawnReader } from '../drawn/drawn-reader';
import { draw } from './draw';
import { ROOT } from './root';

/*
 * TOAST UI Calendar 2 ("toastui-calendar-") and 1 ("tui-full-calendar-"): they have no marks but class names. 2026-01
 */

/** TOAST UI on any page: week and day. The month draws only a few of its events, and no ends. */
export const toastUi = drawnReader({
  name: 'toast-ui',
  root: ROOT,
  viewOf: (root) =>
    root.querySelector('.toastui-calendar-timegrid, .tui-full-calendar-timegrid-container') ? 'week' : 'month',
  readable: /^week$/,
  several: true,
  signs:
    '.toastui-calendar-day-name-item, .toastui-calendar-allday, .toastui-calendar-event-time, ' +
    '.tui-full-calendar-dayname, .tui-full-calendar-weekday-schedule-block, .tui-full-calendar-time-date-schedule-block',
  watched: ['data-date', 'data-testid'],
  draw,
});
