import { slotsOf } from '../drawn/times/fc-hours';

/*
 * Where a FullCalendar stands on a page and what it shows. Versions 3 to 6 have the public class `fc`; version 7 hashes
 * its classes but still names its title "fc:1:title" and begins every class with `fc-`. [3.10, 4.4, 5.11, 6.1, 7.1]
 */

export type View = 'time-grid' | 'list' | 'day-grid' | 'timeline';

export interface Calendar {
  readonly root: Element;
  /** Null: a calendar, but what it shows is not known. */
  readonly view: View | null;
}

const ROOT = '.fc';
const ROOT_7 = '[aria-labelledby^="fc:"], [role=grid][class], [role=treegrid][class], [role=list][class]';
const LIST = '.fc-list, .fc-list-view, .fc-list-table, .fc-list-empty';
const EMPTY_LIST_7 = '[role=status][class^="fc-"], [role=status][class*=" fc-"]';

/** Every calendar of the page, in page order. */
export function findCalendars(document: Document): Calendar[] {
  const roots: Element[] = [];
  for (const root of document.querySelectorAll(`${ROOT}, ${ROOT_7}`)) {
    const inside = roots.some((one) => one.contains(root));
    if (!inside && (root.matches(ROOT) || isSeven(root))) roots.push(root);
  }
  if (roots.length === 0) roots.push(...document.querySelectorAll(EMPTY_LIST_7));
  return roots.map((root) => ({ root, view: viewOf(root) }));
}

function isSeven(element: Element): boolean {
  if (element.getAttribute('aria-labelledby')?.startsWith('fc:')) return true;
  return /(?:^|\s)fc-/.test(element.getAttribute('class') ?? '');
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
