/**
 * Runs in the page. Visible letters on which something of ours lies. The outermost 6 px of their event do not count.
 */
export function readCoveredLetters(root: ShadowRoot): string[] {
  const covered: string[] = [];
  const ours = [...root.querySelectorAll('.mark, .minutes')].map((one) => one.getBoundingClientRect());
  const range = document.createRange();
  const host = root.host as HTMLElement;
  host.style.visibility = 'hidden';
  const boxes = [...document.querySelectorAll('[data-eventchip]')].map((chip) => chip.getBoundingClientRect());
  const asked = new Map<string, Element | null | undefined>();
  /** The event on top there. Asking a browser for all that lies at a point is slow: it is done where an event is, once. */
  const chipAt = (x: number, y: number) => {
    const at = `${x} ${y}`;
    if (!asked.has(at)) asked.set(at, findChip(x, y));
    return asked.get(at);
  };
  const findChip = (x: number, y: number) => {
    const first = document.elementFromPoint(x, y)?.closest('[data-eventchip]');
    const isFree = boxes.every((box) => x < box.left || x > box.right || y < box.top || y > box.bottom);
    if (first || isFree) return first;
    return document
      .elementsFromPoint(x, y)
      .find((one) => one.closest('[data-eventchip]'))
      ?.closest('[data-eventchip]');
  };
  /** Does the event end at this mark? It does if in one of the mark's rows something else lies to the right. */
  const isAtEnd = (chip: Element, x: number, { top, bottom }: DOMRect) => {
    const to = Math.min(bottom, chip.getBoundingClientRect().bottom);
    for (let y = top + 1; y < to - 1; y += 2) if (chipAt(x + 7, y) !== chip) return true;
    return false;
  };
  for (const span of document.querySelectorAll('[data-eventchip] [aria-hidden=true] span')) {
    const chip = span.closest('[data-eventchip]')!;
    range.selectNodeContents(span);
    for (const text of range.getClientRects())
      for (const box of ours) {
        const [from, to] = [Math.max(text.left, box.left), Math.min(text.right, box.right)];
        const [top, bottom] = [Math.max(text.top, box.top), Math.min(text.bottom, box.bottom)];
        if (bottom - top < 2) continue;
        const y = (top + bottom) / 2;
        for (let x = from + 1; x < to - 1; x += 2) {
          // Letters under another event cannot be read anyway.
          if (chipAt(x, y) !== chip) continue;
          if (!isAtEnd(chip, x, box)) covered.push(`${span.textContent} at ${x}, ${y}`);
        }
      }
  }
  host.style.visibility = '';
  return covered.slice(0, 8);
}
