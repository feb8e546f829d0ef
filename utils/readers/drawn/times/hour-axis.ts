import type { Minutes } from '../../../model/block';
import { clockMinutes } from '../../../time/clock/clock-text';
import type { DateWords } from '../../../time/date/date-words';
import { printedSpan } from '../../../time/clock/printed-span';

/** A minute of the day and how far down it is drawn, px of the window. */
export interface Tick {
  readonly minutes: Minutes;
  readonly y: number;
}

/** Where the hours are: y of 0:00 and px of an hour. */
export interface HourAxis {
  readonly midnight: number;
  readonly hour: number;
}

/** A tick may be off the line through all ticks by this many px. */
const SLACK = 2;

/** The line through the ticks; null if there are fewer than two minutes, or if they do not lie on one line. */
export function axisThrough(ticks: readonly Tick[], slack = SLACK): HourAxis | null {
  const n = ticks.length;
  const [meanMinutes, meanY] = [sum(ticks.map((t) => t.minutes)) / n, sum(ticks.map((t) => t.y)) / n];
  const spread = sum(ticks.map((t) => (t.minutes - meanMinutes) ** 2));
  if (n < 2 || spread === 0) return null;
  const slope = sum(ticks.map((t) => (t.minutes - meanMinutes) * (t.y - meanY))) / spread;
  const midnight = meanY - slope * meanMinutes;
  if (slope <= 0 || ticks.some(({ minutes, y }) => Math.abs(midnight + slope * minutes - y) > slack)) return null;
  return { midnight, hour: slope * 60 };
}

/** px between the place of a tick and where the axis has it. */
export function offBy(axis: HourAxis, { minutes, y }: Tick): number {
  return Math.abs(axis.midnight + (axis.hour * minutes) / 60 - y);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** An element that begins at the minute it prints. Reads layout. */
export function tickAtTop(element: Element, words: DateWords): Tick[] {
  const from = printedSpan(element.textContent, words)?.from;
  return from ? [{ minutes: clockMinutes(from), y: element.getBoundingClientRect().top }] : [];
}
