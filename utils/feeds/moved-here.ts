import { anyOf } from '../model/text/any-of';
import { MOVED } from '../words/data/moved-words';

/*
 * A changed occurrence that stands at another time than the one it replaces is where it was moved to: "Writing (moved)"
 * there takes place. At its old time the words mean that it does not.
 */

const LONGEST_CHARS = 300;
/* Only behind a mark does the word say that the lesson does not take place; "Our whole day moved" is a title. */
const BEFORE = new RegExp(`^[([]?${anyOf(MOVED)}(?: here)?[)\\]]?\\s*[:–—-]\\s*(?=\\p{L})`, 'iu');
const BEHIND = new RegExp(
  `(?:\\s*[,:–—]|\\s-+|\\s*[([])\\s*${anyOf(MOVED)}(?: (?:here|from [^()[\\]]{1,30}))?[)\\]]?\\s*$`,
  'iu',
);

/** The title without the word that it was moved; as it stands where it says nothing else. */
export function movedHere(title: string): string {
  const line = title.slice(0, LONGEST_CHARS);
  const rest = line.replace(BEFORE, '').replace(BEHIND, '').trim();
  return rest === '' || title.length > LONGEST_CHARS ? title : rest;
}
