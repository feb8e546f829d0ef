import { anyOf } from '../../model/text/any-of';
import { oneLine } from '../../model/text/one-line';
import { withoutAccents } from '../../model/text/without-accents';
import { closesAs } from '../../words/lists/closing';
import * as words from '../../words/data/row-status-words';

/*
 * "Status" or "Cancelled" over a column: what its cells say of the row beside them. The answer is words a note could have
 * held, so that one rule (`pipeline/called-off.ts`) judges both.
 */

/** `off`: a yes calls the row off. `held`: a no does. `status`: the words themselves say. */
export type StatusHead = 'status' | 'off' | 'held';

const HEADS: readonly (readonly [StatusHead, RegExp])[] = [
  ['status', new RegExp(`^${anyOf(words.STATUS_HEADS)}$`)],
  ['off', new RegExp(`^${anyOf(words.OFF_HEADS)}$`)],
  ['held', new RegExp(`^${anyOf(words.HELD_HEADS)}$`)],
];
/** "Cancelled (Y/N)", "Cancelled?" */
const ASIDE = /\s*(?:\((?:y(?:es)?\s?\/\s?no?|x|t\s?\/\s?f|true\/false)\)|[?:*.])+$/;
const USUAL = new RegExp(`^(?:${anyOf(words.AS_USUAL)}|[-–—.])?$`);
const YES = new RegExp(`^${anyOf(words.YES)}$`);
const NO = new RegExp(`^(?:${anyOf(words.NO)}|[-–—.])?$`);
/** Behind "yes" in "yes – assembly" stands why. */
const BEHIND = /[\s–—:,;(-]/;
const OFF = 'cancelled';
const LONGEST_HEAD_CHARS = 40;

/** What a column under this head says of its rows; null for any other head. */
export function statusHead(head: string): StatusHead | null {
  if (head.length > LONGEST_HEAD_CHARS) return null;
  const plain = plainOf(head).replace(/[_-]/g, ' ').replace(ASIDE, '');
  return HEADS.find(([, known]) => known.test(plain))?.[0] ?? null;
}

/** The note a cell of such a column is: '' where its row is held as ever, else words that a note could say. */
export function statusNote(head: StatusHead, cell: string): string {
  const said = oneLine(cell);
  const plain = plainOf(said);
  if (USUAL.test(plain)) return '';
  if (head === 'status') return said;
  const [on, off] = head === 'off' ? [NO, YES] : [YES, NO];
  if (on.test(plain)) return '';
  if (off.test(plain)) return OFF;
  const at = said.search(BEHIND);
  if (at < 0) return said;
  const [first, why] = [said.slice(0, at), said.slice(at).replace(/^[\s–—:,;(-]+|\)$/g, '')];
  if (on.test(plainOf(first))) return why;
  return off.test(plainOf(first)) && closesAs(said) === null ? `${OFF} (${why})` : said;
}

const plainOf = (text: string) =>
  oneLine(withoutAccents(text))
    .toLowerCase()
    .replace(/[.!]+$/, '');
