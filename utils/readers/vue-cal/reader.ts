import { drawnReader } from '../drawn/drawn-reader';
import { draw } from './draw';
import { ROOT } from './root';

/* vue-cal 4 and 5: the BEM class names are public; there are no roles and no data attributes. 2026-01 */

/** vue-cal on any page: week and day; month and years print no ends. */
export const vueCal = drawnReader({
  name: 'vue-cal',
  root: ROOT,
  viewOf,
  readable: /^(?:week|day|days)$/,
  several: true,
  signs: '.vuecal__title, .vuecal__heading, .vuecal__weekday, .vuecal__time-cell, .vuecal__event',
  watched: ['data-schedule', 'data-split'],
  draw,
});

function viewOf(root: Element): string {
  const named = /(?:^|\s)vuecal--(\w+)-view(?:\s|$)/.exec(root.className)?.[1];
  return named ?? 'unknown';
}
