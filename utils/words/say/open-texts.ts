import type { MessageKey } from '../../model/message';
import type { WordSource } from './say';

/** Texts of the browser's language by key, each argument's place marked and not yet filled. */
export type OpenTexts = Readonly<Partial<Record<MessageKey, string>>>;

/** Signs that are in no writing: one stands where each of the nine arguments comes. */
const PLACES = Array.from({ length: 9 }, (_, i) => String.fromCharCode(0xe001 + i));
const FIRST_PLACE = PLACES[0]!.charCodeAt(0);

/**
 * Has the browser itself fill each text once, with marks: so `$1` and `$$` are what the browser takes them for, and who
 * gets the texts need not ask it.
 */
export function openTexts(keys: Iterable<MessageKey>, lookUp: WordSource): OpenTexts {
  return Object.fromEntries([...keys].map((key) => [key, lookUp(key, PLACES)]));
}

/** The text with its arguments; a place without one is left empty. What an argument says is never filled again. */
export function filledText(text: string, substitutions: readonly string[]): string {
  return text.replace(/[\ue001-\ue009]/g, (place) => substitutions[place.charCodeAt(0) - FIRST_PLACE] ?? '');
}
