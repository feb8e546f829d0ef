import type { IsoDate } from '../../../../utils/model/block';
import type { Context } from '../context';
import { datekey } from '../datekey';
import { datesOf, isStacked, piecesOn, rangeOf } from '../days';
import { layLanes } from '../lanes';
import { sayDate } from '../language';
import { h, type El } from '../node';
import { stackDays, type Stack } from '../stack';
import { stackedChip } from '../stacked-chip';
import { timedChip } from '../timed-chip';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The day, week and N-day views have a fixed header with the all-day strip, above columns of 24 hours. */
export function timeGrid(context: Context): El {
  const { css, events, language, spec } = context;
  const range = rangeOf(spec);
  const dates = datesOf(range);
  const stacks = stackDays(dates, events.filter(isStacked), Infinity);
  const owner = spec.view === 'day' ? (spec.calendars.find((one) => one.own)?.name ?? '') : null;
  const apart = spec.view === 'day' && spec.sideBySide ? spec.calendars.filter(({ shown }) => shown !== false) : null;
  return h(
    'div',
    {
      role: spec.broken === 'no-grid' ? null : 'grid',
      'data-start-date-key': datekey(range.from),
      'data-end-date-key': datekey(range.to),
      'data-is-column-view-context': 'true',
      class: `${css('grid')} ${css(spec.view)}`,
    },
    h(
      'div',
      { class: css('grid-header') },
      h('div', { class: css('zone') }, h('div', {}, 'GMT-04')),
      h(
        'div',
        { role: 'presentation', class: css('header-days') },
        h(
          'div',
          { role: 'row', class: css('header-row') },
          dates.map((date) => columnHeader(date, context)),
        ),
        h(
          'div',
          { role: 'row', class: css('strip'), style: `height: ${Math.max(1, ...stacks.map(rows)) * 24 + 4}px` },
          stacks.map((stack) => allDayCell(stack, owner, context)),
        ),
      ),
    ),
    h(
      'div',
      { class: css('scroller'), tabindex: -1 },
      h(
        'div',
        { class: css('scrolled') },
        h(
          'div',
          { class: css('axis') },
          HOURS.map((hour) =>
            h(
              'div',
              { class: css('axis-hour'), style: `height: ${context.pxPerHour}px;` },
              h('span', { class: css('axis-label') }, hour === 0 ? '' : axisLabel(hour, context)),
            ),
          ),
        ),
        h(
          'div',
          { role: 'row', class: css('columns') },
          h(
            'div',
            { 'aria-hidden': 'true', class: css('hour-lines') },
            HOURS.map(() => h('div', { class: css('hour-line'), style: `height: ${context.pxPerHour}px;` })),
          ),
          apart
            ? apart.map(({ token, name }) => dayColumn(dates[0]!, name, context, token))
            : dates.map((date) => dayColumn(date, owner, context)),
        ),
      ),
    ),
    h('div', { class: css('hidden') }, language.words.events),
  );
}

function rows(stack: Stack): number {
  return Math.max(0, ...stack.chips.map((chip) => chip.place.row + 1));
}

function axisLabel(hour: number, context: Context): string {
  if (context.spec.clock === 24) return context.time(hour * 60);
  return context.language.code === 'ja' ? context.time(hour * 60) : `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}`;
}

function labelOf(date: IsoDate, context: Context): string {
  const { language } = context;
  return `${language.dayLabel(date)}${context.isToday(date) ? `${language.comma}${language.words.today}` : ''}`;
}

function columnHeader(date: IsoDate, context: Context): El {
  const { css, language } = context;
  const today = context.isToday(date) ? css('today') : '';
  return h(
    'div',
    { role: 'columnheader', class: `${css('column-header')} ${today}` },
    h(
      'h2',
      { 'aria-label': labelOf(date, context) },
      h('div', { class: css('weekday') }, sayDate(date, language.code, { weekday: 'short' })),
      h('button', { type: 'button', class: css('day-number'), ...context.key(date) }, String(Number(date.slice(8)))),
    ),
  );
}

function allDayCell(stack: Stack, owner: string | null, context: Context): El {
  const { css, language } = context;
  const label = `${stack.total} ${language.words.allDayEvents}${language.comma}${owner ?? labelOf(stack.date, context)}`;
  return h(
    'div',
    { role: 'gridcell', class: css('all-day-cell') },
    h('h2', { class: css('hidden') }, label),
    h(
      'div',
      { role: 'presentation', class: css('stack') },
      stack.chips.map((chip) => stackedChip(chip.event, chip.place, context)),
    ),
  );
}

/** `only` is the token of the calendar whose column it is, if each calendar has one. */
function dayColumn(date: IsoDate, owner: string | null, context: Context, only?: string): El {
  const { css, language, pxPerHour, spec } = context;
  const events = only ? context.events.filter(({ calendar }) => calendar === only) : context.events;
  const laid = layLanes(piecesOn(date, events));
  const height = `height: ${24 * pxPerHour + 1}px;`;
  const now = spec.now?.date === date ? (spec.now.minutes * pxPerHour) / 60 : null;
  return h(
    'div',
    {
      role: 'gridcell',
      'data-principal-ids': only ? btoa(only) : null,
      ...context.key(date),
      class: css('column'),
      style: `position: relative; ${height}`,
    },
    h(
      'h2',
      { class: css('hidden') },
      `${laid.length} ${language.words.events}${language.comma}${owner ?? labelOf(date, context)}`,
    ),
    now !== null && h('div', { class: css('now-line'), style: `top: ${now}px;` }),
    now !== null && h('div', { class: css('now-dot'), style: `top: ${now}px;` }),
    h(
      'div',
      { role: 'presentation', class: css('chips'), style: `position: relative; ${height}` },
      laid.map((one) => timedChip(one, context)),
    ),
  );
}
