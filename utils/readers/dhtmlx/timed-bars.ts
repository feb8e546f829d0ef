import type { DateWords } from '../../time/date-words';
import { clockMinutes } from '../../time/clock-text';
import { wallClock } from '../../time/now';
import { DAY, daysBetween } from '../../time/dates';
import { chipText } from '../chip-text';
import { timedEvents, type PrintedEvent } from '../column-events';
import { blockAt, type DrawnColumn, type DrawnEvent } from '../drawn';
import { PageChanged } from '../reader';

const EVENT = '.dhx_cal_event, .dhx_cal_event_clear';

interface Bar extends PrintedEvent {
  /** Epoch ms; null in versions without. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Times are data in epoch ms, on the clock the page prints; versions without them print start and end. */
export function timedBars(columns: readonly DrawnColumn[], zone: string, words: DateWords): DrawnEvent[] {
  const bars = columns.flatMap(({ element, date, group = null }) =>
    [...element.querySelectorAll(EVENT)].flatMap((event): Bar[] => {
      const { title: first, span } = chipText(event, words);
      const title = first || (event.getAttribute('aria-label') ?? '').trim();
      const [from, to] = [epoch(event, 'data-bar-start'), epoch(event, 'data-bar-end')];
      if (title === '' || (span === null && from === null)) return [];
      return [{ date, title, group, element: event, span: span ?? { from: null, to: null }, from, to }];
    }),
  );
  const drawn = columns.flatMap(({ element }) => [...element.querySelectorAll(EVENT)]).length;
  if (drawn > 0 && bars.length * 2 < drawn) throw new PageChanged('the times of the events (data-bar-start)');
  const shift = shiftOf(bars, zone);
  const printed = bars.filter(({ from }) => from === null);
  const known = bars.filter(({ from }) => from !== null);
  return [...known.map((bar) => atEpoch(bar, zone, shift)), ...timedEvents(printed)];
}

function epoch(element: Element, name: string): number | null {
  const text = element.getAttribute(name) ?? '';
  return /^-?\d{9,16}$/.test(text) ? Number(text) : null;
}

function atEpoch(bar: Bar, zone: string, shift: number): DrawnEvent {
  const wall = (ms: number) => wallClock(ms + shift * 60_000, zone);
  const start = wall(bar.from!);
  const until = bar.to === null ? null : wall(bar.to);
  const end = until && DAY * daysBetween(start.date, until.date) + until.minutes;
  const more = { end: end !== null && end > start.minutes ? end : null };
  return { block: blockAt(start.date, bar.title, start.minutes, more), element: bar.element, group: bar.group ?? null };
}

/**
 * Minutes from the zone's clock to the one the page prints: a page saved elsewhere shows the clock of there. 0 unless
 * most texts agree on another.
 */
function shiftOf(bars: readonly Bar[], zone: string): number {
  const votes = new Map<number, number>();
  for (const { from, span, date } of bars) {
    if (from === null || span.from === null) continue;
    const wall = wallClock(from, zone);
    const exact = daysBetween(wall.date, date) * DAY + clockMinutes(span.from) - wall.minutes;
    // Without am or pm the text is as right half a day off.
    const open = span.from.period === null && !span.from.full && span.from.hour <= 12;
    const shift = open && Math.abs(exact) % 720 === 0 ? 0 : exact;
    votes.set(shift, (votes.get(shift) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > bars.length ? best[0] : 0;
}
