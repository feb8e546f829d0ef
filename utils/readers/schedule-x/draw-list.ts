import { stampOf } from '../../page-data/stamp';
import { dateWords } from '../../time/date/date-words';
import { chipText } from '../drawn/times/chip-text';
import { timedEvents, type PrintedEvent } from '../drawn/days/column-events';
import type { Drawn } from '../drawn/drawn';
import { PageChanged, type Page } from '../reader';
import { wholeDayEvents, type WholeDay } from '../drawn/days/whole-days';

const DAY_ELEMENT = '.sx__list-wrapper [data-date]';
const EVENT_ELEMENT = '.sx__list-event';

/** Reads a list of days. Whole days run from midnight to midnight; arrows say that one goes on. Throws PageChanged. */
export function drawList(page: Page, root: Element): Drawn {
  const words = dateWords(page.document.documentElement.lang || null);
  const printed: PrintedEvent[] = [];
  const whole: WholeDay[] = [];
  const days = [...root.querySelectorAll(DAY_ELEMENT)];
  for (const day of days) {
    const date = stampOf(day.getAttribute('data-date')!)?.date;
    if (!date) throw new PageChanged('day-dates', 'data-date');
    for (const element of day.querySelectorAll(EVENT_ELEMENT)) {
      const { title, span } = chipText(element, words);
      const arrow = /[←→↔]/.exec(element.textContent)?.[0] ?? null;
      const [from, to] = [span?.from ?? null, span?.to ?? null];
      const atMidnight = [from, to].every((clock) => clock === null || (clock.hour % 12) + clock.minute === 0);
      const isWhole = atMidnight && (arrow !== null || span === null || (from !== null && to !== null));
      if (title === '') continue;
      if (isWhole) whole.push({ date, title, element, goesOn: arrow === '←' || arrow === '↔' });
      else if (arrow === '←') printed.push({ date, title, element, span: { from: null, to: to ?? from } });
      else if (span) printed.push({ date, title, element, span });
    }
  }
  const count = root.querySelectorAll(EVENT_ELEMENT).length;
  if (count > 0 && printed.length + whole.length === 0) throw new PageChanged('list-texts');
  const events = [...timedEvents(printed), ...wholeDayEvents(whole)];
  return { view: 'list', events, columns: [], ticks: () => [], shown: null, warnings: [], root };
}
