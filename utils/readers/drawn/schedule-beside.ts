import { shownText } from '../../page-data/shown-text';
import { clockSpans } from '../../time/clock/clock-span';

/** Spans of time without which the rest of a page is no schedule. */
const SPANS = 5;
const MOST_TEXT_CHARS = 60_000;

/** Does a page print a schedule of its own around the calendar under `root`? Then the calendar is only a part of it. */
export function scheduleBeside(root: Element, selector: string): boolean {
  const text = shownText(root.ownerDocument.body, MOST_TEXT_CHARS, (element) => element.matches(selector));
  let found = 0;
  // Line by line would be no surer: cells and rows stand apart by blanks here.
  for (let at = 0; at < text.length && found < SPANS; at += 500) {
    found += clockSpans(text.slice(at, at + 500)).filter(({ from, to }) => from !== null && to !== null).length;
  }
  return found >= SPANS;
}
