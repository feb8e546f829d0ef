/*
 * Where a FullCalendar stands on a page. Versions 3 to 6 have the public class `fc`; version 7 hashes
 * its classes but still names its title "fc:1:title" and begins every class with `fc-`. [3.10, 4.4, 5.11, 6.1, 7.1]
 */
const ROOT = '.fc';
const ROOT_7 = '[aria-labelledby^="fc:"], [role=grid][class], [role=treegrid][class], [role=list][class]';
const EMPTY_LIST_7 = '[role=status][class^="fc-"], [role=status][class*=" fc-"]';

/** The outermost element of every calendar of the page, in page order. */
export function findRoots(document: Document): Element[] {
  const roots: Element[] = [];
  for (const root of document.querySelectorAll(`${ROOT}, ${ROOT_7}`)) {
    const inside = roots.some((one) => one.contains(root));
    if (!inside && (root.matches(ROOT) || isSeven(root))) roots.push(root);
  }
  if (roots.length === 0) roots.push(...document.querySelectorAll(EMPTY_LIST_7));
  return roots;
}

function isSeven(element: Element): boolean {
  if (element.getAttribute('aria-labelledby')?.startsWith('fc:')) return true;
  return /(?:^|\s)fc-/.test(element.getAttribute('class') ?? '');
}
