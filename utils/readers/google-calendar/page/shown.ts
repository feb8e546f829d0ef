import type { IsoDate } from '../../../model/block';
import type { Reading, Timetable } from '../../../model/reading';
import { warning, type ReadingWarning } from '../../../model/warning';
import { drawnDays, gridRange } from '../text/datekey';
import { makePlaces } from '../text/place';

/** First and last day on the page: those drawn, else what the grid says. */
export function shownDays(root: Element): Reading['shown'] {
  return range(drawnDays(root)) ?? gridRange(root);
}

/** First and last day any block starts on. */
export function daysOf(timetables: readonly Timetable[]): Reading['shown'] {
  const dates = timetables.flatMap(({ blocks }) => blocks.map((block) => block.date));
  return range(dates.filter((date) => date !== null).sort());
}

function range(sorted: readonly IsoDate[]): Reading['shown'] {
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from && to ? { from, to } : null;
}

/** Month cells and the all-day strip hide events behind "2 more": one warning for each such day. */
export function hiddenEvents(root: Element): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  const placeOf = makePlaces(root);
  for (const cell of root.querySelectorAll('[role=gridcell]:not([data-datekey])')) {
    const heading = cell.querySelector('h1, h2, h3');
    // "4 events, …"; a day without any may begin with its date ("10月 8日").
    const count = Number(/^\s*(\d+) \p{L}/u.exec(heading?.textContent ?? '')?.[1] ?? 0);
    if (count === 0) continue;
    const ids = new Set([...cell.querySelectorAll('[data-eventid]')].map((each) => each.getAttribute('data-eventid')));
    if (ids.size === 0 || ids.size >= count) continue;
    const date = heading ? placeOf(heading).date : null;
    warnings.push(warning('more-events', { shown: ids.size, all: count }, date));
  }
  return warnings;
}
