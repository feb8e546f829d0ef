import type { IsoDate } from '../../../../utils/model/block';
import type { Context } from '../context';
import { datekey } from '../datekey';
import { datesOf, rangeOf } from '../days';
import { sayDate } from '../language';
import { h, type El } from '../node';
import { stackDays, type Stack } from '../stack';
import { stackedChip } from '../stacked-chip';

/**
 * The month, in the app and in the public embed. Only the label of a cell tells its date, and "N more" hides the other
 * events.
 */
export function monthGrid(context: Context): El {
  const { css, events, language, spec } = context;
  const range = rangeOf(spec);
  const dates = datesOf(range);
  const weeks = Array.from({ length: dates.length / 7 }, (_, week) => dates.slice(week * 7, week * 7 + 7));
  return h(
    'div',
    {
      role: spec.broken === 'no-grid' ? null : 'grid',
      'data-start-date-key': datekey(range.from),
      'data-end-date-key': datekey(range.to),
      class: `${css('grid')} ${css('month')}`,
    },
    h(
      'div',
      { role: 'row', class: css('month-names') },
      weeks[0]?.map((date) =>
        h(
          'div',
          { role: 'columnheader', class: css('month-name') },
          sayDate(date, language.code, { weekday: 'short' }),
        ),
      ),
    ),
    h(
      'div',
      { role: 'presentation', class: css('month-weeks') },
      weeks.map((week) =>
        h(
          'div',
          { role: 'presentation', class: css('month-week') },
          h(
            'div',
            { 'aria-hidden': 'true', class: css('month-back') },
            week.map((date) => backCell(date, context)),
          ),
          h(
            'div',
            { role: 'row', class: css('month-row') },
            stackDays(week, events, spec.chipsPerCell ?? 4).map((stack) => cell(stack, context)),
          ),
        ),
      ),
    ),
  );
}

function backCell(date: IsoDate, context: Context): El {
  const { css, language } = context;
  const day = Number(date.slice(8));
  const label = day === 1 ? sayDate(date, language.code, { month: 'short', day: 'numeric' }) : String(day);
  const today = context.isToday(date) ? css('today') : '';
  return h(
    'div',
    { class: css('month-cell'), ...context.key(date) },
    h('h2', { class: `${css('month-day')} ${today}`, ...context.key(date) }, label),
  );
}

function cell(stack: Stack, context: Context): El {
  const { css, language } = context;
  const id = `c${datekey(stack.date)}`;
  const label = `${stack.total} ${language.words.events}${language.comma}${language.dayLabel(stack.date)}`;
  const column = stack.chips[0]?.place.columns ?? 7;
  const index = (new Date(`${stack.date}T00:00Z`).getUTCDay() + 7) % 7;
  return h(
    'div',
    { role: 'gridcell', tabindex: -1, 'aria-labelledby': id, class: css('month-gridcell') },
    h('h2', { id, class: css('hidden') }, label),
    h(
      'div',
      { role: 'presentation', class: css('month-stack') },
      stack.chips.map((chip) => stackedChip(chip.event, chip.place, context)),
      stack.hidden > 0 &&
        h(
          'div',
          {
            role: 'button',
            tabindex: 0,
            'data-opens-day-overview': 'true',
            class: css('more'),
            style: `left: ${(index * 100) / column}%; width: ${100 / column}%; top: ${(context.spec.chipsPerCell ?? 4) - 1}em;`,
          },
          h('span', {}, `${stack.hidden} ${language.words.more}`),
        ),
    ),
  );
}
