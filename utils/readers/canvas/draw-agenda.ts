import type { Clock } from '../../time/clock/clock';
import { oneLine } from '../../model/text/one-line';
import { dateWords, type DateWords } from '../../time/date/date-words';
import { dateTokens } from '../../time/date/date-tokens';

import { DAY_MIN } from '../../time/date/dates';
import { plainText } from '../../time/plain-text';
import { blockAt, type Drawn, type DrawnEvent } from '../drawn/drawn';
import { PageChanged, type Page } from '../reader';
import { contextName, contextOf, isTask, ownContext } from './contexts';
import { dayIn, rangeIn, todayOf } from '../drawn/days/named-days';
import { settleTiles } from './spans';

const DAY_HEADING = '.agenda-date';
const ITEM = '.agenda-event__item';
const HIDDEN = '.screenreader-only';

/**
 * The calendar's agenda. Starts are visible; ends are only in the texts for screen readers, and stretched to half an
 * hour. Throws PageChanged.
 */
export function drawAgenda(page: Page, root: Element): Drawn {
  const words = dateWords(page.document.documentElement.lang || null);
  const today = todayOf(page);
  const title = page.document.querySelector('#cal_title')?.textContent ?? '';
  const first = /[#&?]view_start=(\d{4}-\d\d-\d\d)/.exec(page.url)?.[1];
  const shown = rangeIn(title, words, first ?? today);
  const near = shown?.from ?? first ?? today;
  const names = new Map<string, string>();
  const whole: DrawnEvent[] = [];
  const timed = [];
  let date: string | null = null;
  for (const element of root.querySelectorAll(`${DAY_HEADING}, ${ITEM}`)) {
    if (element.matches(DAY_HEADING)) {
      date = dayIn(textOf(element), words, today, near);
      continue;
    }
    if (isTask(element)) continue;
    if (date === null) throw new PageChanged('day-dates', '.agenda-date');
    const [group, name] = [contextOf(element), nameIn(element)];
    if (group && name) names.set(group, name);
    const title = titleIn(element);
    const [from = null, to = null] = clocksOf(element, words);
    if (from === null) whole.push({ element, group, block: blockAt(date, title, 0, { end: DAY_MIN, allDay: true }) });
    else timed.push({ element, group, title, date, from, to, stretched: true });
  }
  const events = [...settleTiles(timed), ...whole].filter(({ block }) => block.title !== '');
  if (events.length < whole.length + timed.length) throw new PageChanged('event-titles', '.agenda-event__title');
  const own = ownContext(page.document);
  return { root, view: 'agenda', events, names, own, columns: [], ticks: () => [], shown, warnings: [] };
}

/** The text for screen readers, which is never cut off. */
function textOf(heading: Element): string {
  return (heading.querySelector(HIDDEN) ?? heading).textContent;
}

/** The visible start and the end for screen readers: "Event, Starts at 8:05am Ends at 8:35am,". */
function clocksOf(item: Element, words: DateWords): Clock[] {
  const spoken = clocksIn(item.querySelector(HIDDEN)?.textContent ?? '', words);
  const [seen] = clocksIn(item.querySelector('.agenda-event__time')?.textContent ?? '', words);
  return seen ? [seen, ...spoken.slice(1, 2)] : spoken.slice(0, 2);
}

function clocksIn(text: string, words: DateWords): Clock[] {
  return [...dateTokens(plainText(text), words)].flatMap((token) => (token.kind === 'clock' ? token.clock : []));
}

/** The visible title; if it is cut off, the title for screen readers that begins the same way. */
function titleIn(item: Element): string {
  const seen = oneLine(item.querySelector('.agenda-event__title')?.textContent);
  const cut = /^(.{19,}\S)\s*(?:\.{3}|…)$/su.exec(seen)?.[1];
  const spoken = [...item.querySelectorAll(`:scope > ${HIDDEN}`)].map((one) => oneLine(one.textContent));
  if (seen === '') return spoken[1] ?? '';
  return (cut && spoken.find((one) => one.startsWith(cut) && one.length > seen.length)) || seen;
}

/** The last text for screen readers before the item itself: "Calendar Grade 2 - Rivera". */
function nameIn(item: Element): string | null {
  const spoken = [...item.querySelectorAll(`:scope > ${HIDDEN}`)].at(-1)?.textContent.trim() ?? '';
  return contextName(spoken) ?? (/^\S+\s+(\S.*)$/su.exec(spoken)?.[1] || null);
}
