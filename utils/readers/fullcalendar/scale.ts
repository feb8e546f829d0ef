import type { Minutes } from '../../model/block';
import { DAY_MIN } from '../../time/date/dates';
import type { Axis, Strip } from '../drawn/times/fc-hours';
import { isSure, type ClockReading } from './readings';

/** The ways in which a tile's printed time can be understood, and where the tile is drawn. */
export interface DrawnTile {
  readonly spans: readonly ClockReading[];
  readonly strip: Strip | null;
}

/**
 * px. No tile is drawn lower than this, however short (15 by default), so the lower edge of such a tile says nothing.
 */
const LOW = 17;
/** A drawing may be off by this many px. */
const SLACK = 2.5;
const MOST_TILES_TRIED = 40;

function isLow({ top, bottom }: Strip): boolean {
  return bottom - top < LOW;
}

/** How many px a strip is away from where a span would be drawn. Hours out of sight are cut off. */
function distance(span: ClockReading, strip: Strip, axis: Axis, px: number): number {
  const at = (minutes: Minutes) => (Math.min(Math.max(minutes, axis.from), axis.to) - axis.from) * px;
  const off = Math.abs(at(span.start) - strip.top);
  // A span that is wholly out of sight is not drawn at all.
  if (span.start >= axis.to || (span.end !== null && span.end <= axis.from)) return Infinity;
  const end = span.end === null ? null : Math.min(span.end, Math.max(axis.to, DAY_MIN));
  return end === null || isLow(strip) ? off : Math.max(off, Math.abs(at(end) - strip.bottom));
}

function fits(span: ClockReading, strip: Strip, axis: Axis, px: number): boolean {
  return distance(span, strip, axis, px) <= SLACK;
}

/**
 * px of a minute: that of the rows, else the one on which most tiles agree. Null if nothing tells it, or if two answers
 * fit equally well and would put a tile into different halves of the day.
 */
export function pxPerMinute(drawn: readonly DrawnTile[], axis: Axis): number | null {
  if (axis.px !== null) return axis.px;
  const usable = drawn.filter(({ strip, spans }) => strip !== null && spans.length > 0);
  const support = (px: number) =>
    usable.filter(({ spans, strip }) => spans.some((span) => fits(span, strip!, axis, px))).length;
  const votes = guesses(usable, axis).map((px) => ({ px, count: support(px) }));
  const [best] = votes.sort((a, b) => b.count - a.count);
  if (!best || best.count * 2 <= usable.length) return null;
  const rival = votes.some(({ px, count }) => count === best.count && Math.abs(px - best.px) > 0.03 * best.px);
  return rival ? null : best.px;
}

/**
 * The top of a tile may be off by this many px. Tops are reliable, while the lower edges of low tiles are stretched.
 */
const TOP_SLACK = 4;

/** The reading that would be drawn where the tile is; null if none would be. */
export function nearest(spans: readonly ClockReading[], strip: Strip, axis: Axis, px: number): ClockReading | null {
  const off = (span: ClockReading) => distance(span, strip, axis, px);
  const here = spans.filter((span) => off({ ...span, end: null }) <= TOP_SLACK && off(span) < Infinity);
  return here.reduce<ClockReading | null>(
    (best, span) => (best === null || off(span) < off(best) - 1 ? span : best),
    null,
  );
}

/**
 * Guesses from the heights of tall tiles first, which do not depend on the half of the day; then from how low tiles
 * start.
 */
function guesses(drawn: readonly DrawnTile[], axis: Axis): number[] {
  const tallest = [...drawn].sort((a, b) => height(b) - height(a)).slice(0, MOST_TILES_TRIED);
  const found: number[] = [];
  for (const { spans, strip } of tallest) {
    for (const { start, end } of spans) {
      if (end !== null && !isLow(strip!)) found.push(height({ strip }) / (end - start));
    }
  }
  const sure = drawn.filter(({ spans }) => isSure(spans));
  for (const { spans, strip } of (sure.length > 0 ? sure : drawn).slice(0, MOST_TILES_TRIED)) {
    for (const { start } of spans) if (start > axis.from) found.push(strip!.top / (start - axis.from));
  }
  return found.filter((px) => px > 0.15 && px < 12);
}

function height({ strip }: Pick<DrawnTile, 'strip'>): number {
  return strip ? strip.bottom - strip.top : 0;
}
