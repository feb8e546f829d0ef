import { oneLine } from '../../model/text/one-line';
import type { IsoDate } from '../../model/block';
import { clockAlone, stampOf } from '../../page-data/stamp';
import type { DateWords } from '../../time/date/date-words';
import { clockMinutes } from '../../time/clock/clock-text';
import { DAY_MIN, daysBetween } from '../../time/date/dates';
import { endAfter } from '../../time/clock/printed-span';
import { plainText } from '../../time/plain-text';
import { whenAtHead } from '../../time/when-text';
import { blockAt, type DrawnEvent } from '../drawn/drawn';

const TITLE = 'h1, h2, h3, h4, [class*="event-title"]';
const TIME = 'time[datetime]:not([aria-hidden=true])';
const CALLED_OFF = '[class*="--canceled"], [class*="--cancelled"], [class*="--postponed"]';
/** A day of the month, which holds its own date. */
const CELL = '[id^="tribe-events-calendar-day-"], [class*="-month__day"], [role=gridcell], td';

/** An event as its article shows it; null if it says no day. */
export function shownEvent(article: Element, words: DateWords): DrawnEvent | null {
  const title = oneLine(article.querySelector(TITLE)?.textContent);
  const times = [...article.querySelectorAll(TIME)];
  if (title === '' || times.length === 0) return null;
  const off = article.querySelector(CALLED_OFF) ? ({ calledOff: true } as const) : {};
  const clocks = times.flatMap((time) => clockAlone(time.getAttribute('datetime')!) ?? []);
  const date = times.map(dateOf).find((one) => one !== null) ?? cellDate(article);
  if (date === null) return null;
  if (clocks.length > 0) {
    const [start, end] = clocks as [number, number?];
    const until = end !== undefined && end > start ? end : null;
    return { block: blockAt(date, title, start, { end: until, ...off }), element: article };
  }
  const text = times
    .map((time) => time.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
  const when = timesIn(text, date, words);
  return when && { block: { ...blockAt(date, title, 0, off), ...when }, element: article };
}

const LOOKS_LIKE_CLOCK = /\p{Nd}\s?[:.h]\s?\p{Nd}{2}(?!\p{Nd})/u;

/**
 * The times in "June 20 @ 1:01 pm - 5:01 pm" or "June 20 @ 8:00 am - June 22 @ 5:00 pm". A text without a clock means
 * whole days. Null if the text cannot be read.
 */
function timesIn(text: string, date: IsoDate, words: DateWords) {
  const when = whenAtHead(plainText(text.replace(/[@|]/g, ' ')).trim(), words, date);
  if (!when) return LOOKS_LIKE_CLOCK.test(text) ? null : { start: 0, end: DAY_MIN, allDay: true };
  const start = clockMinutes(when.from);
  if (when.to === null) return { start, end: null };
  const later = when.toDate === null ? 0 : daysBetween(when.fromDate ?? date, when.toDate);
  return { start, end: later > 0 ? clockMinutes(when.to) + DAY_MIN * later : endAfter(start, when.to) };
}

function dateOf(time: Element): IsoDate | null {
  return stampOf(time.getAttribute('datetime')!)?.date ?? null;
}

function cellDate(article: Element): IsoDate | null {
  const cell = article.closest(CELL);
  const named = /(\d{4}-\d{2}-\d{2})$/.exec(cell?.id ?? '')?.[1];
  if (named) return named;
  const times = [...(cell?.querySelectorAll('time[datetime]') ?? [])];
  return times.map(dateOf).find((one) => one !== null) ?? null;
}
