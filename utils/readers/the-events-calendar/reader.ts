import { drawnReader } from '../drawn/drawn-reader';
import { draw } from './draw';
import { ROOT } from './root';

/* The Events Calendar for WordPress, 5 and 6 (its class names are published for themes) and the classic views. 2026-01 */

/** The Events Calendar: every view. Its hidden event data counts first, then what is drawn. */
export const theEventsCalendar = drawnReader({
  name: 'the-events-calendar',
  root: ROOT,
  viewOf: (root) => /tribe-events-view--([a-z]+)/.exec(root.className)?.[1] ?? 'page',
  readable: /./,
  signs: '.tribe-events-view article, .tribe-events-view time, #tribe-events, .tribe-events-pg-template',
  draw,
});
