import type { IsoDate } from '../../../model/block';
import type { DateWords } from '../../../time/date/date-words';
import { parseHiddenText, type HiddenText } from './parse-hidden-text';

/** How many texts are remembered: those of a few weeks of a full calendar. */
const MOST_TEXTS_KEPT = 2000;
const kept = new WeakMap<DateWords, Map<string, HiddenText | null>>();

/** `parseHiddenText` for each text once: a page is read and measured many times, and its texts hardly change. */
export function knownText(
  text: string,
  words: DateWords,
  seen: readonly string[],
  near: IsoDate | null,
): HiddenText | null {
  let texts = kept.get(words);
  if (!texts) kept.set(words, (texts = new Map()));
  const key = [near, text, ...seen].join('\0');
  let found = texts.get(key);
  if (found === undefined) {
    if (texts.size >= MOST_TEXTS_KEPT) texts.clear();
    texts.set(key, (found = parseHiddenText(text, words, seen, near)));
  }
  return found;
}
