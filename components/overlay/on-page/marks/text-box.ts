import type { Box } from '../../../../utils/overlay/grid';

/** The box of the text one can see in an element, as far as its own boxes let it be seen; null without any. */
export function textBox(element: Element): Box | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    // What is said to screen readers alone is squeezed into a pixel.
    const frame = node.parentElement!.getBoundingClientRect();
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
