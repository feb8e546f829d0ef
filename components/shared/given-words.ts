import type { MessageKey } from '../../utils/model/message';
import { filledText, type OpenTexts } from '../../utils/words/say/open-texts';

/** The texts that the background has sent with its answer. */
const given = new Map<string, string>();

/** From now on these texts are said without asking the browser: the first question of a page would make it wait. */
export function giveWords(texts: OpenTexts): void {
  for (const [key, text] of Object.entries(texts)) given.set(key, text);
}

/** Null if it was not sent. */
export function givenWords(key: MessageKey, substitutions: readonly string[]): string | null {
  const text = given.get(key);
  return text === undefined ? null : filledText(text, substitutions);
}
