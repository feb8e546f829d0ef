import type { IsoDate } from '../../../model/block';
import type { Reading } from '../../../model/reading';
import type { CopiedCell } from '../copy';
import { drawnDays, gridRange } from '../text/datekey';
import { makePlaces } from './place';

/** First and last day on the page: those drawn, else what the grid says. */
export function shownDays(root: Element): Reading['shown'] {
  return range(drawnDays(root)) ?? gridRange(root);
}

function range(sorted: readonly IsoDate[]): Reading['shown'] {
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from && to ? { from, to } : null;
}

/** The cells of days that have a heading: it may count more events than the cell shows. */
export function copyCells(root: Element): CopiedCell[] {
  const cells: CopiedCell[] = [];
  const placeOf = makePlaces(root);
  for (const cell of root.querySelectorAll('[role=gridcell]:not([data-datekey])')) {
    const heading = cell.querySelector('h1, h2, h3');
    if (!heading?.textContent) continue;
    const ids = new Set([...cell.querySelectorAll('[data-eventid]')].map((each) => each.getAttribute('data-eventid')));
    if (ids.size > 0) cells.push({ heading: heading.textContent, events: ids.size, date: placeOf(heading).date });
  }
  return cells;
}
