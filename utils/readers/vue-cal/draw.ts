import { dateWords } from '../../time/date/date-words';
import { printedSpan } from '../../time/clock/printed-span';
import { chipText } from '../drawn/times/chip-text';
import { timedEvents, type PrintedEvent } from '../drawn/days/column-events';
import type { Drawn, DrawnColumn } from '../drawn/drawn';
import { columnDays } from '../drawn/days/column-days';
import { tickAtTop } from '../drawn/times/hour-axis';
import { PageChanged, type Page } from '../reader';
import { wholeDayEvents, type WholeDay } from '../drawn/days/whole-days';
import { partsOf, roomsOf } from './rooms';

/* The headings since 4.0, seen 2026-01; version 5 renames them. */
const HEADING = '.vuecal__heading, .vuecal__weekday';
const TITLE = '.vuecal__title';
const CELL = '.vuecal__cell';
const EVENT_ELEMENT = '.vuecal__event';
const HOUR_ELEMENT = '.vuecal__time-cell';
const ALL_DAY = /vuecal__event--all-day/;
/* Marks an event of several days: version 4 says which of its days this is, version 5 only that there are several. */
const GOES_ON = /(?:^|\s)(?:event-(?:middle|end)|vuecal__event--multiday)(?:\s|$)/;

/** The days and events drawn under `root`. Throws PageChanged. */
export function draw(page: Page, root: Element, view: string): Drawn {
  const cells = [...root.querySelectorAll(CELL)].filter((cell) => !cell.parentElement?.closest(CELL));
  const bodies = cells.filter((cell) => !cell.closest('.vuecal__all-day'));
  if (bodies.length === 0) throw new PageChanged('day-columns', '.vuecal__cell');
  const headings = [...root.querySelectorAll(HEADING)];
  const title = root.querySelector(TITLE)?.textContent ?? '';
  const { dates, warnings } = columnDays(
    page,
    root,
    headings.length === bodies.length ? headings : [],
    title,
    bodies.length,
  );
  const roomOf = roomsOf(root);
  const columns = bodies.flatMap((cell, i) =>
    partsOf(cell).map((element, j): DrawnColumn => ({ date: dates[i]!, element, group: roomOf(element, j) })),
  );
  const lang = root.getAttribute('lang') ?? page.document.documentElement.lang;
  const words = dateWords(lang || null);
  const printed: PrintedEvent[] = [];
  const whole: WholeDay[] = [];
  let timeless = 0;
  for (const [index, cell] of cells.entries()) {
    const date = dates[index % bodies.length]!;
    const parts = partsOf(cell);
    for (const element of cell.querySelectorAll(EVENT_ELEMENT)) {
      const part = parts.findIndex((one) => one.contains(element));
      const group = part < 0 ? null : roomOf(parts[part]!, part);
      const { title: name, span, rest } = chipText(element, words);
      if (name === '') continue;
      if (ALL_DAY.test(element.className) || (span === null && !element.hasAttribute('style')))
        whole.push({ date, title: name, element, goesOn: GOES_ON.test(element.className), group });
      else if (span) printed.push({ date, title: name, span, element, note: rest.join(' ') || null, group });
      else timeless++;
    }
  }
  if (timeless > 0 && printed.length === 0) throw new PageChanged('event-times', '.vuecal__event-time');
  const hours = [...root.querySelectorAll(HOUR_ELEMENT)];
  const axis = hours.map((hour) => printedSpan(hour.textContent, words));
  const events = [...timedEvents(printed, axis), ...wholeDayEvents(whole)];
  const ticks = () => hours.flatMap((hour) => tickAtTop(hour, words));
  const shown = { from: dates[0]!, to: dates.at(-1)! };
  const groups = [...new Set(columns.flatMap(({ group }) => group ?? []))];
  return { view, events, groups, columns, ticks, shown, warnings, root };
}
