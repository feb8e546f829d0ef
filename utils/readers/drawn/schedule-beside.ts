import { shownText } from '../../page-data/shown-text';
import { clockSpans } from '../../time/clock/clock-span';
import { ask, ofNode } from '../../page-data/real-dom';

/** A page whose rest has fewer spans of time than this prints no schedule there. */
const SPANS = 5;
const MOST_TEXT_CHARS = 60_000;

/**
 * Does the page print a schedule of its own around the calendar under `root`? Then the calendar is only a part of the
 * page.
 */
export function scheduleBeside(root: Element, selector: string): boolean {
  const text = shownText(ofNode(root, 'ownerDocument').body, MOST_TEXT_CHARS, (element) =>
    ask(element, 'matches', selector),
  );
  let found = 0;
  // Cutting by lines would be no safer, since blanks separate cells and rows here.
  for (let at = 0; at < text.length && found < SPANS; at += 500) {
    found += clockSpans(text.slice(at, at + 500)).filter(({ from, to }) => from !== null && to !== null).length;
  }
  return found >= SPANS;
}
