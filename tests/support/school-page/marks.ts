/** Runs in the page. The marks that are drawn, with their minutes and places. */
export function readMarks(root: ShadowRoot) {
  return [...root.querySelectorAll('[data-pushin-window]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const words = element.closest('button')?.querySelector('.minutes');
    const end = words ? words.getBoundingClientRect().right : right;
    return {
      when: element.getAttribute('data-pushin-window')!,
      words: words?.textContent ?? '',
      left,
      top,
      right: end,
      bottom,
    };
  });
}

/** Runs in the page. Every text on which a mark or its minutes lie. */
export function readCovered(root: ShadowRoot): string[] {
  const boxes = [...root.querySelectorAll('[data-pushin-window], .minutes')].map((one) => one.getBoundingClientRect());
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const covered: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (boxes.some((b) => b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom))
        covered.push(node.nodeValue ?? '');
  }
  return covered;
}
