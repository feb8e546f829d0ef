import type { Context } from '../context';
import { h, type El } from '../node';
import { visibleHeading } from '../views/view';
import { icon } from './icon';

const VIEWS = ['day', 'week', 'month', 'year', 'agenda', 'customday'] as const;
const NAMES = { day: 'Day', week: 'Week', month: 'Month', year: 'Year', agenda: 'Schedule', customday: '4 days' };

/** The bar above everything: navigation by date, the range, and the menu of views. */
export function topBar(context: Context): El {
  const { css, spec } = context;
  const current = spec.view === 'embed-month' || spec.view === 'editor' ? 'month' : spec.view;
  const round = (label: string, name: Parameters<typeof icon>[0], act?: string) =>
    h('button', { type: 'button', class: css('round'), 'aria-label': label, 'data-act': act }, icon(name));
  return h(
    'header',
    { class: css('top-bar') },
    h(
      'div',
      { 'data-active-view': spec.view, class: css('top-inner') },
      round('Main menu', 'menu'),
      h('div', { class: css('logo'), 'aria-hidden': 'true' }, String(Number(spec.date.slice(8)))),
      h('div', { class: css('product') }, 'Calendar'),
      h('button', { type: 'button', class: css('today-button'), 'data-act': 'today' }, 'Today'),
      round('Previous', 'left', 'previous'),
      round('Next', 'right', 'next'),
      h('div', { class: css('range'), 'data-view-heading': true }, visibleHeading(context)),
      h('div', { class: css('spring') }),
      round('Search', 'search'),
      round('Settings', 'dots'),
      h(
        'div',
        { class: css('view-box') },
        h(
          'button',
          { type: 'button', class: css('view-button'), 'aria-haspopup': 'menu', 'data-act': 'views' },
          NAMES[current],
          icon('down'),
        ),
        h(
          'ul',
          { role: 'menu', class: css('view-menu'), hidden: true },
          VIEWS.map((view) => h('li', { role: 'menuitem', tabindex: -1, 'data-viewkey': view }, NAMES[view])),
        ),
      ),
      h('div', { class: css('avatar'), 'aria-hidden': 'true' }, initial(context)),
    ),
  );
}

function initial(context: Context): string {
  return context.spec.calendars.find((one) => one.own)?.name.slice(0, 1) ?? 'A';
}
