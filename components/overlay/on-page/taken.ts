import type { Box } from '../../../utils/overlay/grid';

/** What a page shows besides words. */
const THINGS = 'img, svg, video, canvas, iframe, object, embed, input, button, select, textarea, [role=button], hr';
/** At most this many texts of a page are measured. On a longer page, only the room inside a row is known to be free. */
const MOST_MEASURED_TEXTS = 6000;

/** Everything on the page that a mark must not cover, in px of the window; null if the page is too long to know. */
export function takenOn(document: Document): Box[] | null {
  const boxes: Box[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    if (++count > MOST_MEASURED_TEXTS) return null;
    range.selectNodeContents(node);
    for (const { left, top, width, height } of range.getClientRects()) {
      // Texts that are only for screen readers are squeezed into one pixel.
      if (width > 1 && height > 1) boxes.push({ left, top, width, height });
    }
  }
  for (const element of document.body.querySelectorAll(THINGS)) {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width > 1 && height > 1 && element.checkVisibility()) boxes.push({ left, top, width, height });
  }
  return boxes;
}
