import type { Minutes } from '../../model/block';
import { toFive } from '../../time/clock/clock';
import { DAY_MIN } from '../../time/date/dates';
import type { ClockReading } from './readings';
import type { Axis, Strip } from '../drawn/times/fc-hours';

/** px. Shorter tiles are drawn as high as this (the library's own setting), so they may be shorter than drawn. [5.0–7.1] */
const LEAST_TILE_PX = 15;
const NEAR = 1.6;
const SLACK = 2.5;

/** Minutes at a height, on a five where the drawing allows it. */
function minutesAt(y: number, axis: Axis, px: number): Minutes {
  return toFive(axis.from + y / px, SLACK / px);
}

/** When a tile without a printed end is over, as drawn. One drawn as low as can be ends where the next begins, if that is within it. */
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
 * A tile without any time. Where the others have one it is a day in the middle of a longer event, drawn from edge to
 * edge; else it says only where it is drawn.
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

/** As low as can be: it may be shorter. */
function isLeast({ top, bottom }: Strip): boolean {
  return Math.abs(bottom - top - LEAST_TILE_PX) < NEAR;
}
