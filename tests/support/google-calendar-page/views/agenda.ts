import type { IsoDate } from '../../../../utils/model/block';
import type { Context } from '../context';
import { datekey } from '../datekey';
import { datesOf, isStacked, rangeOf, touches } from '../days';
import { eventId } from '../event-id';
import { sayDate } from '../language';
import { h, type El } from '../node';
import { said, shown } from '../said';
import type { EventSpec } from '../spec';

/** The schedule view has one rowgroup a day and one row an event; the text is in the button's label. */
export function agendaGrid(context: Context): El {
  const { css, events, spec } = context;
  const range = rangeOf(spec);
  const days = datesOf(range)
    .map((date) => ({ date, events: events.filter((event) => touches(event, date)).sort(byStart) }))
    .filter((day) => day.events.length > 0);
  return h(
    'div',
    { class: `${css('scroller')} ${css('agenda-scroller')}` },
    h(
      'div',
      {
        role: spec.broken === 'no-grid' ? null : 'grid',
        'data-start-date-key': datekey(range.from),
        'data-end-date-key': datekey(range.to),
        class: css('agenda'),
      },
      days.map((day) =>
        h(
          'div',
          { role: 'rowgroup', ...context.key(day.date), class: css('agenda-day') },
          day.events.map((event, index) => row(event, day.date, index === 0, context)),
        ),
      ),
    ),
  );
}

const byStart = (a: EventSpec, b: EventSpec) =>
  Number(isStacked(b)) - Number(isStacked(a)) || (a.start < b.start ? -1 : a.start > b.start ? 1 : 0);

function row(event: EventSpec, date: IsoDate, first: boolean, context: Context): El {
  const { css, language } = context;
  const calendar = context.calendarOf(event);
  const label = `${language.dayLabel(date)}${context.isToday(date) ? `${language.comma}${language.words.today}` : ''}`;
  const id = context.spec.broken === 'no-event-ids' ? null : eventId(event);
  const allDay = isStacked(event);
  return h(
    'div',
    { role: 'row', class: css('agenda-row') },
    first
      ? h('div', { role: 'gridcell', class: css('agenda-date') }, dateButton(date, label, context))
      : h('div', { role: 'gridcell', class: css('hidden') }, label),
    h(
      'div',
      { role: 'presentation', 'data-eventchip': true, 'data-eventid': id, class: css('agenda-event') },
      h(
        'div',
        { role: 'gridcell', class: css('agenda-dot-cell') },
        h('div', { class: css('agenda-dot'), style: `background-color: ${calendar.color};` }),
      ),
      h('div', { role: 'gridcell', class: css('agenda-time') }, allDay ? language.allDay : shown(event, context, true)),
      h(
        'div',
        { role: 'gridcell', class: css('agenda-title') },
        h('div', { role: 'button', tabindex: 0, 'aria-label': said(event, context) }, event.title),
      ),
      h(
        'div',
        { role: 'gridcell', class: css('agenda-calendar') },
        h('span', { class: css('hidden') }, `${language.calendar}${calendar.name}`),
      ),
    ),
  );
}

function dateButton(date: IsoDate, label: string, context: Context): El {
  const { css, language } = context;
  const month = sayDate(date, language.code, { month: 'short' });
  const weekday = sayDate(date, language.code, { weekday: 'short' });
  return h(
    'h2',
    { class: css('agenda-head') },
    h(
      'button',
      { type: 'button', 'aria-label': label, class: context.isToday(date) ? css('today') : '' },
      String(Number(date.slice(8))),
    ),
    h('div', { class: css('agenda-month') }, `${month}, ${weekday}`),
  );
}
