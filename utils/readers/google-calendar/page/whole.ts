import { hasOwnText } from '../../dom';
import { PageChanged } from '../../reader';
import type { PrintedChip } from './chips';
import { drawnDays, gridRange } from '../text/datekey';
import type { ReadChips } from '../read-chips';
import { layoutOfView, type View } from './view';

/** The part of the page that holds the events: never the sidebar, the details card or the editor. */
export function rootOf(document: Document): Element {
  const main = document.querySelector('[role=main]');
  if (main?.querySelector('[role=grid], [data-datekey], [data-eventid]')) return main;
  return document.querySelector('[role=grid]') ?? main ?? document.body;
}

/**
 * Is this a saved piece of a page (without the frame around the chips), or a copy without any data attribute? Nothing
 * can be missing there, because its texts are all there is.
 */
export function isPiece(document: Document): boolean {
  const { body } = document;
  if (body.hasAttribute('data-viewkey') || body.hasAttribute('data-viewfamily')) return false;
  if (!document.querySelector('[role=main], [role=grid]')) return true;
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of element.attributes) if (/^(?:data-|js)/.test(name)) return false;
  }
  return true;
}

/** Throws PageChanged unless the frame every view has is there. */
export function expectGrid(document: Document, root: Element, view: View): void {
  if (!document.querySelector('[role=main]')) throw new PageChanged('calendar', '[role=main]');
  if (layoutOfView(view) === 'rows') return;
  if (!root.querySelector('[role=grid]') && !root.matches('[role=grid]')) throw new PageChanged('grid', '[role=grid]');
  if (layoutOfView(view) === 'columns') {
    if (drawnDays(root, DAY_ELEMENT).length === 0) throw new PageChanged('column-dates', 'data-datekey');
  } else if (drawnDays(root).length === 0 && !gridRange(root)) {
    throw new PageChanged('day-dates', 'data-datekey');
  }
}

/** The element of a day itself. Buttons and headings with a date only name the day. */
const DAY_ELEMENT = '[data-datekey]:not(button, h1, h2, h3, [role=button], [role=columnheader])';

/** Throws PageChanged where the page speaks of events but none is marked as one. */
export function expectChips(root: Element, chips: readonly PrintedChip[], texts: () => readonly PrintedChip[]): void {
  if (chips.length === 0 && (countInHeading(root) > 0 || texts().length > 0)) {
    throw new PageChanged('events', 'data-eventid');
  }
  if (chips.length > 0 && chips.every((chip) => chip.id === '')) throw new PageChanged('event-ids', 'data-eventid');
}

/**
 * The number in a heading such as "Week of March 8, 2026, 16 events": it stands before the last words, in every
 * language that writes it so.
 */
function countInHeading(root: Element): number {
  for (const heading of root.querySelectorAll('h1, [data-view-heading]')) {
    if (!hasOwnText(heading)) continue;
    const found = /(?:^|[,、，،])\s*(\d+) \p{L}+$/u.exec(heading.textContent.trim());
    if (found) return Number(found[1]);
  }
  return 0;
}

/** Throws PageChanged if there are chips but none of them says anything that can be used. */
export function expectRead(chips: readonly PrintedChip[], { events, unread }: ReadChips, view: View): void {
  if (chips.length === 0) return;
  if ((unread.silent + unread.mute) * 2 > chips.length) throw new PageChanged('event-texts');
  if (unread.timeless * 2 > chips.length) throw new PageChanged('event-times');
  if (events.every((event) => event.block.date === null)) throw new PageChanged('event-dates', 'data-datekey');
  if (layoutOfView(view) !== 'columns') return;
  const astray = events.filter((event) => event.doubts.includes('date-disagrees')).length;
  if (astray > 2 && astray * 2 > events.length) throw new PageChanged('column-dates', 'data-datekey');
}
