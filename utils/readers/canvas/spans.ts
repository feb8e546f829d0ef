import type { Clock } from '../../time/clock/clock';
import { clockMinutes, clockSpan } from '../../time/clock/clock-text';
import type { DateWords } from '../../time/date/date-words';
import { addDays, DAY_MIN } from '../../time/date/dates';
import { printedSpan } from '../../time/clock/printed-span';
import { blockAt, type DrawnEvent } from '../drawn/drawn';

/** What an event says of its time. */
export interface Read {
  readonly from: Clock | null;
  readonly to: Clock | null;
  /** Its end may have been stretched: Canvas draws and tells nothing shorter than half an hour. */
  readonly stretched: boolean;
}

/** Canvas makes every event at least this long, except in the tooltip. [2026-01] */
const LEAST_EVENT_MIN = 30;

/**
 * The first line of the tooltip is exact. While the browser shows the tooltip the attribute is gone, and what is left
 * is stretched.
 */
export function readTime(tile: Element, words: DateWords): Read {
  const [line = ''] = (tile.getAttribute('title') ?? '').split('\n');
  const exact = printedSpan(line, words);
  if (exact) return { ...exact, stretched: false };
  const full =
    tile.querySelector('[data-full]')?.getAttribute('data-full') ?? tile.querySelector('.fc-time')?.textContent;
  return { from: null, to: null, ...printedSpan(full ?? '', words), stretched: true };
}

interface Timed extends Read {
  readonly element: Element;
  readonly date: string;
  readonly title: string;
  readonly group: string | null;
  readonly goesOn?: boolean;
}

/**
 * Events with their minutes. The second tile of an event over midnight says the same as the first and is left out.
 * Where a stretched half hour runs into the next event of its calendar, the event ends there.
 */
export function settleTiles(timed: readonly Timed[]): DrawnEvent[] {
  const read = timed.flatMap((one) => {
    if (one.from === null) return [];
    const { start, end } = one.to ? clockSpan(one.from, one.to) : { start: clockMinutes(one.from), end: null };
    return [{ ...one, start, end: end === start ? null : end }];
  });
  return read.flatMap(({ element, date, title, group, goesOn, stretched, start, end }) => {
    if (goesOn) {
      const before = read.some((one) => !one.goesOn && one.title === title && one.date === addDays(date, -1));
      if (before) return [];
      // Its first day is not shown.
      const rest = end !== null && end > DAY_MIN ? end - DAY_MIN : end;
      return [{ element, group, block: blockAt(date, title, 0, { end: rest, timing: 'implied' }) }];
    }
    const inDoubt = stretched && end !== null && end - start === LEAST_EVENT_MIN;
    const next = inDoubt
      ? Math.min(...read.filter((one) => isLater(one, { date, group, start })).map((one) => one.start))
      : Infinity;
    const block = blockAt(date, title, start, {
      end: end === null ? null : Math.min(end, next),
      timing: inDoubt ? 'implied' : 'stated',
    });
    return [{ element, group, block }];
  });
}

interface At {
  readonly date: string;
  readonly group: string | null;
  readonly start: number;
}

function isLater(one: At, { date, group, start }: At): boolean {
  return one.date === date && one.group === group && one.start > start;
}
