import { findCalendars } from './calendars';
import { ask, ofNode } from '../../page-data/real-dom';

/**
 * Everything that is read or drawn from: days, hours, rooms, and where tiles stand. Never hovering, selection or the
 * line of the present moment.
 */
export const SAID = ['data-date', 'data-time', 'data-resource-id', 'data-full', 'colspan'];
const PLACE = /(?:^|[;\s])(?:top|bottom|left|right|inset|inset-inline|width|height):[^;]*/g;
/** The line of the present moment moves every minute. [3.10–6.1] */
const MOVING = /now-indicator/;

/**
 * A text that changes as soon as the page would be read or drawn differently. Only to be compared; touches no layout.
 */
export function signature(document: Document): string {
  const parts: string[] = [document.URL, document.documentElement.lang];
  for (const { root, view } of findCalendars(document)) {
    parts.push(view ?? '');
    const walker = document.createTreeWalker(root, 5);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (ofNode(node, 'nodeType') === 3) {
        const text = node.nodeValue!.trim();
        if (text) parts.push(text);
      } else partsOf(node as Element, parts);
    }
  }
  return parts.join('\n');
}

function partsOf(element: Element, parts: string[]): void {
  for (const name of SAID) {
    const value = ask(element, 'getAttribute', name);
    if (value !== null) parts.push(value);
  }
  const style = ask(element, 'getAttribute', 'style');
  if (style && !MOVING.test(ask(element, 'getAttribute', 'class') ?? '')) parts.push(...(style.match(PLACE) ?? []));
}
