import { oneLine } from '../model/text/one-line';
import { lastNodeOf, ofNode, previousNodeOf } from './real-dom';

/** Tags whose text nobody sees. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD']);

/** The text an element shows, blanks made single between its pieces; at most about `most` characters. No layout. */
export function shownText(element: Element, most = 100_000, without?: (element: Element) => boolean): string {
  const pieces: string[] = [];
  let length = 0;
  const stack: Node[] = [element];
  while (stack.length > 0 && length < most) {
    const at = stack.pop()!;
    const type = ofNode(at, 'nodeType');
    if (type === 3) {
      const text = at.nodeValue ?? '';
      if (/\S/.test(text)) {
        pieces.push(text);
        length += text.length;
      }
    } else if (type === 1) {
      if (UNSEEN.has(ofNode(at as Element, 'tagName')) || without?.(at as Element)) continue;
      for (let child = lastNodeOf(at); child; child = previousNodeOf(child)) stack.push(child);
    }
  }
  return oneLine(pieces.join(' '));
}
