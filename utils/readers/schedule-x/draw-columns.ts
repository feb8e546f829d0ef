import { oneLine } from '../../model/text/one-line';
import { dateWords } from '../../time/date/date-words';
import { DAY_MIN } from '../../time/date/dates';
import { clockMinutes } from '../../time/clock/clock-text';
import { printedSpan } from '../../time/clock/printed-span';
import { stampOf } from '../../page-data/stamp';
import { chipText } from '../drawn/times/chip-text';
import { timedEvents, type PrintedEvent } from '../drawn/days/column-events';
import { inlinePercent } from '../dom';
import { blockAt, type Drawn, type DrawnColumn, type DrawnEvent } from '../drawn/drawn';
import { fillEnds, percentAxis, percentLength } from '../drawn/times/fill-ends';
import { tickAtTop, type Tick } from '../drawn/times/hour-axis';
import { PageChanged, type Page } from '../reader';

const COLUMN = '[data-time-grid-date]';
/* Class names of versions 1 to 4, seen 2026-01. */
const EVENT_ELEMENT = '.sx__time-grid-event';
const WHOLE_DAY = '.sx__date-grid-event';
const HOUR_ELEMENT = '.sx__week-grid__hour';

/** Reads week and day. Blocks of half an hour or less print only their start: they end where they are drawn to end. */
export function drawColumns(page: Page, root: Element): Drawn {
  const words = dateWords(page.document.documentElement.lang || null);
  const printed: PrintedEvent[] = [];
  let drawn = 0;
  const columns = [...root.querySelectorAll(COLUMN)].map((element): DrawnColumn => {
    const date = stampOf(element.getAttribute('data-time-grid-date')!)?.date;
    if (!date) throw new PageChanged('column-dates', 'data-time-grid-date');
    const events = element.querySelectorAll(EVENT_ELEMENT);
    drawn += events.length;
    for (const event of events) {
      const { title, span, rest } = chipText(event, words);
      if (title !== '' && span) printed.push({ date, title, span, element: event, note: rest.join(' ') || null });
    }
    return { date, element };
  });
  if (drawn > 0 && printed.length * 2 < drawn) throw new PageChanged('event-times');
  const hours = [...root.querySelectorAll(HOUR_ELEMENT)];
  const spans = hours.map((hour) => printedSpan(hour.textContent, words));
  const timed = timedEvents(printed, spans);
  const labels = spans.flatMap((span, i): Tick[] =>
    span?.from ? [{ minutes: clockMinutes(span.from), y: (100 * i) / hours.length }] : [],
  );
  const axis = percentAxis(timed, labels);
  const events = fillEnds(timed, ({ element }) => {
    const minutes = percentLength(element, axis);
    return minutes === null ? null : { minutes, least: false };
  });
  const dates = columns.map(({ date }) => date);
  return {
    view: columns.length === 1 ? 'day' : 'week',
    events: [...events, ...wholeDays(root)],
    columns,
    ticks: () => hours.flatMap((hour) => tickAtTop(hour, words)),
    shown: { from: dates[0]!, to: dates.at(-1)! },
    warnings: [],
    root,
  };
}

/** A style such as "width: calc(500% - 2px)" under a day: the event lasts five days from there. */
function wholeDays(root: Element): DrawnEvent[] {
  return [...root.querySelectorAll(WHOLE_DAY)].flatMap((element) => {
    const date = stampOf(element.closest('[data-date-grid-date]')?.getAttribute('data-date-grid-date') ?? '')?.date;
    const title = oneLine(element.textContent);
    const days = Math.max(1, Math.round((inlinePercent(element, 'width') ?? 100) / 100));
    if (!date || title === '') return [];
    return [{ block: blockAt(date, title, 0, { end: DAY_MIN * days, allDay: true }), element }];
  });
}
