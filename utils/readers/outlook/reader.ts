import { drawnReader } from '../drawn/drawn-reader';
import { draw } from './draw';
import { ADDRESS, ROOT } from './root';

/*
 * Outlook on the web, on Microsoft's hosts or a district's own. It is recognised by its marks, never by its class
 * names, which are hashed. 2024-09 to 2026-09
 */

/** Outlook on the web: day, work week, week and month. All of them are read by the labels of their events. */
export const outlook = drawnReader({
  name: 'outlook',
  root: ROOT,
  viewOf,
  readable: /./,
  address: ADDRESS,
  signs: '[data-app-section^="calendar-view-"] [aria-label], [data-column-date]',
  watched: ['data-app-section', 'data-column-date'],
  draw,
});

function viewOf(root: Element): string {
  const surface = root.ownerDocument.querySelector('[data-app-section^="Surface_"]')?.getAttribute('data-app-section');
  return surface?.slice('Surface_'.length).toLowerCase() || 'week';
}
