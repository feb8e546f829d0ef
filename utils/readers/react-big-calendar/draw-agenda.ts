import { dateWords } from '../../time/date/date-words';
import { printedSpan } from '../../time/clock/printed-span';
import { columnDays } from '../drawn/days/column-days';
import { timedEvents, type PrintedEvent } from '../drawn/days/column-events';
import type { Drawn } from '../drawn/drawn';
import { PageChanged, type Page } from '../reader';
import { wholeDayEvents, type WholeDay } from '../drawn/days/whole-days';

const ROW = '.rbc-agenda-content tr, .rbc-agenda-table tbody tr';
const DATE = '.rbc-agenda-date-cell';
const TIME = '.rbc-agenda-time-cell';
const EVENT_ELEMENT = '.rbc-agenda-event-cell';

/** Reads a table: the day (over several rows, without its year), the time, the title. Throws PageChanged. */
export function drawAgenda(page: Page, root: Element): Drawn {
  const words = dateWords(page.document.documentElement.lang || null);
  const title = root.querySelector('.rbc-toolbar-label')?.textContent ?? '';
  const printed: PrintedEvent[] = [];
  const whole: WholeDay[] = [];
  const rows = [...new Set(root.querySelectorAll(ROW))];
  let date: string | null = null;
  for (const row of rows) {
    const day = row.querySelector(DATE);
    if (day) date = columnDays(page, root, [day], title, 1).dates[0]!;
    const [time, event] = [row.querySelector(TIME)?.textContent.trim() ?? '', row.querySelector(EVENT_ELEMENT)];
    const name = event?.textContent.trim() ?? '';
    if (name === '' || date === null) continue;
    // The signs "»" and "«" say that it goes on to the next day, or comes from the one before.
    const span = printedSpan(time.replace(/[«»]/g, ''), words);
    if (span) printed.push({ date, title: name, span, element: row });
    else if (!/\d/.test(time)) {
      const goesOn = row.querySelector('.rbc-continues-prior') !== null;
      whole.push({ date, title: name, element: row, goesOn });
    }
  }
  if (rows.length > 0 && date === null) throw new PageChanged('day-dates', '.rbc-agenda-date-cell');
  if (rows.length > 0 && printed.length + whole.length === 0) throw new PageChanged('list-texts');
  const events = [...timedEvents(printed), ...wholeDayEvents(whole)];
  return { view: 'agenda', events, columns: [], ticks: () => [], shown: null, warnings: [], root };
}
