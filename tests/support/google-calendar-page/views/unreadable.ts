import { addDays } from '../../../../utils/time/date/dates';
import type { Context } from '../context';
import { sayDate } from '../language';
import { h, type El } from '../node';

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

/** The year view: twelve small months with the numbers of days and without events. */
export function yearGrid(context: Context): El {
  const { css, language, spec } = context;
  const year = spec.date.slice(0, 4);
  return h(
    'div',
    { class: css('year') },
    MONTHS.map((month) => {
      const first = `${year}-${month}-01`;
      const days = Array.from({ length: 31 }, (_, day) => addDays(first, day)).filter(
        (date) => date.slice(5, 7) === month,
      );
      return h(
        'div',
        { class: css('year-month') },
        h('div', { class: css('mini-title') }, sayDate(first, language.code, { month: 'long' })),
        h(
          'div',
          { class: css('mini-days') },
          days.map((date) => h('div', { class: css('mini-day') }, String(Number(date.slice(8))))),
        ),
      );
    }),
  );
}

/** The full-screen editor of one event. */
export function editor(context: Context): El {
  const { css, spec } = context;
  const event = spec.events[0];
  return h(
    'div',
    { class: css('editor'), role: 'dialog' },
    h('input', { id: 'xTiIn', 'aria-label': 'Title', value: event?.title ?? '' }),
    h('input', { id: 'xLocIn', 'aria-label': 'Location', value: event?.location ?? '' }),
    h('div', { id: 'xDescIn', role: 'textbox', 'aria-label': 'Description' }),
    h('button', { id: 'xSaveBu', type: 'button' }, 'Save'),
  );
}
