import type { Context } from './context';
import { eventId } from './event-id';
import type { Laid } from './lanes';
import { h, type El } from './node';
import { said, shown } from './said';

const percent = (share: number) => `calc(${Number((share * 100).toFixed(4))}% + 0px)`;

/**
 * One event in a day column: its hidden text, its visible half and the handle to resize it. A declined event begins
 * with the colour bar.
 */
export function timedChip({ piece, lane, left, width }: Laid, context: Context): El {
  const { css } = context;
  const { event, start, end } = piece;
  const { color } = context.calendarOf(event);
  const id = context.spec.broken === 'no-event-ids' ? null : eventId(event);
  const declined = event.rsvp === 'declined';
  const top = (start * context.pxPerHour) / 60 - 1;
  const height = ((end - start) * context.pxPerHour) / 60 - 2;
  const tall = height >= 0.75 * context.pxPerHour - 2;
  const style = [
    `top: ${top}px; height: ${height}px; left: ${percent(left)}; width: ${percent(width)}; z-index: ${5 + lane};`,
    declined ? '' : `background-color: ${color};`,
    `border-color: ${color};`,
  ];
  const title = h('span', { class: css('title-wrap') }, h('span', { class: css('title') }, event.title));
  const comma = () => h('span', { class: css('comma') }, ',\u00a0');
  const lines = tall
    ? [
        h('div', { class: css('line') }, title),
        h('div', { class: css('line') }, shown(event, context, true)),
        h('div', { class: css('line') }, event.location ?? ''),
      ]
    : [
        h(
          'div',
          { class: `${css('line')} ${css('single')}` },
          title,
          comma(),
          h('span', { class: css('inline-time') }, shown(event, context, false)),
          event.location && [comma(), h('span', {}, event.location)],
        ),
      ];
  return h(
    'div',
    {
      role: 'button',
      'data-eventchip': true,
      'data-opens-details': 'true',
      tabindex: 0,
      'data-eventid': id,
      'data-keyboardactiontype': '0;1',
      'data-focusable': true,
      jslog: `35463; 2:["${id}",null];1:["therapist@example.org",1];track:impression,click; mutable:true`,
      'data-dragsource-type': 2,
      class: `${css('chip')} ${declined ? css('declined') : ''} ${height < 16 ? css('tiny') : ''}`,
      style: style.join(' '),
    },
    declined &&
      h('div', { class: css('bar'), 'aria-hidden': 'true' }, h('div', { style: `background-color: ${color}` })),
    h('div', { class: css('hidden') }, said(event, context)),
    h('div', { 'aria-hidden': 'true', class: css('visible') }, h('div', { class: css('lines') }, lines)),
    event.task
      ? h('div', { 'data-eventid': id, class: css('task-inner') })
      : h('div', { 'aria-hidden': 'true', class: css('handle'), 'data-eventid': id, 'data-dragsource-type': 3 }),
  );
}
