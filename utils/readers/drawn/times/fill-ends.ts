import { toFive } from '../../../time/clock/clock';
import type { Minutes } from '../../../model/block';
import { inlinePercent } from '../../dom';
import type { DrawnEvent } from '../drawn';
import { axisThrough, type HourAxis, type Tick } from './hour-axis';

/** How long an event is drawn. `least`: it is drawn as low as the page draws any event, so it may be shorter. */
export interface DrawnLength {
  readonly minutes: Minutes;
  readonly least: boolean;
}

/**
 * Finds ends for events that print only their start. How long they are drawn tells, up to the next start if they may be
 * shorter than drawn; the next start alone tells if nothing else does. All these ends are implied. An event that may be
 * shorter than drawn, with nothing after it, keeps its end unknown.
 */
export function fillEnds(
  events: readonly DrawnEvent[],
  lengthOf: (event: DrawnEvent) => DrawnLength | null,
): DrawnEvent[] {
  const days = Map.groupBy(events, ({ block, group }) => `${block.date} ${group ?? ''}`);
  const nextStarts = new Map([...days].map(([day, own]) => [day, nextOf(own.map(({ block }) => block.start))]));
  return events.map((event) => {
    const { block, group } = event;
    if (block.end !== null || block.allDay) return event;
    const next = nextStarts.get(`${block.date} ${group ?? ''}`)!.get(block.start) ?? Infinity;
    const length = lengthOf(event);
    const drawn = length === null ? Infinity : block.start + length.minutes;
    const end = length !== null && !length.least ? drawn : next <= drawn ? next : Infinity;
    return Number.isFinite(end) ? { ...event, block: { ...block, end, timing: 'implied' } } : event;
  });
}

/** Each start, and the next later one. */
function nextOf(starts: readonly Minutes[]): ReadonlyMap<Minutes, Minutes> {
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  return new Map(sorted.flatMap((start, i) => (i + 1 < sorted.length ? [[start, sorted[i + 1]!] as const] : [])));
}

/** A start may be off the line through all starts by this many percent of a column. */
const SLACK = 0.35;

/** Converts minutes to places and back, by the starts that are printed and the events' own style. */
export function drawnAxis(
  events: readonly DrawnEvent[],
  topOf: (element: Element) => number | null,
  slack?: number,
): HourAxis | null {
  const ticks = events.flatMap(({ block, element }): Tick[] => {
    const y = topOf(element);
    return block.allDay || y === null ? [] : [{ minutes: block.start, y }];
  });
  return axisThrough(ticks, slack);
}

/** Rounding to whole px may move a length by this many minutes. */
const ROUNDING = 0.8;

/** The minutes that a height stands for, rounded to five if it is near a multiple of five. */
export function drawnMinutes(height: number | null, axis: HourAxis | null): Minutes | null {
  if (height === null || axis === null || height <= 0) return null;
  return Math.max(1, toFive((height / axis.hour) * 60, ROUNDING));
}

/**
 * Converts minutes to percent of a column's height and back, by the starts that are printed; by `labels` if there are
 * too few.
 */
export function percentAxis(events: readonly DrawnEvent[], labels: readonly Tick[]): HourAxis | null {
  return drawnAxis(events, (element) => inlinePercent(element, 'top'), SLACK) ?? axisThrough(labels, SLACK);
}

/** The minutes that an element's inline height in percent stands for. */
export function percentLength(element: Element, axis: HourAxis | null): Minutes | null {
  return drawnMinutes(inlinePercent(element, 'height'), axis);
}
