import { isUnread } from './lines/visible';
import { ofNode } from '../../page-data/real-dom';

/** A clock that runs on the page, and how long ago something was: they change without the page being another. */
const RUNNING = /\d{1,2}:\d\d:\d\d(?: ?[ap]m)?|\d+ (?:seconds?|minutes?|hours?) ago/gi;

/** Another text as soon as the page would be read differently: its address and all words on it. Touches no layout. */
export function signature(document: Document): string {
  const parts = [document.URL];
  if (!document.body) return document.URL;
  const walker = document.createTreeWalker(document.body, 5, (node) =>
    ofNode(node, 'nodeType') === 1 && isUnread(node as Element) ? 2 : 1,
  );
  while (walker.nextNode()) {
    const text = ofNode(walker.currentNode, 'nodeValue')?.trim();
    if (text) parts.push(text);
  }
  return parts.join('\n').replace(RUNNING, '');
}
