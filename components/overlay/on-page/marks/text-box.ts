import type { Box } from '../../../../utils/overlay/grid';
import { boxOf, parentOf } from '../../../../utils/page-data/real-dom';

/** The box of the text that can be seen in an element, as far as its own boxes show it; null if there is none. */
export function textBox(element: Element): Box | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    // Texts that are only for screen readers are squeezed into one pixel.
    const frame = boxOf(parentOf(node)!);
    if (frame.width < 2) continue;
    range.selectNode(node);
    const text = range.getBoundingClientRect();
    left = Math.min(left, Math.max(text.left, frame.left));
    right = Math.max(right, Math.min(text.right, frame.right));
    top = Math.min(top, Math.max(text.top, frame.top));
    bottom = Math.max(bottom, Math.min(text.bottom, frame.bottom));
  }
  return right > left ? { left, top, width: right - left, height: bottom - top } : null;
}
