import { ask, ofNode } from '../../page-data/real-dom';

const PLACE = /(?:^|[;\s])(?:top|left|width|height|inset[a-z-]*|block-size|grid-(?:column|row)):[^;]*/g;

/**
 * A text that changes as soon as anything that matches `selector` says something else or stands elsewhere: address,
 * language, words, inline places and `attributes`. Touches no layout. What moves by itself, such as the line of the
 * present moment, must not match.
 */
export function drawnSignature(document: Document, selector: string, attributes: readonly string[]): string {
  const parts: (string | null)[] = [document.URL, document.documentElement.lang];
  for (const element of document.querySelectorAll(selector)) {
    for (const name of attributes)
      if (ask(element, 'hasAttribute', name)) parts.push(ask(element, 'getAttribute', name));
    const style = ask(element, 'getAttribute', 'style');
    if (style) parts.push(...(style.match(PLACE) ?? []));
    parts.push(ofNode(element, 'textContent'));
  }
  return parts.join('\n');
}
