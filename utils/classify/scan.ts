import { rememberedByText } from '../words/remembered-by-text';
import { unabbreviated } from './abbreviations';
import { NEUTRALS, PHRASES, WORDS, type Branch, type Meaning } from './lexicon/lexicon';
import { tokens, type Gap, type Token } from './tokens';
import { typo } from './typos';

/** A phrase of the lexicon found in a text. */
export interface Hit extends Meaning {
  /** As the page spells it. */
  readonly said: string;
  readonly slip: boolean;
  /** Where it stands in the text. */
  readonly from: number;
}

/** A stretch of a text between separators, with what was found in it. */
export interface Part {
  readonly gap: Gap | 'and' | 'prep';
  readonly hits: readonly Hit[];
  /** How many words nothing is known about. */
  readonly unknown: number;
}

interface PartSoFar extends Part {
  readonly hits: Hit[];
  unknown: number;
}

const SIBLING = new Set(['and', 'or', 'then', 'y', 'o', 'plus']);
const PREP = new Set(
  'for with w in at from to as when while during before after until on by para con en antes despues'.split(' '),
);

const NUMBER_WORD =
  /^(?:p?\d+(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|first|second|third|fourth|fifth|sixth|seventh)$/;

/**
 * "Tiger Time", "SOAR Block": schools name the hour of intervention after their mascot, or in words that only they
 * know.
 */
const OWN_HOUR: Meaning = { weight: 'hint', activity: 'intervention', mode: 'work' };
const HOURS = new Set(['time', 'block', 'hour', 'period']);
/** Is a phrase an hour whose name means nothing at other schools? */
export const isOwnHour = ({ weight, activity, said }: Hit) =>
  weight === OWN_HOUR.weight && activity === OWN_HOUR.activity && /time|block|hour|period/i.test(said);
const mask = (word: string) => (NUMBER_WORD.test(word) ? '#' : word);

/** "Math with Mrs. Walker" says nothing about walkers: the word after a title of a person is a name. */
const TITLED = /^(?:m(?:rs?|s|x|iss)|dr|sra?|srta|maestr[oa]|coach)$/i;

/** Follows the lexicon from one word on, as far as it goes. */
function follow(list: readonly Token[], words: readonly string[], at: number): [Meaning, number] | null {
  let branch: Branch | undefined = PHRASES;
  let found: [Meaning, number] | null = null;
  for (let n = 1; at + n <= words.length; n++) {
    if (n > 1 && list[at + n - 1]!.gap !== '') break;
    branch = branch.then?.get(words[at + n - 1]!);
    if (!branch) break;
    if (branch.entry) found = [branch.entry, n];
  }
  return found;
}

const isName = (text: string, token: Token) => /\p{Lu}/u.test(text[token.from] ?? '');

/** Cuts a text into parts and finds the lexicon's phrases in them, the longest first. */
export const scan = rememberedByText((text): readonly Part[] => {
  const list = tokens(text);
  const parts: PartSoFar[] = [];
  let part: PartSoFar | null = null;
  const words = list.map(({ word, to }) => typo(word) ?? unabbreviated(word, text[to] === '.') ?? word);
  const masked = words.some((word) => mask(word) !== word) ? words.map(mask) : null;
  /** The longest phrase that begins at a token, and how many words it takes. `#` in a phrase stands for any number. */
  const phraseAt = (at: number): [Meaning, number] | null => {
    const exact = follow(list, words, at);
    const loose = masked && follow(list, masked, at);
    if (loose && loose[1] > (exact?.[1] ?? 0)) return loose;
    const own =
      !exact &&
      HOURS.has(words[at + 1] ?? '') &&
      !list[at + 1]!.gap &&
      /^[a-z]{2,}$/.test(words[at]!) &&
      !NEUTRALS.has(words[at]!);
    return own ? [OWN_HOUR, 2] : exact;
  };
  let gap = '' as Part['gap'];
  for (let at = 0; at < list.length; at++) {
    const { gap: before, word, from, to } = list[at]!;
    if (before) gap = before;
    const said = text.slice(from, to);
    if (TITLED.test(said) && said !== 'MS' && list[at + 1]?.gap === '' && isName(text, list[at + 1]!)) {
      at++;
      continue;
    }
    // "LA" is language arts, "la" the Spanish article.
    const found = said === 'la' || said === 'La' ? null : phraseAt(at);
    if (!found && (SIBLING.has(word) || PREP.has(word))) {
      gap = gap === 'open' || gap === 'close' ? gap : SIBLING.has(word) ? 'and' : 'prep';
      continue;
    }
    if (!part || gap) parts.push((part = { gap, hits: [], unknown: 0 }));
    gap = '';
    if (found) {
      const [entry, n] = found;
      const slip = words.slice(at, at + n).some((w, i) => w !== list[at + i]!.word);
      part.hits.push({ ...entry, said: text.slice(from, list[at + n - 1]!.to), slip, from });
      at += n - 1;
    } else if (!NEUTRALS.has(word) && !WORDS.has(word) && !/^\d/.test(word)) part.unknown++;
  }
  return parts;
});
