import { doubt } from '../../model/warning';
import { dateWords } from '../../time/date/date-words';
import type { Drawn, DrawnEvent } from '../drawn/drawn';
import { PageChanged, type Page } from '../reader';
import { dayAround, personViews } from './calendars';
import { tileEvent } from './tile-event';

const TILE = '[aria-label][role=button], [aria-label][role=option], [aria-label][role=listitem], [aria-label][title]';

/** Reads the events by their labels. Throws PageChanged. */
export function draw(page: Page, root: Element, view: string): Drawn {
  const { document } = page;
  const views = personViews(document);
  if (views.length === 0) throw new PageChanged('calendar', 'data-app-section=calendar-view-0');
  const words = dateWords(document.documentElement.lang || null);
  const events: DrawnEvent[] = [];
  let tiles = 0;
  const tilesOf = views.flatMap(({ element, group }) =>
    [...element.querySelectorAll(TILE)].map((tile) => ({ element: tile, group })),
  );
  for (const { element, group } of tilesOf) {
    const label = element.getAttribute('aria-label')!;
    const here = dayAround(element);
    const block = tileEvent(label, element.getAttribute('title'), here, words);
    // A button whose label holds no clock or date is only a button.
    if (/\d[:.h]\d\d|\d{4}/.test(label)) tiles++;
    if (block === null) continue;
    const doubts = block.calledOff ? [doubt('cancelled', { title: block.title }, block.date)] : [];
    events.push({ block, element, group, doubts });
  }
  if (tiles > 0 && events.length === 0) throw new PageChanged('event-texts', 'aria-label');
  const columns = view === 'month' ? [] : views.flatMap((one) => one.columns);
  const dates = columns.map(({ date }) => date).sort();
  const shown = dates.length > 0 ? { from: dates[0]!, to: dates.at(-1)! } : null;
  const groups = views.flatMap(({ group }) => group ?? []);
  const names = new Map(views.flatMap(({ group, name }) => (group !== null && name ? [[group, name] as const] : [])));
  const named = groups.length > 0 && { names };
  return { view, events, groups, ...named, columns, ticks: () => [], shown, warnings: [], root };
}
