import { oneLine } from '../../model/text/one-line';
import type { RawEvent } from '../../page-data/raw-event';
import { settleEvents } from '../../page-data/read-events';
import { stampOf } from '../../page-data/stamp';
import type { Drawn, DrawnEvent } from '../drawn/drawn';
import { PageChanged, type Page } from '../reader';
import { dayOfBox } from './day-of-box';

const TITLE = '.fsCalendarEventTitle, .fsCalendarEventLink';
const ITEM = '.fsCalendarInfo, article, li';
const BOX = '.fsCalendarDaybox';
const DAY_ELEMENT = '.fsCalendarDate';

/** The events of every calendar element on the page. Throws PageChanged. */
export function draw(page: Page, root: Element, view: string): Drawn {
  const { document, zone } = page;
  const titles = [...document.querySelectorAll('.fsCalendar')].flatMap((one) => [...one.querySelectorAll(TITLE)]);
  const raws: RawEvent[] = [];
  const timeless = new Set<Element>();
  for (const link of titles) {
    // Pages that were quoted elsewhere have the title only as an attribute.
    const title = oneLine(link.textContent.trim() || link.getAttribute('title'));
    const item = link.closest(ITEM) ?? link.parentElement!;
    const said = (selector: string) => item.querySelector(selector)?.getAttribute('datetime') ?? null;
    const box = item.closest(BOX);
    const start = said('.fsStartTime') ?? said('time[datetime]') ?? (box && dayOfBox(box));
    if (title === '' || start === null) continue;
    if (stampOf(start)?.minutes == null && !item.querySelector('.fsAllDayEvent')) timeless.add(item);
    const location = item.querySelector('.fsLocation')?.textContent.trim() || null;
    const rest = { duration: null, lastDay: 'said' as const, note: null, cancelled: false };
    raws.push({ title, start, end: said('.fsEndTime'), location, element: item, ...rest });
  }
  if (titles.length > 0 && raws.length === 0) throw new PageChanged('event-dates', 'datetime');
  const { events, warnings } = settleEvents(raws, document, zone);
  const days = [...document.querySelectorAll(BOX)].flatMap((box) => dayOfBox(box) ?? []).sort();
  if (titles.length === 0 && days.length === 0 && root.querySelector(DAY_ELEMENT))
    throw new PageChanged('day-dates', 'data-day');
  return {
    view,
    events: events.map(({ block, element, doubts }): DrawnEvent => {
      // An event with neither a time nor "All Day" happens at an unknown time of that day.
      const open = element !== null && timeless.has(element);
      return { block: open ? { ...block, timing: 'implied' } : block, element: element ?? root, doubts };
    }),
    columns: [],
    ticks: () => [],
    shown: days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : null,
    warnings,
    root,
  };
}
