import { strikes } from './strikes';
import { ofNode } from '../page-data/real-dom';

/** No chip has more texts than this. */
const MOST_TEXTS = 200;

/** What a chip shows: texts that are struck through, and the others. */
export interface StruckTexts {
  readonly struck: readonly string[];
  readonly plain: readonly string[];
}

/** Is the title of a chip struck through wherever the chip shows it? */
export function isStruckOut(chip: Element, title: string): boolean {
  return isStruckTitle(strikeTexts(chip), title);
}

/**
 * The same by the chip's texts. Other struck words (an old room, an old time) say nothing of the lesson.
 * @param hidden texts of the chip that are only for screen readers.
 */
export function isStruckTitle({ struck, plain }: StruckTexts, title: string, hidden: readonly string[] = []): boolean {
  const name = wordsOf(title);
  const shown = (texts: readonly string[]) => wordsOf(texts.filter((text) => !hidden.includes(text)).join(' '));
  return name.trim() !== '' && shown(struck).includes(name) && !shown(plain).includes(name);
}

/** The texts of a chip, in page order. */
export function strikeTexts(chip: Element): StruckTexts {
  const [struck, plain]: [string[], string[]] = [[], []];
  let left = MOST_TEXTS;
  const walk = (element: Element, inStruck: boolean) => {
    const off = inStruck || strikes(element);
    for (const child of ofNode(element, 'childNodes')) {
      if (left <= 0) return;
      const text = ofNode(child, 'nodeType') === 3 ? child.nodeValue?.trim() : '';
      if (text) {
        left--;
        (off ? struck : plain).push(text);
      } else if (ofNode(child, 'nodeType') === 1) walk(child as Element, off);
    }
  };
  walk(chip, false);
  return { struck, plain };
}

function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
