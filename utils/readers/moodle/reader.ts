import { drawnReader } from '../drawn/drawn-reader';
import { draw } from './draw';
import { ROOT } from './root';

/** Moodle's calendar: a day, and the upcoming events. Its month and dashboard print no times. */
export const moodle = drawnReader({
  name: 'moodle',
  root: ROOT,
  viewOf,
  readable: /^(?:day|upcoming|unknown)$/,
  advice: 'advice_moodle_day',
  signs: '.calendarwrapper .event, .calendarwrapper h2.current',
  watched: ['data-event-title', 'data-view'],
  draw,
});

function viewOf(root: Element): string {
  const own = root.matches('.calendarwrapper') ? root : root.querySelector('.calendarwrapper[data-view]');
  if (root.matches('#page-my-index') || root.closest('#page-my-index')) return 'dashboard';
  return own?.getAttribute('data-view') ?? 'unknown';
}
