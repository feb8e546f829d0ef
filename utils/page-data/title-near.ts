import { BESIDE_A_TIME } from '../words/data/beside-a-time';
import { anyOf } from '../model/text/any-of';
import { dateTokens } from '../time/date/date-tokens';
import { dateWords } from '../time/date/date-words';
import { plainText } from '../time/plain-text';
import { shownText } from './shown-text';
import { plainWords } from './unescape';
import { ask, closestOf, ofNode } from './real-dom';

const UNREAD = 'time, script, style, template, noscript';
/** Words that stand beside a time and are no title. */
const SMALL = new RegExp(`^${anyOf(BESIDE_A_TIME)}$`, 'i');

/** What an element shows beside dates, clocks and the small words around them; "" where that is all there is. */
export function wordsOf(element: Element): string {
  return wordsIn(shownText(element, 2_000, isTime));
}

function isTime(element: Element): boolean {
  return ofNode(element, 'tagName') === 'TIME';
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
    for (const element of ask(item, 'querySelectorAll', selector)) {
      const text = wordsOf(element) || (element.tagName === 'A' ? wordsIn(element.getAttribute('title') ?? '') : '');
      if (text !== '') return plainWords(text);
    }
  }
  return wordsFrom(item, item, 'nextNode', new Set());
}

/** In a flat list, the words after a time and before the next one; where none follow, those before it. */
export function titleBeside(item: Element, time: Element, times: readonly Element[]): string | null {
  const stops = new Set<Node>(times);
  return wordsFrom(item, time, 'nextNode', stops) ?? wordsFrom(item, time, 'previousNode', stops);
}

/** The first words one meets from a place inside an item, until another time or the item's end. */
function wordsFrom(
  item: Element,
  from: Element,
  step: 'nextNode' | 'previousNode',
  stops: ReadonlySet<Node>,
): string | null {
  const walker = ofNode(item, 'ownerDocument').createTreeWalker(item, 5);
  walker.currentNode = from;
  for (let at = walker[step](); at && !stops.has(at); at = walker[step]()) {
    if (ofNode(at, 'nodeType') !== 3 || ask(from, 'contains', at) !== (from === item) || closestOf(at, UNREAD))
      continue;
    const text = wordsIn((at.nodeValue ?? '').trim().slice(0, 2_000));
    if (text !== '') return plainWords(text.replace(/^[\s:–—-]+|[\s:–—-]+$/g, ''));
  }
  return null;
}
