import { oneLine } from '../../model/text/one-line';
import { dateWords } from '../../time/date/date-words';
import { DAY_MIN } from '../../time/date/dates';
import { printedSpan } from '../../time/clock/printed-span';
import { blockAt, type Drawn, type DrawnEvent } from '../drawn/drawn';
import { PageChanged, type Page } from '../reader';
import { dayIn, todayOf } from '../drawn/days/named-days';
import { settleTiles } from './spans';

/* The only class of a planner's item that is not hashed. 2026-01 */
const ITEM = '.planner-item';
/** Events link to the calendar; things to be done link to their own page. */
const EVENT_LINK = 'a[href*="/calendar"]';
const COURSE = /include_contexts=((?:course|group|user)_\d+)/;

/** The planner of the dashboard: a list under headings of days. Throws PageChanged. */
export function drawPlanner(page: Page, root: Element): Drawn {
  const words = dateWords(page.document.documentElement.lang || null);
  const today = todayOf(page);
  const names = new Map<string, string>();
  const timed = [];
  const whole: DrawnEvent[] = [];
  let date: string | null = null;
  for (const element of root.querySelectorAll(`h1, h2, h3, ${ITEM}`)) {
    if (!element.matches(ITEM)) {
      if (!element.closest(ITEM)) date = dayIn(element.textContent, words, today, today) ?? date;
      continue;
    }
    const link = element.querySelector(EVENT_LINK);
    if (!link) continue;
    const title = seenText(link);
    const group = COURSE.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
    const spoken = dayIn(link.textContent, words, today, today);
    const day = date ?? spoken;
    if (day === null) throw new PageChanged('day-dates', 'headings');
    const course = courseName(element, link);
    if (group && course) names.set(group, course);
    const span = [...element.querySelectorAll('[aria-hidden=true]')]
      .filter((one) => !link.contains(one))
      .map((one) => printedSpan(one.textContent, words))
      .find((one) => one?.from);
    if (span?.from) timed.push({ element, group, title, date: day, from: span.from, to: span.to, stretched: false });
    else whole.push({ element, group, block: blockAt(day, title, 0, { end: DAY_MIN, allDay: true }) });
  }
  const events = [...settleTiles(timed), ...whole].filter(({ block }) => block.title !== '');
  return { root, view: 'planner', events, names, columns: [], ticks: () => [], shown: null, warnings: [] };
}

/** The visible half of a link. */
function seenText(link: Element): string {
  return oneLine((link.querySelector('[aria-hidden=true]') ?? link).textContent);
}

/**
 * The course in "Grade 2 Calendar Event": the line above the item without the kind of item, which the text for screen
 * readers names before the title.
 */
function courseName(item: Element, link: Element): string | null {
  const spoken = [...link.children].find((one) => one.getAttribute('aria-hidden') !== 'true')?.textContent ?? '';
  const kind = spoken.slice(0, Math.max(0, spoken.indexOf(seenText(link)))).trim();
  const line = [...item.querySelectorAll('span')].find(
    (one) => kind !== '' && !link.contains(one) && one.textContent.trim().endsWith(kind),
  );
  return line?.textContent.trim().slice(0, -kind.length).trim() || null;
}
