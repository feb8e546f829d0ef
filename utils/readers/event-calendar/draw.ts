import type { IsoDate } from '../../model/block';
import { stampOf } from '../../page-data/stamp';
import { dateWords, type DateWords } from '../../time/date-words';
import { endAfter, printedSpan } from '../../time/printed-span';
import { chipText } from '../chip-text';
import { columnDays } from '../column-days';
import { blockAt, type Drawn, type DrawnColumn, type DrawnEvent } from '../drawn';
import { tickAtTop } from '../hour-axis';
import { PageChanged, type Page } from '../reader';
import { wholeDayEvents, type WholeDay } from '../whole-days';
import { cellsOf, columnOf, roomsOf } from './cells';

const EVENT = '.ec-event:not(.ec-preview, .ec-pointer, .ec-ghost)';
const HOUR = '.ec-body .ec-sidebar .ec-slot, .ec-body .ec-sidebar .ec-time';

/** All views: an event's day and start are data, its end is the second clock of its text. Throws PageChanged. */
export function draw(page: Page, root: Element, view: string): Drawn {
  const words = dateWords(page.document.documentElement.lang || null);
  const cells = cellsOf(root, view);
  const dates = view === 'week' && cells.dates.length === 0 ? titleDay(page, root) : cells.dates;
  const rooms = roomsOf(root, cells.columns.length);
  const timed: DrawnEvent[] = [];
  const whole: WholeDay[] = [];
  const elements = [...root.querySelectorAll(EVENT)];
  for (const element of elements) {
    const group = rooms.at(columnOf(element));
    const event = timedEvent(element, words);
    if (event) timed.push({ ...event, group });
    else {
      const { title } = chipText(element, words);
      const clipped = element.matches('.ec-start-clipped');
      const days = title === '' ? [] : cells.daysOf(element, dates);
      whole.push(...days.map((date, i) => ({ date, title, element, group, goesOn: i > 0 || clipped })));
    }
  }
  if (elements.length > 0 && timed.length + whole.length === 0) throw new PageChanged('the events (time[datetime])');
  const hours = [...root.querySelectorAll(HOUR)].filter((hour) => printedSpan(hour.textContent, words));
  const sorted = [...dates].sort();
  return {
    view: view === 'week' && dates.length === 1 ? 'day' : view,
    events: [...timed, ...wholeDayEvents(whole)],
    groups: rooms.names,
    columns: cells.columns.map((element, i): DrawnColumn => {
      return { element, date: dates[i % dates.length]!, group: rooms.at(i) };
    }),
    ticks: () => hours.flatMap((hour) => tickAtTop(hour, words)),
    shown: sorted.length > 0 ? { from: sorted[0]!, to: sorted.at(-1)! } : null,
    warnings: [],
    root,
  };
}

function timedEvent(element: Element, words: DateWords): DrawnEvent | null {
  const stamp = stampOf(element.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  const { title, span } = chipText(element, words);
  if (!stamp || stamp.minutes === null || title === '') return null;
  const end = span?.to ? endAfter(stamp.minutes, span.to) : null;
  return { block: blockAt(stamp.date, title, stamp.minutes, { end }), element };
}

/** Rooms side by side on one day: only the title names it. */
function titleDay(page: Page, root: Element): readonly IsoDate[] {
  return columnDays(page, root, [], root.querySelector('.ec-title')?.textContent ?? '', 1).dates;
}
