import { drawnReader } from '../drawn/drawn-reader';
import type { Drawn } from '../drawn/drawn';
import { PageChanged, type Page } from '../reader';
import { drawAgenda } from './draw-agenda';
import { drawPlanner } from './draw-planner';
import { drawWeek } from './draw-week';
import { CALENDAR, PLANNER, ROOT } from './root';

/**
 * Canvas: the calendar's week and agenda, and the planner of the dashboard. Course pages are free text, so the reader
 * of any page takes them.
 */
export const canvas = drawnReader({
  name: 'canvas',
  root: ROOT,
  viewOf,
  readable: /^(?:week|agenda|planner|none)$/,
  advice: 'advice_canvas_month',
  signs: `.fc-event, [data-date], [data-time], .agenda-date, .agenda-event__item, ${PLANNER}, #cal_title`,
  watched: ['data-date', 'data-event-id', 'data-full', 'data-time'],
  draw,
});

function viewOf(root: Element): string {
  if (!root.matches(CALENDAR)) return 'planner';
  if (root.querySelector('.agenda-wrapper.active, .agenda-event__item, .agenda-day')) return 'agenda';
  if (root.querySelector('[data-time]')) return 'week';
  return root.querySelector('.fc-month-view, .fc-view [data-date]') ? 'month' : 'none';
}

function draw(page: Page, root: Element, view: string): Drawn {
  if (view === 'week') return drawWeek(root);
  if (view === 'agenda') return drawAgenda(page, root);
  if (view === 'planner') return drawPlanner(page, root);
  throw new PageChanged('week-or-agenda', '.fc-view, .agenda-wrapper');
}
