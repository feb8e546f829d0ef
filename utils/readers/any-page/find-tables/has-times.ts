import { isUnread } from '../lines/visible';
import { ofNode } from '../../../page-data/real-dom';

const LOOKS_LIKE_CLOCK =
  /\d\s?[:;.h]\s?[0-5]\d(?!\d)|\d\s?[ap]\.?m\b|\d{1,4}\s?[-–—~]\s?\d{1,4}\b|\d[:.](?:o[\doil]|[0-5][oil])\b|\b(?:quarter|half) (?:to|past)\b/giu;
const MACHINE_READABLE =
  'script[type="application/ld+json"], [itemprop="startDate"], .h-event, .vevent, time[datetime*="T"], [datetime*=":"]';

/** Fewer clock times than this are no schedule, except on a page known to hold one. */
export const FEWEST_CLOCKS = 2;

export function clocksIn(text: string): number {
  return text.match(LOOKS_LIKE_CLOCK)?.length ?? 0;
}

/** Cheap: are there `enough` times on the page, or data that machines read? Stops as soon as there are. */
export function hasTimes(document: Document, enough: number): boolean {
  if (!document.body) return false;
  if (document.querySelector(MACHINE_READABLE)) return true;
  let found = 0;
  // Numbers in place of NodeFilter's names, which are not known everywhere this runs: 5 shows elements and texts, 2 leaves an element out with all that is in it.
  const walker = document.createTreeWalker(document.body, 5, (node) =>
    ofNode(node, 'nodeType') === 1 && isUnread(node as Element) ? 2 : 1,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (ofNode(node, 'nodeType') === 3) found += clocksIn(node.nodeValue ?? '');
    if (found >= enough) return true;
  }
  return false;
}
