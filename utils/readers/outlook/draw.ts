import type { IsoDate } from '../../model/block';
import type { ReadingWarning } from '../../model/reading';
import { stampOf } from '../../page-data/stamp';
import { dateWords } from '../../time/date-words';
import type { Drawn, DrawnColumn, DrawnEvent } from '../drawn';
import { PageChanged, type Page } from '../reader';
import { tileEvent } from './tile-event';

const VIEW = '[data-app-section^="calendar-view-"]:not([data-app-section*="header"])';
const TILE = '[aria-label][role=button], [aria-label][role=option], [aria-label][role=listitem], [aria-label][title]';
const COLUMN = '[data-column-date]';

/** Throws PageChanged. */
export function draw(page: Page, root: Element, view: string): Drawn {
  const { document } = page;
  const views = [...document.querySelectorAll(VIEW)];
  if (views.length === 0) throw new PageChanged('the calendar (data-app-section=calendar-view-0)');
  const words = dateWords(document.documentElement.lang || null);
  const events: DrawnEvent[] = [];
  const warnings: ReadingWarning[] = [];
  let tiles = 0;
  for (const element of views.flatMap((one) => [...one.querySelectorAll(TILE)])) {
    const label = element.getAttribute('aria-label')!;
    const here = dateOf(element.closest(COLUMN));
    const found = tileEvent(label, element.getAttribute('title'), here, words);
    // Buttons without a clock or date in them are buttons.
    if (/\d[:.h]\d\d|\d{4}/.test(label)) tiles++;
    if (found === null) continue;
    const { block, cancelled } = found;
    if (!cancelled) events.push({ block, element });
    else warnings.push({ code: 'cancelled', message: `“${block.title}” was called off.`, date: block.date });
  }
  if (tiles > 0 && events.length + warnings.length === 0)
    throw new PageChanged('the labels of the events (aria-label)');
  const columns = view === 'month' ? [] : columnsOf(document);
  const dates = columns.map(({ date }) => date).sort();
  const shown = dates.length > 0 ? { from: dates[0]!, to: dates.at(-1)! } : null;
  return { view, events, columns, ticks: () => [], shown, warnings, root };
}

/** One element a day: the one inside the view where there is one, else its heading. */
function columnsOf(document: Document): DrawnColumn[] {
  const byDate = new Map<IsoDate, Element>();
  for (const element of document.querySelectorAll(COLUMN)) {
    const date = dateOf(element);
    if (date && (!byDate.has(date) || element.closest(VIEW))) byDate.set(date, element);
  }
  return [...byDate].map(([date, element]) => ({ date, element }));
}

function dateOf(column: Element | null): IsoDate | null {
  return stampOf(column?.getAttribute('data-column-date') ?? '')?.date ?? null;
}
