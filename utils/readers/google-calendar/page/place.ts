import type { IsoDate } from '../../../model/block';
import { addDays, daysBetween } from '../../../time/date/dates';
import { dateOfKey, drawnDays, gridRange } from '../text/datekey';
import { parentOf } from '../../../page-data/real-dom';
import type { ChipPlace } from './chip-place';

/** Where a chip stands, and the column or cell itself. */
export interface FoundPlace extends Omit<ChipPlace, 'column'> {
  readonly element: Element | null;
}

const NOWHERE: FoundPlace = { kind: 'none', date: null, element: null };

/** Finds the day of a chip by the elements it stands in. The answer for one parent is kept for its other chips. */
export function makePlaces(root: Element): (chip: Element) => FoundPlace {
  const kept = new Map<Element | null, FoundPlace>();
  const cells = cellDates(root);
  const find = (from: Element | null): FoundPlace => {
    let cell: Element | null = null;
    for (let at = from; at; at = parentOf(at)) {
      const role = at.getAttribute('role');
      const date = dateOfKey(at.getAttribute('data-datekey'));
      if (date !== null) {
        if (role === 'rowgroup' || cell !== null)
          return { kind: role === 'rowgroup' ? 'row' : 'cell', date, element: at };
        return { kind: 'column', date, element: at };
      }
      if (role === 'gridcell') cell ??= at;
      if (at === root) break;
    }
    return cell ? { kind: 'cell', date: cells(cell), element: cell } : NOWHERE;
  };
  return (chip) => {
    // A button of the schedule may itself carry the id and the date.
    const parent = chip.parentElement;
    let place = kept.get(parent);
    if (!place) kept.set(parent, (place = find(parent)));
    return place;
  };
}

/**
 * The dates of month and all-day cells, which carry none: a cell has the date at its own position, if there are as many
 * days as cells in the whole grid or in the cell's own row.
 */
function cellDates(root: Element): (cell: Element) => IsoDate | null {
  let whole: Map<Element, IsoDate> | null = null;
  const rows = new Map<Element, Map<Element, IsoDate>>();
  return (cell) => {
    whole ??= pair(root, drawnDays(root)) ?? pair(root, shownDays(root)) ?? new Map<Element, IsoDate>();
    const found = whole.get(cell);
    if (found) return found;
    for (let row = parentOf(cell); row && row !== parentOf(root); row = parentOf(row)) {
      let dates = rows.get(row);
      if (!dates) rows.set(row, (dates = pair(row, drawnDays(row)) ?? new Map<Element, IsoDate>()));
      const date = dates.get(cell);
      if (date) return date;
    }
    return null;
  };
}

function shownDays(root: Element): IsoDate[] {
  const range = gridRange(root);
  if (!range) return [];
  return Array.from({ length: daysBetween(range.from, range.to) + 1 }, (_, i) => addDays(range.from, i));
}

function pair(within: Element, dates: readonly IsoDate[]): Map<Element, IsoDate> | null {
  const cells = [...within.querySelectorAll('[role=gridcell]:not([data-datekey])')];
  return cells.length === dates.length ? new Map(cells.map((cell, i) => [cell, dates[i]!])) : null;
}
