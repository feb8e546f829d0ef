import type { Box } from '../../../../utils/overlay/grid';
import { boxOf, ofNode } from '../../../../utils/page-data/real-dom';

/** The boxes of the lines that can be seen in an element, as far as its own box shows them. */
export function textLines(element: Element): Box[] {
  const frame = boxOf(element);
  const document = ofNode(element, 'ownerDocument');
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: Box[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      const left = Math.max(line.left, frame.left);
      const top = Math.max(line.top, frame.top);
      const width = Math.min(line.right, frame.right) - left;
      const height = Math.min(line.bottom, frame.bottom) - top;
      if (width > 1 && height > 1) lines.push({ left, top, width, height });
    }
  }
  return lines;
}
