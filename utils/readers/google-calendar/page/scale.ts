import { toFive } from '../../../time/clock/clock';
import type { Minutes } from '../../../model/block';

/** A chip's inline px, and the minutes of its day that its text says. */
export interface Sample {
  readonly box: DrawnPlace;
  readonly start: Minutes;
  readonly end: Minutes | null;
}

export interface DrawnPlace {
  readonly top: number;
  readonly height: number;
}

/** Google draws a chip 1 px above its minute and 2 px too short. Seen from 2019 to 2026-10. */
const ABOVE = 1;
const SHORT_BY_PX = 2;
/** px. No chip is drawn lower than this, so a chip of this height may last less than it looks. */
const LEAST_HEIGHT = 11;
/** Rounding may move an edge by this many px. */
const SLACK = 2.5;

/** Minutes of the day that a box covers at `px` an hour; `end` is null if the box is too low to tell. */
export function minutesOfBox(box: DrawnPlace, px: number): { start: Minutes; end: Minutes | null } {
  const start = ((box.top + ABOVE) * 60) / px;
  const end = start + ((box.height + SHORT_BY_PX) * 60) / px;
  const near = (minutes: number) => Math.max(0, toFive(minutes, (60 * SLACK) / px));
  return { start: near(start), end: isLeast(box) ? null : near(end) };
}

function isLeast({ height }: DrawnPlace): boolean {
  return Math.abs(height - LEAST_HEIGHT) < 0.2;
}

/** Is the box drawn where those minutes of the day are at `px` an hour? */
export function agrees({ box, start, end }: Sample, px: number): boolean {
  if (Math.abs(box.top + ABOVE - (start * px) / 60) > SLACK) return false;
  if (end === null || isLeast(box)) return true;
  return Math.abs(box.height + SHORT_BY_PX - ((end - start) * px) / 60) <= SLACK;
}

/**
 * How many px an hour is high. What a column's inline height or its 24 rows tell (`measured`) holds, unless most texts on
 * the page disagree; then whatever fits the texts does. Null if nothing tells it. If texts and px make no sense together, the caller finds
 * that the texts disagree.
 */
export function pxPerHour(measured: number | null, samples: readonly Sample[]): number | null {
  const support = (px: number) => samples.filter((sample) => agrees(sample, px)).length;
  const most = samples.length / 2;
  if (measured !== null && (samples.length < 3 || support(measured) > most)) return measured;
  // A chip further down the page tells the scale more exactly.
  const lowest = [...samples].sort((a, b) => b.start - a.start).slice(0, 12);
  for (const { box, start } of lowest) {
    if (start === 0) continue;
    const raw = ((box.top + ABOVE) * 60) / start;
    const px = Math.abs(raw - Math.round(raw)) < 0.25 ? Math.round(raw) : raw;
    if (px > 10 && px < 400 && support(px) > most) return px;
  }
  return measured;
}
