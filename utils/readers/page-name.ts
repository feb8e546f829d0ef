import { oneLine } from '../model/text/one-line';
import { dateTokens } from '../time/date/date-tokens';
import { dateWords } from '../time/date/date-words';
import { plainText } from '../time/plain-text';
import { ask, ofNode } from '../page-data/real-dom';

const LONGEST_NAME_CHARS = 120;

/** What a page calls the calendar under `root`: the last heading before it, else the page's title. */
export function pageName(root: Element): string | null {
  let name: string | null = null;
  for (const heading of ofNode(root, 'ownerDocument').querySelectorAll('h1, h2, h3')) {
    if (!(ask(root, 'compareDocumentPosition', heading) & 2) || heading.contains(root)) continue;
    const text = oneLine(heading.textContent);
    if (text !== '' && text.length <= LONGEST_NAME_CHARS && !isPeriod(text)) name = text;
  }
  const title = oneLine(ofNode(root, 'ownerDocument').title);
  return name ?? (title === '' ? null : title.slice(0, LONGEST_NAME_CHARS));
}

/** "September 2026" says what is shown, not whose it is. */
function isPeriod(text: string): boolean {
  const tokens = [...dateTokens(plainText(text), dateWords(null))];
  return tokens.some(({ kind }) => kind === 'month' || kind === 'date') && tokens.every(({ kind }) => kind !== 'word');
}
