import type { Minutes } from '../../model/block';
import { toFive } from '../../time/clock/clock';
import { DAY_MIN } from '../../time/date/dates';
import type { ClockReading } from './readings';
import type { Axis, Strip } from '../drawn/times/fc-hours';

/**
 * px. The library draws shorter tiles this high (its own setting), so such a tile may last less than it looks.
 * [5.0–7.1]
 */
const LEAST_TILE_PX = 15;
const NEAR = 1.6;
const SLACK = 2.5;

/** The minutes at a height, rounded to five if the drawing allows it. */
function minutesAt(y: number, axis: Axis, px: number): Minutes {
  return toFive(axis.from + y / px, SLACK / px);
}

/**
 * When a tile without a printed end is over, by how it is drawn. A tile of the least height ends where the next one
 * begins, if that is within it.
 */
export function impliedEnd(
  start: Minutes,
  strip: Strip | null,
  axis: Axis,
  px: number | null,
  next: Minutes | null,
): Minutes | null {
  if (strip === null || px === null) return next;
  const end = minutesAt(strip.bottom, axis, px);
  if (isLeast(strip)) return next !== null && next <= end ? next : null;
  return end > start ? end : null;
}

/**
 * The time of a tile that prints none. If others print theirs, it is a day in the middle of a longer event, drawn from
 * edge to edge; otherwise only the drawing tells its time.
 */
export function impliedSpan(
  strip: Strip | null,
  axis: Axis,
  px: number | null,
  timeless: boolean,
): { span: ClockReading | null; implied: boolean } {
  if (strip === null || px === null || !timeless) return { span: null, implied: true };
  const whole = strip.top <= SLACK && strip.bottom >= (axis.to - axis.from) * px - SLACK;
  if (whole) return { span: { start: 0, end: DAY_MIN }, implied: false };
  const end = isLeast(strip) ? null : minutesAt(strip.bottom, axis, px);
  return { span: { start: minutesAt(strip.top, axis, px), end }, implied: true };
}

/** Has the tile the least height? Then it may last less than it looks. */
function isLeast({ top, bottom }: Strip): boolean {
  return Math.abs(bottom - top - LEAST_TILE_PX) < NEAR;
}
