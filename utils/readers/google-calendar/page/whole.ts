import { hasOwnText } from '../../dom';
import { PageChanged } from '../../reader';
import { drawnDays, gridRange } from '../text/datekey';
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

/** The texts of the page's own headings. */
export function headingsOf(root: Element): string[] {
  const headings = [...root.querySelectorAll('h1, [data-view-heading]')].filter(hasOwnText);
  return headings.map(({ textContent }) => textContent.trim());
}
