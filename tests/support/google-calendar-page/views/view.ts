import type { Context } from '../context';
import { datesOf, rangeOf, touches } from '../days';
import { sayDate } from '../language';
import { h, type El } from '../node';
import { agendaGrid } from './agenda';
import { monthGrid } from './month';
import { timeGrid } from './time-grid';
import { editor, yearGrid } from './unreadable';

const MONTH = { year: 'numeric', month: 'long' } as const;

/** The main region: a hidden heading that says the range and the number of events, then the view. */
export function mainRegion(context: Context): El {
  const { css, language, spec } = context;
  if (spec.view === 'editor') return editor(context);
  const days = datesOf(rangeOf(spec));
  const count = context.events.filter((event) => days.some((day) => touches(event, day))).length;
  const heading = `${rangeText(context)}${language.comma}${count} ${language.words.events}`;
  return h(
    'div',
    { role: 'main', class: css('main'), 'data-period-type': spec.view.replace('embed-', '') },
    h('h1', { class: css('hidden'), 'aria-label': ` ${heading}` }, heading),
    h('div', { class: css('view') }, view(context)),
  );
}

function view(context: Context): El {
  switch (context.spec.view) {
    case 'month':
    case 'embed-month':
      return monthGrid(context);
    case 'agenda':
      return agendaGrid(context);
    case 'year':
      return yearGrid(context);
    default:
      return timeGrid(context);
  }
}

/** The range as the heading and the document's title say it, such as "Week of September 13, 2026". */
export function rangeText({ language, spec }: Context): string {
  switch (spec.view) {
    case 'week':
    case 'customday':
      return `${language.words.weekOf}${language.date(rangeOf(spec).from)}`;
    case 'agenda':
      return `${language.words.scheduleFrom}${language.date(spec.date)}`;
    case 'day':
      return `${sayDate(spec.date, language.code, { weekday: 'long' })}${language.comma}${language.date(spec.date)}`;
    case 'year':
      return spec.date.slice(0, 4);
    default:
      return sayDate(spec.date, language.code, MONTH);
  }
}

/** The range as a sighted reader sees it above the view, such as "September 2026". */
export function visibleHeading({ language, spec }: Context): string {
  return spec.view === 'day' ? language.date(spec.date) : sayDate(spec.date, language.code, MONTH);
}
