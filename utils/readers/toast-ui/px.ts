import { toFive } from '../../time/clock/clock';
import type { Minutes } from '../../model/block';
import { clockMinutes } from '../../time/clock/clock-text';
import type { DateWords } from '../../time/date/date-words';
import { printedSpan } from '../../time/clock/printed-span';
import { inlinePx } from '../dom';
import type { DrawnLength } from '../drawn/times/fill-ends';

/*
 * Version 1 prints no times at all: an event stands at its minute in px of its column, beside hours of equal height.
 * All times that are read this way are implied.
 */

const HOUR_ELEMENT = '.tui-full-calendar-timegrid-hour';
/** px by which an event is drawn too short, and the least height of any event. */
const SHORT_BY_PX = 2;
const LEAST_DRAWN_PX = 16.5;

interface Scale {
  readonly first: Minutes;
  readonly hour: number;
}

function scaleOf(root: Element, words: DateWords): Scale | null {
  const first = root.querySelector(HOUR_ELEMENT);
  const from = first && printedSpan(first.textContent, words)?.from;
  const hour = first && inlinePx(first, 'height');
  return from && hour ? { first: clockMinutes(from), hour } : null;
}

/** The minute at which an event of version 1 is drawn; null if nothing tells it. */
export function pxStarts(root: Element, words: DateWords): (event: Element) => Minutes | null {
  const scale = scaleOf(root, words);
  return (event) => {
    const top = inlinePx(event, 'top');
    return scale === null || top === null ? null : scale.first + near((top / scale.hour) * 60);
  };
}

/** How long an event of version 1 is drawn. */
export function pxLength(root: Element, event: Element, words: DateWords): DrawnLength | null {
  const scale = scaleOf(root, words);
  const height = inlinePx(event, 'height');
  if (scale === null || height === null) return null;
  return { minutes: near(((height + SHORT_BY_PX) / scale.hour) * 60), least: height <= LEAST_DRAWN_PX + 0.1 };
}

/** Rounding to whole px may move a length by this many minutes. */
const ROUNDING = 0.8;

function near(minutes: number): Minutes {
  return toFive(minutes, ROUNDING);
}
