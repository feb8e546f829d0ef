import type { Clock } from '../../time/clock/clock';
import type { IsoDate, Minutes } from '../../model/block';
import { clockMinutes } from '../../time/clock/clock-text';
import { dateTokens } from '../../time/date/date-tokens';
import type { DateWords } from '../../time/date/date-words';
import { DAY_MIN, daysBetween } from '../../time/date/dates';
import { wallClock } from '../../time/now';
import { plainText } from '../../time/plain-text';
import { dayIn } from '../drawn/days/named-days';

/** What a page knows when a text says "Today" or leaves the year out. */
export interface Around {
  readonly words: DateWords;
  /** The viewer's zone, as far as the page or the browser tells it. */
  readonly zone: string;
  readonly today: IsoDate;
  /** The one day shown; null if there are several. */
  readonly day: IsoDate | null;
}

/** When something is, in minutes after midnight of its date. `end` is null if it has no length. */
export interface EventTimes {
  readonly date: IsoDate;
  readonly start: Minutes;
  readonly end: Minutes | null;
}

export const DAY_LINK = 'a[href*="view=day"][href*="time="]';
const HALF = DAY_MIN / 2;
/** The easternmost zone is 14 hours ahead. */
const EAST = 14 * 60;

/**
 * Reads the row that says when: "<a time=END>Today</a>, 8:30 AM » 8:50 AM", "<a time=START>1 December, </a>9:00 AM » <a
 * time=END>3 December, </a>3:00 PM", "<a time=START>Today</a>, 1:00 PM". The epoch in a link and the clock beside it
 * give the date in any language and zone. Null if there is no clock.
 */
export function whenOf(row: Element, around: Around): EventTimes | null {
  const clocks = clocksIn(row, around.words);
  const links = [...row.querySelectorAll(DAY_LINK)];
  const [from, to] = clocks;
  if (!from) return null;
  const [first, last] = [links[0] ?? null, links[1] ?? null];
  const [start, end] = [clockMinutes(from), to ? clockMinutes(to) : null];
  // If a stretch within one day has one link, the link says its end.
  const date = dateOf(first, last === null ? (end ?? start) : start, row, around);
  if (date === null) return null;
  if (end === null) return { date, start, end: null };
  const until = last === null ? date : dateOf(last, end, row, around);
  const minutes = until === null ? end : end + DAY_MIN * daysBetween(date, until);
  return { date, start, end: minutes > start ? minutes : null };
}

function clocksIn(row: Element, words: DateWords): Clock[] {
  return [...dateTokens(plainText(row.textContent), words)].flatMap((token) =>
    token.kind === 'clock' ? token.clock : [],
  );
}

function dateOf(link: Element | null, minutes: Minutes, row: Element, around: Around): IsoDate | null {
  const epoch = Number(/[?&]time=(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? NaN);
  if (Number.isFinite(epoch) && epoch > 0 && epoch < 1e11) return dateAt(epoch * 1000, minutes, around.zone);
  const { words, today, day } = around;
  return day ?? dayIn((link ?? row).textContent, words, today, today);
}

/** The wall date of an instant at which clocks show those minutes, in the zone given or in one where they do. */
function dateAt(instant: number, minutes: Minutes, zone: string): IsoDate {
  const here = wallClock(instant, zone);
  if (here.minutes === minutes % DAY_MIN) return here.date;
  const { minutes: utc } = wallClock(instant, 'UTC');
  const ahead = (((minutes - utc) % DAY_MIN) + DAY_MIN) % DAY_MIN;
  return wallClock(instant + (ahead > EAST || ahead > HALF + 120 ? ahead - DAY_MIN : ahead) * 60_000, 'UTC').date;
}
