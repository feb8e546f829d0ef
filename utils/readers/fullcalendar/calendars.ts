import { slotsOf } from '../drawn/times/fc-hours';
import { CALENDAR, EMPTY_LIST } from './root';

export type View = 'time-grid' | 'list' | 'day-grid' | 'timeline';

export interface CalendarOnPage {
  readonly root: Element;
  /** Null if it is a calendar, but nobody knows what it shows. */
  readonly view: View | null;
}

const LIST = '.fc-list, .fc-list-view, .fc-list-table, .fc-list-empty';

/** Every calendar of the page, in page order. */
export function findCalendars(document: Document): CalendarOnPage[] {
  const roots: Element[] = [];
  for (const root of document.querySelectorAll(CALENDAR))
    if (!roots.some((one) => one.contains(root))) roots.push(root);
  if (roots.length === 0) roots.push(...document.querySelectorAll(EMPTY_LIST));
  return roots.map((root) => ({ root, view: viewOf(root) }));
}

function viewOf(root: Element): View | null {
  const isList = root.matches('[role=list], [role=status]') && !root.querySelector('[role=gridcell]');
  if (isList || root.querySelector(LIST)) return 'list';
  if (root.matches('[role=treegrid]') || root.querySelector('.fc-timeline, [role=treegrid], [data-date*="T"]')) {
    return 'timeline';
  }
  if (slotsOf(root).length > 0) return 'time-grid';
  return root.querySelector('[data-date]') ? 'day-grid' : null;
}
