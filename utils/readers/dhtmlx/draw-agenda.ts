import { stampOf } from '../../page-data/stamp';
import { dateWords } from '../../time/date/date-words';
import { chipText } from '../drawn/times/chip-text';
import { timedEvents, type PrintedEvent } from '../drawn/days/column-events';
import type { Drawn } from '../drawn/drawn';
import { PageChanged, type Page } from '../reader';
import { wholeDayEvents, type WholeDay } from '../drawn/days/whole-days';

const DAY_ELEMENT = '.dhx_cal_agenda_day';
const EVENT_ELEMENT = '.dhx_cal_agenda_event_line';
const TEXT = '.dhx_cal_agenda_event_line_text';

/** Reads a list of days. Their dates are data, the times stand in the text. Throws PageChanged. */
export function drawAgenda(page: Page, root: Element): Drawn {
  const words = dateWords(page.document.documentElement.lang || null);
  const printed: PrintedEvent[] = [];
  const whole: WholeDay[] = [];
  for (const day of root.querySelectorAll(DAY_ELEMENT)) {
    const date = stampOf(day.getAttribute('data-date') ?? '')?.date;
    if (!date) throw new PageChanged('day-dates', 'data-date');
    for (const element of day.querySelectorAll(EVENT_ELEMENT)) {
      const title = element.querySelector(TEXT)?.textContent.trim() ?? '';
      const { span } = chipText(element, words);
      if (title === '') continue;
      if (span) printed.push({ date, title, span, element });
      else whole.push({ date, title, element, goesOn: true });
    }
  }
  if (root.querySelector(EVENT_ELEMENT) && printed.length + whole.length === 0) throw new PageChanged('list-texts');
  const events = [...timedEvents(printed), ...wholeDayEvents(whole)];
  return { view: 'agenda', events, columns: [], ticks: () => [], shown: null, warnings: [], root };
}
