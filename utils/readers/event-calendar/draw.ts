import type { IsoDate } from '../../model/block';
import { stampOf } from '../../page-data/stamp';
import { dateWords, type DateWords } from '../../time/date/date-words';
import { endAfter, printedSpan } from '../../time/clock/printed-span';
import { chipText } from '../drawn/times/chip-text';
import { columnDays } from '../drawn/days/column-days';
import { timedEvents, type PrintedEvent } from '../drawn/days/column-events';
import { blockAt, type Drawn, type DrawnColumn, type DrawnEvent } from '../drawn/drawn';
import { drawnAxis, drawnMinutes, fillEnds } from '../drawn/times/fill-ends';
import { tickAtTop } from '../drawn/times/hour-axis';
import { PageChanged, type Page } from '../reader';
import { wholeDayEvents, type WholeDay } from '../drawn/days/whole-days';
import { calendarCells, datesOfColumns, columnOf, roomsOf } from './cells';
import { eventStripOf } from './strip';

const EVENT_ELEMENT = '.ec-event:not(.ec-preview, .ec-pointer, .ec-ghost)';
const HOUR_ELEMENT = '.ec-body .ec-sidebar .ec-slot, .ec-body .ec-sidebar .ec-time';

/**
 * Reads all views: the day and start of an event are data, its end is the second clock of its text. Throws PageChanged.
 */
export function draw(page: Page, root: Element, view: string): Drawn {
  const words = dateWords(page.document.documentElement.lang || null);
  const cells = calendarCells(root, view);
  const rooms = roomsOf(root, cells.columns.length);
  const heads = view === 'week' && cells.dates.length === 0 ? titleDay(page, root) : cells.dates;
  const dates = view === 'week' ? datesOfColumns(heads, cells.columns.length, rooms) : heads;
  const timed: DrawnEvent[] = [];
  const printed: PrintedEvent[] = [];
  const whole: WholeDay[] = [];
  const elements = [...root.querySelectorAll(EVENT_ELEMENT)];
  for (const element of elements) {
    const column = columnOf(element, cells.columns);
    const group = rooms.at(column);
    const event = timedEvent(element, words);
    const { title, span, rest } = chipText(element, words);
    if (event) timed.push({ ...event, group });
    else if (title === '') continue;
    else if (view === 'week' && eventStripOf(element)) {
      const date = dates[column];
      if (date && span) printed.push({ date, title, span, element, group, note: rest.join(' ') || null });
    } else {
      const clipped = element.matches('.ec-start-clipped');
      const days = cells.daysOf(element, dates);
      whole.push(...days.map((date, i) => ({ date, title, element, group, goesOn: i > 0 || clipped })));
    }
  }
  const found = timed.length + printed.length + whole.length;
  if (elements.length > 0 && found * 2 < elements.length) throw new PageChanged('events', 'time[datetime]');
  const hours = [...root.querySelectorAll(HOUR_ELEMENT)].filter((hour) => printedSpan(hour.textContent, words));
  const axis = hours.map((hour) => printedSpan(hour.textContent, words));
  const all = [...timed, ...timedEvents(printed, axis)];
  const events = view === 'week' ? ended(all) : all;
  const sorted = [...dates].sort();
  return {
    view: view === 'week' && new Set(dates).size === 1 ? 'day' : view,
    events: [...events, ...wholeDayEvents(whole)],
    groups: rooms.names,
    columns: cells.columns.map((element, i): DrawnColumn => ({ element, date: dates[i]!, group: rooms.at(i) })),
    ticks: () => hours.flatMap((hour) => tickAtTop(hour, words)),
    shown: sorted.length > 0 ? { from: sorted[0]!, to: sorted.at(-1)! } : null,
    warnings: [],
    root,
  };
}

/** Ends that are not printed are where the events are drawn to end: this library draws no event longer than it is. */
function ended(events: readonly DrawnEvent[]): DrawnEvent[] {
  const axis = drawnAxis(events, (element) => eventStripOf(element)?.top ?? null);
  return fillEnds(events, ({ element }) => {
    const minutes = drawnMinutes(eventStripOf(element)?.height ?? null, axis);
    return minutes === null ? null : { minutes, least: false };
  });
}

function timedEvent(element: Element, words: DateWords): DrawnEvent | null {
  const stamp = stampOf(element.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  const { title, span, rest } = chipText(element, words);
  if (!stamp || stamp.minutes === null || title === '') return null;
  const end = span?.to ? endAfter(stamp.minutes, span.to) : null;
  // The hours shown cut the event off, and the end it prints as well.
  const cut = element.matches('.ec-start-clipped, .ec-end-clipped');
  const timing = cut ? ('implied' as const) : ('stated' as const);
  const note = rest.join(' ') || null;
  return { block: blockAt(stamp.date, title, stamp.minutes, { end, timing, note }), element };
}

/** The day, if rooms stand side by side on one day: then only the title names it. */
function titleDay(page: Page, root: Element): readonly IsoDate[] {
  return columnDays(page, root, [], root.querySelector('.ec-title')?.textContent ?? '', 1).dates;
}
