import type { DateWords } from '../../../time/date/date-words';
import { parseHiddenText } from './parse-hidden-text';

/** Is this a whole hidden text, with time and date? Then its element is an event, marked as one or not. */
export function isEventText(text: string, words: DateWords): boolean {
  const parsed = parseHiddenText(text, words);
  return parsed !== null && parsed.dates !== null && (parsed.when !== null || parsed.allDay || parsed.task);
}
