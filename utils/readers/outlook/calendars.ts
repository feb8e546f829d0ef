import type { IsoDate } from '../../model/block';
import { shownText } from '../../page-data/shown-text';
import { stampOf } from '../../page-data/stamp';
import type { DrawnColumn } from '../drawn/drawn';

const VIEW = '[data-app-section^="calendar-view-"]:not([data-app-section*="header"])';
const COLUMN = '[data-column-date]';
const LONGEST_NAME_CHARS = 80;

/**
 * One calendar of the page. People side by side have one view each, numbered from 0, and a header with the same number.
 */
export interface PersonView {
  readonly element: Element;
  /** The number of the view; null if there is only one, whoever it shows. */
  readonly group: string | null;
  readonly name: string | null;
  readonly columns: readonly DrawnColumn[];
}

export function personViews(document: Document): PersonView[] {
  const elements = [...document.querySelectorAll(VIEW)];
  if (elements.length < 2)
    return elements.map((element) => ({
      element,
      group: null,
      name: null,
      columns: columnsIn([document.documentElement], element, null),
    }));
  return elements.map((element, i) => {
    const number = /calendar-view-(\w+)/.exec(element.getAttribute('data-app-section')!)?.[1] ?? String(i);
    const header = document.querySelector(`[data-app-section="calendar-view-header-${number}"]`);
    const within = header ? [header, element] : [element];
    return { element, group: number, name: nameIn(header), columns: columnsIn(within, element, number) };
  });
}

/** What the header says besides its days. */
function nameIn(header: Element | null): string | null {
  const text = header ? shownText(header, 200, (one) => one.matches(COLUMN)).trim() : '';
  return /\p{L}/u.test(text) && text.length <= LONGEST_NAME_CHARS ? text : null;
}

/** One element for each day: the one inside the view if there is one, else its heading. */
function columnsIn(within: readonly Element[], view: Element, group: string | null): DrawnColumn[] {
  const byDate = new Map<IsoDate, Element>();
  for (const element of within.flatMap((one) => [...one.querySelectorAll(COLUMN)])) {
    const date = dateOf(element);
    if (date && (!byDate.has(date) || view.contains(element))) byDate.set(date, element);
  }
  return [...byDate].map(([date, element]) => ({ date, element, group }));
}

/** The day of the column a tile stands in. */
export function dayAround(tile: Element): IsoDate | null {
  return dateOf(tile.closest(COLUMN));
}

function dateOf(column: Element | null): IsoDate | null {
  return stampOf(column?.getAttribute('data-column-date') ?? '')?.date ?? null;
}
