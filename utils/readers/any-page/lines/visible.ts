import { ask, nameAround, ofNode, parentOf } from '../../../page-data/real-dom';

/*
 * What of a page a person reads. Text and attributes only: a style sheet's doings are not known here, so what only a
 * class hides is read as well.
 */

const UNREAD = new Set(
  'script style noscript template head svg math canvas iframe object embed audio video select textarea nav dialog'.split(
    ' ',
  ),
);
const UNREAD_ROLES = new Set(['navigation', 'search', 'menu', 'menubar', 'tooltip', 'contentinfo', 'dialog']);
const GONE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Is nothing inside this element for reading: scripts, menus, the page's foot, what is hidden? */
export function isUnread(element: Element): boolean {
  const localName = ofNode(element, 'localName');
  if (UNREAD.has(localName)) return true;
  if (localName === 'footer') return nameAround(element) !== 'article';
  if (!ask(element, 'hasAttributes')) return false;
  const role = ask(element, 'getAttribute', 'role');
  if (role !== null && UNREAD_ROLES.has(role)) return true;
  const style = ask(element, 'getAttribute', 'style');
  const hidden = ask(element, 'hasAttribute', 'hidden') || (style !== null && GONE.test(style));
  return hidden && !isPanel(element, role);
}

/** Folded away until its tab or heading is clicked, or a published spreadsheet's other sheet: still the page's text. */
function isPanel(element: Element, role: string | null): boolean {
  const around = parentOf(element);
  if (around && ask(around, 'getAttribute', 'id') === 'sheets-viewport') return true;
  return role === 'tabpanel' || role === 'region' || ask(element, 'hasAttribute', 'aria-labelledby');
}
