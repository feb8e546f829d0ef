import { strikes } from './strikes';

/** No chip has more texts than this. */
const MOST_TEXTS = 200;

/**
 * Is the title of a chip struck through wherever the chip shows it? Other struck words (an old room, an old time) say
 * nothing of the lesson.
 * @param hidden texts of the chip that are only for screen readers.
 */
export function isStruckOut(chip: Element, title: string, hidden: readonly string[] = []): boolean {
  const name = wordsOf(title);
  if (name.trim() === '') return false;
  const [struck, plain]: [string[], string[]] = [[], []];
  let left = MOST_TEXTS;
  const walk = (element: Element, inStruck: boolean) => {
    const off = inStruck || strikes(element);
    for (const child of element.childNodes) {
      if (left <= 0) return;
      if (child.nodeType === 1) walk(child as Element, off);
      else if (child.nodeType === 3 && child.nodeValue?.trim()) {
        left--;
        if (!hidden.includes(child.nodeValue.trim())) (off ? struck : plain).push(child.nodeValue);
      }
    }
  };
  walk(chip, false);
  return wordsOf(struck.join(' ')).includes(name) && !wordsOf(plain.join(' ')).includes(name);
}

function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
