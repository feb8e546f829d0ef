import { drawnReader } from '../drawn/drawn-reader';
import { draw } from './draw';
import { ROOT } from './root';

/* Finalsite's calendar element, on whatever host a school uses. Seen 2023-01, quoted 2026-08. */

/** Finalsite: month, week, day and list. Every start is a complete datetime; ends are rare. */
export const finalsite = drawnReader({
  name: 'finalsite',
  root: ROOT,
  viewOf: (root) =>
    root.querySelector('[data-view][aria-selected=true]')?.getAttribute('data-view')?.toLowerCase() ?? 'list',
  readable: /./,
  aside: /^list$/,
  signs: '.fsCalendar .fsCalendarDate, .fsCalendar .fsCalendarInfo, .fsCalendar time, .fsCalendar .fsCalendarEventLink',
  watched: ['aria-selected', 'data-date', 'data-view'],
  draw,
});
