import { dateWords, type DateWords } from '../../time/date/date-words';
import { DAY_MIN } from '../../time/date/dates';
import { printedSpan } from '../../time/clock/printed-span';
import { chipText } from '../drawn/times/chip-text';
import { columnDays } from '../drawn/days/column-days';
import { timedEvents, type PrintedEvent } from '../drawn/days/column-events';
import { inlinePercent } from '../dom';
import { blockAt, type Drawn, type DrawnColumn, type DrawnEvent } from '../drawn/drawn';
import { tickAtTop } from '../drawn/times/hour-axis';
import { PageChanged, type Page } from '../reader';

const HEADER = '.rbc-time-header-content';
const HEADING = '.rbc-header';
const COLUMN = '.rbc-time-content .rbc-day-slot';
const EVENT_ELEMENT = '.rbc-event';
const HOURS = '.rbc-time-gutter .rbc-timeslot-group';
const ROW = '.rbc-allday-cell .rbc-row';
const NOT_OF_WHOLE_DAYS = ':not(.rbc-event-allday)';

/**
 * Reads week, work week and day. If several rooms stand side by side, each is a class of its own. Throws PageChanged.
 */
export function drawColumns(page: Page, root: Element): Drawn {
  const elements = [...root.querySelectorAll(COLUMN)];
  if (elements.length === 0) throw new PageChanged('day-columns', '.rbc-day-slot');
  const words = dateWords(page.document.documentElement.lang || null);
  const headers = [...root.querySelectorAll(HEADER)].map((header) => headerOf(header));
  const first = headers[0]?.days ?? [];
  const rooms = headers.flatMap(({ room }) => room ?? []);
  const perRoom = rooms.length > 1 ? elements.length / rooms.length : elements.length;
  const title = root.querySelector('.rbc-toolbar-label')?.textContent ?? '';
  const headings = first.length === perRoom ? first : perRoom === 1 ? [] : first;
  const { dates, warnings } = columnDays(page, root, headings, title, perRoom);
  const printed: PrintedEvent[] = [];
  const columns = elements.map((element, i): DrawnColumn => {
    const group = rooms.length > 1 ? rooms[Math.floor(i / perRoom)]! : null;
    const date = dates[i % perRoom]!;
    for (const event of element.querySelectorAll(EVENT_ELEMENT)) {
      const found = printedEvent(event, date, words, group);
      if (found) printed.push(found);
    }
    return { date, element, group };
  });
  const drawn = root.querySelectorAll(`${COLUMN} ${EVENT_ELEMENT}`).length;
  if (drawn > 0 && printed.length * 2 < drawn) throw new PageChanged('event-times', 'title');
  const hours = [...root.querySelectorAll(HOURS)];
  const axis = hours.map((hour) => printedSpan(hour.textContent, words));
  const whole =
    rooms.length > 1
      ? [...root.querySelectorAll(HEADER)].flatMap((header, i) => wholeDays(header, dates, rooms[i] ?? null))
      : wholeDays(root, dates, null);
  return {
    view: dates.length === 1 ? 'day' : 'week',
    events: [...timedEvents(printed, axis), ...whole],
    groups: rooms.length > 1 ? rooms : [],
    columns,
    ticks: () => hours.flatMap((hour) => tickAtTop(hour, words)),
    shown: { from: dates[0]!, to: dates.at(-1)! },
    warnings,
    root,
  };
}

/** The headings of the days under one room, and the room's name if there are several rooms. */
function headerOf(header: Element): { room: string | null; days: Element[] } {
  const room = header.querySelector('.rbc-row-resource')?.textContent.trim() ?? null;
  const days = [...header.querySelectorAll(HEADING)].filter((one) => !one.closest('.rbc-row-resource'));
  return { room, days };
}

/** An event's title attribute is "8:40 AM – 9:10 AM: Fundations"; its own texts say the same. */
function printedEvent(event: Element, date: string, words: DateWords, group: string | null): PrintedEvent | null {
  const { title, span, rest } = chipText(event, words);
  const label = event.getAttribute('title') ?? '';
  const before = title !== '' && label.includes(title) ? label.slice(0, label.lastIndexOf(title)) : '';
  const time = span ?? printedSpan(before.replace(/\s*:\s*$/, ''), words);
  if (title === '' || !time) return null;
  return { date, title, span: time, element: event, note: rest.join(' ') || null, group };
}

/** All-day events stand in rows of segments, each some columns wide. */
function wholeDays(header: Element, dates: readonly string[], group: string | null): DrawnEvent[] {
  const found: DrawnEvent[] = [];
  for (const row of header.querySelectorAll(ROW)) {
    let at = 0;
    for (const segment of row.children) {
      const share =
        /flex-basis:\s*([\d.]+)%/.exec(segment.getAttribute('style') ?? '')?.[1] ?? inlinePercent(segment, 'width');
      const days = Math.round((Number(share ?? 0) / 100) * dates.length);
      // If nobody knows how wide a segment is, nobody knows which days come after it.
      if (!(days > 0 && at + days <= dates.length)) break;
      const event = segment.querySelector(EVENT_ELEMENT);
      const title = event?.textContent.trim();
      const date = dates[at];
      // An event that is longer than a day stands here as well, and prints no time.
      const timing = event?.matches(NOT_OF_WHOLE_DAYS) && days > 1 ? ('implied' as const) : ('stated' as const);
      if (event && title && date)
        found.push({
          block: blockAt(date, title, 0, { end: DAY_MIN * days, allDay: true, timing }),
          element: event,
          group,
        });
      at += days;
    }
  }
  return found;
}
