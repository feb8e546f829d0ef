import { addDays } from '../../../../utils/time/date/dates';
import type { Context } from '../context';
import { datesOf, rangeOf } from '../days';
import { sayDate } from '../language';
import { h, type El } from '../node';
import type { CalendarSpec } from '../spec';
import { icon } from './icon';

/** The Create button, the small month (whose `data-date` is not the grid's) and the lists of calendars. */
export function sidebar(context: Context): El {
  const { css, language, spec } = context;
  return h(
    'div',
    { role: 'complementary', class: css('sidebar') },
    h('button', { type: 'button', class: css('create') }, icon('plus'), 'Create'),
    miniMonth(context),
    list(
      language.words.mine,
      spec.calendars.filter((one) => one.own),
      context,
    ),
    list(
      language.words.others,
      spec.calendars.filter((one) => !one.own),
      context,
    ),
  );
}

function miniMonth(context: Context): El {
  const { css, language, spec } = context;
  const range = rangeOf({ ...spec, view: 'month' });
  const dates = datesOf({ from: range.from, to: addDays(range.from, 41) });
  return h(
    'div',
    { class: css('mini') },
    h('div', { class: css('mini-title') }, sayDate(spec.date, language.code, { month: 'long', year: 'numeric' })),
    h(
      'div',
      { class: css('mini-days') },
      dates
        .slice(0, 7)
        .map((date) => h('div', { class: css('mini-name') }, sayDate(date, language.code, { weekday: 'narrow' }))),
      dates.map((date) =>
        h(
          'div',
          {
            'data-date': date.replaceAll('-', ''),
            class: [
              css('mini-day'),
              date.slice(0, 7) === spec.date.slice(0, 7) ? '' : css('faint'),
              context.isToday(date) ? css('today') : '',
            ].join(' '),
          },
          String(Number(date.slice(8))),
        ),
      ),
    ),
  );
}

function list(label: string, calendars: readonly CalendarSpec[], context: Context): El {
  const { css } = context;
  const height = calendars.length * 32;
  return h(
    'div',
    { class: css('list-box') },
    h('button', { type: 'button', class: css('list-title') }, label, icon('down')),
    h(
      'div',
      { role: 'list', 'aria-label': label, class: css('list'), style: `position: relative; height: ${height}px;` },
      calendars.map((calendar, index) =>
        h(
          'div',
          { role: 'presentation', class: css('list-place'), style: `position: absolute; top: ${index * 32}px;` },
          h(
            'li',
            { role: 'listitem', 'data-id': btoa(calendar.token).replace(/=+$/, '') },
            checkbox(calendar, context),
          ),
        ),
      ),
    ),
  );
}

function checkbox(calendar: CalendarSpec, context: Context): El {
  const { css } = context;
  const shown = calendar.shown !== false;
  return h(
    'label',
    { class: css('list-row') },
    h('input', {
      type: 'checkbox',
      'aria-label': calendar.name,
      'data-calendar': calendar.token,
      checked: shown,
      class: css('box-input'),
    }),
    h(
      'span',
      {
        class: css('box'),
        style: `border-color: ${calendar.color}; ${shown ? `background-color: ${calendar.color};` : ''}`,
      },
      shown && icon('check'),
    ),
    h('span', { class: css('list-name') }, calendar.name),
  );
}
