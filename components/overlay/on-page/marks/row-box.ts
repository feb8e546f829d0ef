import { oneLine } from '../../../../utils/model/text/one-line';
import type { Box } from '../../../../utils/overlay/grid';
import { boxOf, ofNode } from '../../../../utils/page-data/real-dom';

/**
 * The box of the line on which a block stands, as wide as its element: an element may hold several rows, each on a line
 * of its own. If the title is not found in it, the box is that of the whole element.
 */
export function rowBox(element: Element, title: string): Box {
  const whole = boxOf(element);
  const line = lineOf(element, title);
  return { left: whole.left, width: whole.width, top: line?.top ?? whole.top, height: line?.height ?? whole.height };
}

function lineOf(element: Element, title: string): Box | null {
  const wanted = plain(title);
  if (wanted === '' || ofNode(element, 'localName') === 'tr' || ofNode(element, 'childElementCount') === 0) return null;
  const document = ofNode(element, 'ownerDocument');
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!plain(node.nodeValue ?? '').includes(wanted)) continue;
    range.selectNodeContents(node);
    const { top, height, left, width } = range.getBoundingClientRect();
    return height > 0 ? { top, height, left, width } : null;
  }
  return null;
}

function plain(text: string): string {
  return oneLine(text).toLowerCase();
}
