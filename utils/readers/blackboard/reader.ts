import type { IsoDate } from '../../model/block';
import { warning } from '../../model/warning';
import { clockSpans } from '../../time/clock/clock-span';
import { dateMeant, dateIn } from '../../time/date/date-in';
import { addDays, weekdayOf } from '../../time/date/dates';
import { wallClock } from '../../time/now';
import { schoolDaySpans } from '../../time/clock/school-day-spans';
import { weekdaysOf } from '../../time/date/weekday-text';
import { blockAt, type Drawn, type DrawnEvent } from '../drawn/drawn';
import { drawnReader } from '../drawn/drawn-reader';
import { textPieces } from '../drawn/times/text-pieces';
import { PageChanged, type Page } from '../reader';
import { ROOT } from './root';

const DAY_ELEMENT = '.sw-calendar-block-date';
const TIME = '.sw-calendar-block-time';
const TITLE = '.sw-calendar-block-title';
/** The group of this list, which keeps it apart from everything else on the page. */
const GROUP = 'events';

/**
 * Upcoming events of Blackboard's school sites (Schoolwires): a day, and under it times and titles. The day is only a
 * weekday, so the next such day from today is taken, with a warning. If the page also prints a schedule, the schedule
 * counts.
 */
export const blackboard = drawnReader({
  name: 'blackboard',
  root: ROOT,
  viewOf: () => 'upcoming',
  readable: /./,
  aside: /./,
  signs: [DAY_ELEMENT, TIME, TITLE].join(),
  draw,
});

function draw({ now, zone }: Page, root: Element): Drawn {
  const today = wallClock(now, zone).date;
  const events: DrawnEvent[] = [];
  let date: IsoDate | null = null;
  let isGuess = false;
  const titles = root.querySelectorAll(TITLE);
  for (const element of root.querySelectorAll(`${DAY_ELEMENT}, ${TITLE}`)) {
    if (element.matches(DAY_ELEMENT)) {
      const said = dayOf(words(element), today);
      date = said.date;
      isGuess ||= said.isGuess;
      continue;
    }
    const time = element.parentElement?.querySelector(TIME);
    const [span] = time ? schoolDaySpans(clockSpans(words(time)).slice(0, 1)) : [];
    const title = words(element);
    if (date === null || span?.start == null || title === '') continue;
    const block = blockAt(date, title, span.start, { end: span.odd ? null : span.end });
    events.push({ block, element: element.closest('li, p') ?? element, group: GROUP });
  }
  if (titles.length > 0 && date === null) throw new PageChanged('event-dates', DAY_ELEMENT);
  const warnings = isGuess ? [warning('date-relative', {})] : [];
  const rest = { groups: [GROUP], names: new Map<string, string>(), columns: [], ticks: () => [], shown: null };
  return { view: 'upcoming', root, events, warnings, ...rest };
}

function dayOf(text: string, today: IsoDate): { date: IsoDate | null; isGuess: boolean } {
  if (/^(?:today|hoy)$/i.test(text)) return { date: today, isGuess: false };
  if (/^(?:tomorrow|mañana)$/i.test(text)) return { date: addDays(today, 1), isGuess: false };
  const typed = dateIn(text);
  if (typed) return { date: dateMeant(typed, today), isGuess: false };
  const [weekday] = weekdaysOf(text) ?? [];
  const next = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(today, days)).find((date) => weekdayOf(date) === weekday);
  return { date: next ?? null, isGuess: next !== undefined };
}

function words(element: Element): string {
  return textPieces(element).join(' ');
}
