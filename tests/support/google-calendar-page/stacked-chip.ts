import type { IsoDate } from '../../../utils/model/block';
import type { Context } from './context';
import { isStacked } from './days';
import { eventId } from './event-id';
import { h, type El } from './node';
import { said, shown } from './said';
import type { EventSpec } from './spec';

/** The place of a stacked chip in its week: columns count from 0, and `row` counts down from the top of the cell. */
export interface Place {
  readonly date: IsoDate;
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  /** The days that it covers from this one within the week; 0 for an invisible copy that continues it. */
  readonly length: number;
}

/** An event in the all-day strip or in a month cell. Each day of a long event has its own copy with the same text. */
export function stackedChip(event: EventSpec, place: Place, context: Context): El {
  const { css } = context;
  const { color } = context.calendarOf(event);
  const continuation = place.length === 0;
  const dot = !isStacked(event);
  const share = (n: number) => `${Number(((n / place.columns) * 100).toFixed(2))}%`;
  const bare = dot || event.rsvp === 'declined';
  return h(
    'div',
    {
      'data-eventchip': true,
      'data-eventid': context.spec.broken === 'no-event-ids' ? null : eventId(event),
      'data-stacked-layout-chip-container': 'true',
      class: `${css('stacked')} ${continuation ? css('continuation') : ''}`,
      style: `left: ${share(place.column)}; width: ${share(Math.max(1, place.length))}; top: ${place.row}em; border-color: ${color};`,
    },
    h(
      'div',
      {
        role: 'button',
        tabindex: continuation ? -1 : 0,
        'data-stacked-layout-chip': 'true',
        class: `${css('stacked-button')} ${bare ? css('bare') : ''}`,
        style: bare ? '' : `background-color: ${color};`,
      },
      dot && h('div', { class: css('dot-box') }, h('div', { class: css('dot'), style: `border-color: ${color};` })),
      h(
        'span',
        { 'aria-hidden': 'true', class: css('stacked-text') },
        dot && h('span', { class: css('stacked-time') }, shown(event, context, false)),
        h('span', { class: css('stacked-title') }, event.title),
      ),
      h('span', { class: css('hidden') }, said(event, context)),
    ),
  );
}
