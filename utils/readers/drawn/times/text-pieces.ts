import { oneLine } from '../../../model/text/one-line';
import { firstNodeOf, nextNodeOf, ofNode } from '../../../page-data/real-dom';

/** Elements that end a line: the text after them is another one. */
const BREAKS = /^(?:br|div|p|li|ul|ol|td|th|tr|table|h[1-6]|section|article|header|footer|small|button)$/i;

/**
 * The texts under an element, cut where a line ends or where an element without words of its own begins another text.
 */
export function textPieces(element: Element): string[] {
  const pieces: string[] = [];
  let piece = '';
  const end = () => {
    const text = oneLine(piece);
    if (text) pieces.push(text);
    piece = '';
  };
  const walk = (parent: Element, mixed: boolean) => {
    for (let node = firstNodeOf(parent); node; node = nextNodeOf(node)) {
      const type = ofNode(node, 'nodeType');
      if (type === 3) piece += node.nodeValue ?? '';
      if (type !== 1) continue;
      const child = node as Element;
      const localName = ofNode(child, 'localName');
      const cut = !mixed || BREAKS.test(localName);
      if (cut) end();
      if (!/^(?:script|style|template)$/i.test(localName)) walk(child, ownWords(child));
      if (cut) end();
    }
  };
  walk(element, ownWords(element));
  end();
  return pieces;
}

function ownWords(element: Element): boolean {
  for (let node = firstNodeOf(element); node; node = nextNodeOf(node)) {
    if (ofNode(node, 'nodeType') === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return true;
  }
  return false;
}
