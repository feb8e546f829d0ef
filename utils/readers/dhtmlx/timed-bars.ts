import { isSameOnDial } from '../../time/clock/clock';
import type { DateWords } from '../../time/date/date-words';
import { clockMinutes } from '../../time/clock/clock-text';
import { wallClock } from '../../time/now';
import { DAY_MIN, daysBetween } from '../../time/date/dates';
import type { PrintedSpan } from '../../time/clock/printed-span';
import { stampOf } from '../../page-data/stamp';
import { chipText } from '../drawn/times/chip-text';
import { timedEvents, type PrintedEvent } from '../drawn/days/column-events';
import { inlinePx } from '../dom';
import { blockAt, type DrawnColumn, type DrawnEvent } from '../drawn/drawn';
import { PageChanged } from '../reader';

const EVENT_ELEMENT = '.dhx_cal_event, .dhx_cal_event_clear';

interface Bar extends PrintedEvent {
  /** Epoch ms; null in versions without such data. */
  readonly from: number | null;
  readonly to: number | null;
  /** The minute at which it is drawn; null if the column does not tell. */
  readonly drawn: number | null;
}

/**
 * The bars with their times. These are data in epoch ms, on the clock that the page prints; versions without the data
 * print start and end. `axis`: the hours.
 */
export function timedBars(
  columns: readonly DrawnColumn[],
  axis: readonly (PrintedSpan | null)[],
  zone: string,
  words: DateWords,
): DrawnEvent[] {
  const bars = columns.flatMap(({ element, date, group = null }) =>
    [...element.querySelectorAll(EVENT_ELEMENT)].flatMap((event): Bar[] => {
      const { title: first, span, rest } = chipText(event, words);
      const title = first || (event.getAttribute('aria-label') ?? '').trim();
      const [from, to] = [epoch(event, 'data-bar-start'), epoch(event, 'data-bar-end')];
      if (title === '' || (span === null && from === null)) return [];
      const drawn = drawnAt(event, element);
      return [
        {
          date,
          title,
          group,
          element: event,
          span: span ?? { from: null, to: null },
          from,
          to,
          drawn,
          note: rest.join(' ') || null,
        },
      ];
    }),
  );
  const drawn = columns.flatMap(({ element }) => [...element.querySelectorAll(EVENT_ELEMENT)]).length;
  if (drawn > 0 && bars.length * 2 < drawn) throw new PageChanged('event-times', 'data-bar-start');
  const shift = shiftOf(bars, zone);
  const printed = bars.filter(({ from }) => from === null);
  const known = bars.filter(({ from }) => from !== null);
  return [...known.map((bar) => atEpoch(bar, zone, shift)), ...timedEvents(printed, axis)];
}

function epoch(element: Element, name: string): number | null {
  const text = element.getAttribute(name) ?? '';
  return /^-?\d{9,16}$/.test(text) ? Number(text) : null;
}

function atEpoch(bar: Bar, zone: string, shift: number): DrawnEvent {
  const wall = (ms: number) => wallClock(ms + shift * 60_000, zone);
  const start = wall(bar.from!);
  const until = bar.to === null ? null : wall(bar.to);
  const end = until && DAY_MIN * daysBetween(start.date, until.date) + until.minutes;
  const more = { end: end !== null && end > start.minutes ? end : null, note: bar.note ?? null };
  return { block: blockAt(start.date, bar.title, start.minutes, more), element: bar.element, group: bar.group ?? null };
}

/**
 * Minutes from the zone's clock to the one the page prints: a page that was saved elsewhere shows the clock of that
 * place. 0 unless most bars agree on another number, by their texts or, without texts, by where they are drawn.
 */
function shiftOf(bars: readonly Bar[], zone: string): number {
  const votes = new Map<number, number>();
  for (const { from, span, date, drawn } of bars) {
    const shown = span.from === null ? drawn : clockMinutes(span.from);
    if (from === null || shown === null) continue;
    const wall = wallClock(from, zone);
    const off = daysBetween(wall.date, date) * DAY_MIN + shown - wall.minutes;
    // Zones differ by quarters of an hour. A text is exact, a place on the page only about right.
    const exact = span.from === null ? Math.round(off / 15) * 15 : off;
    // A clock without am or pm may as well mean half a day later.
    const open = span.from !== null && span.from.half === null && !span.from.full && span.from.hour <= 12;
    const shift = open && isSameOnDial(exact, 0) ? 0 : exact;
    votes.set(shift, (votes.get(shift) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > bars.length ? best[0] : 0;
}

/**
 * The minute at which it is drawn, by the slots of its column, which say when they begin and how high they are. [7.0]
 */
function drawnAt(event: Element, column: Element): number | null {
  const [slot, next] = column.querySelectorAll('[data-slot-date]');
  const [from, second] = [slot, next].map((one) => stampOf(one?.getAttribute('data-slot-date') ?? '')?.minutes);
  const [top, height] = [inlinePx(event, 'top'), slot ? inlinePx(slot, 'height') : null];
  if (from == null || second == null || top === null || !height) return null;
  return from + (top / height) * (second - from);
}
