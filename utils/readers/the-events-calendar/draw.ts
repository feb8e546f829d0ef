import { blockKey } from '../../model/block-key';
import type { Block } from '../../model/block';
import { readEvents } from '../../page-data/read-events';
import { dateWords } from '../../time/date/date-words';
import type { Drawn, DrawnEvent } from '../drawn/drawn';
import { PageChanged, type Page } from '../reader';
import { shownEvent } from './shown-event';

const ARTICLE = 'article';

/**
 * Reads what the page's data says, and what the page shows besides: a view that was fetched again may come without its
 * data.
 */
export function draw(page: Page, root: Element, view: string): Drawn {
  const { document, zone } = page;
  const { events: said, warnings } = readEvents(document, zone);
  const words = dateWords(document.documentElement.lang || null);
  const articles = [...root.querySelectorAll(ARTICLE)].filter((one) => !one.closest('template'));
  const shown = articles.flatMap((article) => shownEvent(article, words) ?? []);
  if (articles.length > 0 && said.length + shown.length === 0 && articles.some(hasTime))
    throw new PageChanged('event-dates', 'datetime');
  const events = new Map<string, DrawnEvent>();
  for (const { block, element, doubts } of said) events.set(keyOf(block), { block, element: element ?? root, doubts });
  for (const event of shown) {
    const known = events.get(keyOf(event.block));
    if (!known) events.set(keyOf(event.block), event);
    // The data says more; the page shows where the event stands.
    else events.set(keyOf(event.block), { ...known, element: event.element });
  }
  const all = [...events.values()];
  return { view, events: all, columns: [], ticks: () => [], shown: null, warnings, root };
}

function keyOf({ date, start, title, allDay }: Block): string {
  return [date, allDay ? 'day' : start, blockKey(title)].join('\n');
}

function hasTime(article: Element): boolean {
  return article.querySelector('time') !== null;
}
