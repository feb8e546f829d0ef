import type { IsoDate } from '../../model/block';
import { stampOf } from '../../page-data/stamp';
import { dateWords, type DateWords } from '../../time/date/date-words';
import { DAY_MIN } from '../../time/date/dates';
import { printedSpan } from '../../time/clock/printed-span';
import { columnDays } from '../drawn/days/column-days';
import { inlinePx, inlineSide } from '../dom';
import { blockAt, type Drawn, type DrawnColumn, type DrawnEvent } from '../drawn/drawn';
import { tickAtTop, type Tick } from '../drawn/times/hour-axis';
import { PageChanged, type Page } from '../reader';
import { timedBars } from './timed-bars';

/** The columns of days. Days that are left out have no width. */
const COLUMN = ':is(.dhx_scale_holder, .dhx_scale_holder_now):not(.dhx_scale_ignore)';
const HEADING = '.dhx_cal_header .dhx_scale_bar';
const HOUR_ELEMENT = '.dhx_scale_hour';
const SLOT = '[data-slot-date]';
const LINE = '.dhx_multi_day .dhx_cal_event_line';

/** Reads the week and the day. Throws PageChanged. */
export function drawColumns(page: Page, root: Element): Drawn {
  // The column of the hours is built like that of a day.
  const elements = [...root.querySelectorAll(COLUMN)].filter((one) => !one.querySelector(HOUR_ELEMENT));
  const headings = [...root.querySelectorAll(HEADING)];
  const { dates, warnings } = datesOf(page, root, elements, headings);
  // If a day comes twice, rooms stand side by side, and the headings name them.
  const rooms = new Set(dates).size < dates.length ? headings.map((heading) => heading.textContent.trim()) : [];
  const columns = elements.map((element, i): DrawnColumn => ({ element, date: dates[i]!, group: rooms[i] || null }));
  const words = dateWords(page.document.documentElement.lang || null);
  const axis = [...root.querySelectorAll(HOUR_ELEMENT)].map((hour) => printedSpan(hour.textContent, words));
  return {
    view: new Set(dates).size === 1 ? 'day' : 'week',
    events: [
      ...timedBars(columns, axis, page.zone, words),
      ...(rooms.length > 0 ? [] : wholeDays(root, headings, dates)),
    ],
    groups: rooms.filter((room) => room !== ''),
    columns,
    ticks: () => ticksOf(root, elements[0]!, words),
    shown: { from: dates[0]!, to: dates.at(-1)! },
    warnings,
    root,
  };
}

/** The dates of the columns: from data if the version has it, else from the headings and the title. */
function datesOf(page: Page, root: Element, elements: readonly Element[], headings: readonly Element[]) {
  const own = elements.flatMap((element) => {
    return stampOf(element.querySelector(SLOT)?.getAttribute('data-slot-date') ?? '')?.date ?? [];
  });
  if (elements.length > 0 && own.length === elements.length) return { dates: own, warnings: [] };
  if (elements.length === 0) throw new PageChanged('day-columns', 'dhx_scale_holder');
  const title = root.querySelector('.dhx_cal_date')?.textContent ?? '';
  return columnDays(page, root, headings, title, elements.length);
}

/** Where hours are drawn: by slots whose time is data, else by the hours beside the columns. */
function ticksOf(root: Element, column: Element, words: DateWords): Tick[] {
  const slots = [...column.querySelectorAll(SLOT)].flatMap(tickOf);
  return slots.length > 0 ? slots : [...root.querySelectorAll(HOUR_ELEMENT)].flatMap((hour) => tickAtTop(hour, words));
}

function tickOf(slot: Element): Tick[] {
  const minutes = stampOf(slot.getAttribute('data-slot-date')!)?.minutes ?? null;
  return minutes === null ? [] : [{ minutes, y: slot.getBoundingClientRect().top }];
}

/** Reads the lines over the columns. Where a line stands is in px: the columns whose middle it covers are its days. */
function wholeDays(root: Element, headings: readonly Element[], dates: readonly IsoDate[]): DrawnEvent[] {
  const from = px(headings[0]?.parentElement, 'left');
  const middles = headings.map((heading) => from + leftOf(heading) + px(heading, 'width') / 2);
  return [...root.querySelectorAll(LINE)].flatMap((element) => {
    const title = element.textContent.trim();
    const [left, width] = [px(element, 'left'), px(element, 'width')];
    const days = dates.filter((_, i) => middles[i]! > left && middles[i]! < left + width);
    if (title === '' || days.length === 0) return [];
    return [{ block: blockAt(days[0]!, title, 0, { end: DAY_MIN * days.length, allDay: true }), element }];
  });
}

/** On a page written from right to left, a heading says its distance from the right. */
function leftOf(heading: Element): number {
  const right = inlineSide(heading, 'right');
  if (inlinePx(heading, 'left') !== null || right === null) return px(heading, 'left');
  return px(heading.parentElement, 'width') - right - px(heading, 'width');
}

function px(element: Element | null | undefined, property: 'left' | 'width'): number {
  return (element && inlinePx(element, property)) ?? 0;
}
