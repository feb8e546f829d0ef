import { dateTokens } from '../time/date-tokens';
import { dateWords } from '../time/date-words';
import { plainText } from '../time/plain-text';
import { shownText } from './shown-text';
import { plainWords } from './unescape';

/** Words that stand beside a time and are no title. */
const SMALL =
  /^(?:to|at|from|until|till|on|and|the|when|time|date|starts?|ends?|start|end|am|pm|a|de|del|al|hasta|desde|las?|el|um|bis|von|uhr|all|day|h|est|edt|cst|cdt|mst|mdt|pst|pdt|est|et|ct|mt|pt|utc|gmt)$/i;

/** What an element shows beside dates, clocks and the small words around them; "" where that is all there is. */
export function wordsOf(element: Element): string {
  return wordsIn(shownText(element, 2_000, isTime));
}

function isTime(element: Element): boolean {
  return element.tagName === 'TIME';
}

/** The text, if there is more in it than dates, clocks and small words. */
export function wordsIn(text: string): string {
  const plain = plainText(text);
  const words = dateWords(null);
  for (const token of dateTokens(plain, words)) {
    if (token.kind !== 'word') continue;
    const word = plain.slice(token.at, token.end);
    if (word.length > 1 && !SMALL.test(word)) return text;
  }
  return '';
}

/** What an event's element is called: its heading, its link, its strong words, else the first words in it. */
export function titleIn(item: Element): string | null {
  for (const selector of ['h1, h2, h3, h4, h5, h6, [role=heading]', 'a[href], a[title]', 'strong, b']) {
    for (const element of item.querySelectorAll(selector)) {
      const text = wordsOf(element) || (element.tagName === 'A' ? wordsIn(element.getAttribute('title') ?? '') : '');
      if (text !== '') return plainWords(text);
    }
  }
  return firstWords(item, null, new Set());
}

/** In a flat list, the words after a time and before the next one; where none follow, those before it. */
export function titleBeside(item: Element, time: Element, times: readonly Element[]): string | null {
  return firstWords(item, time, new Set(times));
}

function firstWords(item: Element, after: Element | null, stops: ReadonlySet<Element>): string | null {
  let [before, passed]: [string | null, boolean] = [null, after === null];
  const stack: Node[] = [item];
  while (stack.length > 0) {
    const at = stack.pop()!;
    if (at === after) passed = true;
    else if (passed && stops.has(at as Element)) break;
    else if (stops.has(at as Element)) before = null;
    if (at.nodeType === 3) {
      const text = wordsIn((at.nodeValue ?? '').trim().slice(0, 2_000));
      if (text !== '' && passed) return plainWords(text.replace(/^[\s:–—-]+|[\s:–—-]+$/g, ''));
      if (text !== '') before ??= plainWords(text);
    } else if (at.nodeType === 1 && !['TIME', 'SCRIPT', 'STYLE', 'TEMPLATE'].includes((at as Element).tagName)) {
      for (let child = at.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return before;
}
