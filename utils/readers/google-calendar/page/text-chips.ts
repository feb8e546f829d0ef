import { dateWords } from '../../../time/date/date-words';
import { hasOwnText } from '../../dom';
import { boxOf, type PrintedChip } from './chips';
import { parseHiddenText } from '../text/parse-hidden-text';

/**
 * Events known only by their texts: elements that speak a whole hidden text, with time and date, and stand in no chip.
 * For the public embed and saved pieces, whose chips may carry no ids, and to notice that chips have changed.
 */
export function findTextChips(root: Element, chips: readonly PrintedChip[], lang: string | null): PrintedChip[] {
  const words = dateWords(lang);
  const found: PrintedChip[] = [];
  for (const element of root.querySelectorAll('*')) {
    const text = element.getAttribute('aria-label') ?? (hasOwnText(element) ? element.textContent : null);
    if (text === null || text.length < 8 || element.closest('[aria-hidden=true]')) continue;
    if (chips.some((chip) => chip.element.contains(element))) continue;
    const parsed = parseHiddenText(text, words);
    if (!parsed || parsed.dates === null || (parsed.when === null && !parsed.allDay && !parsed.task)) continue;
    found.push({
      element,
      id: '',
      spoken: [text],
      seen: [],
      stacked: false,
      box: boxOf(element.closest('[role=button]') ?? element),
    });
  }
  return found;
}
