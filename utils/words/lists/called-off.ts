import { anyOf, eitherOf } from '../../model/text/any-of';
import { withoutAccents } from '../../model/text/without-accents';
import { oneLine } from '../../model/text/one-line';
import * as words from '../data/called-off-words';
import { movedAway, type TitlePlace } from './moved-away';

/** What of a title says that the thing does not take place. */
export interface CalledOff {
  /** What the title says beside that: "No School" of "No School – field trip canceled"; '' where all is called off. */
  readonly rest: string;
  /** It names what is called off; else it is about whatever it stands at. */
  readonly named: boolean;
  /** Nothing but the word stands at the head, and what stands behind it is most often why; null elsewhere. */
  readonly reason: CalledOffReason | null;
}

/** "CANCELED (assembly in gym)": `word` is "CANCELED", `behind` is "(assembly in gym)", with the mark between them. */
export interface CalledOffReason {
  readonly word: string;
  readonly behind: string;
}

const BEHIND = `(?:(?<=\\S )${anyOf(words.OFF_BEHIND)}|^${anyOf(words.OFF_BEHIND)}(?=$| (?:today|this|until|due) ))`;
const WORD = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${eitherOf(words.OFF_WORDS)}|${BEHIND})(?![\\p{L}\\p{N}])`, 'u');
const UNSPACED = new RegExp(eitherOf(words.UNSPACED_OFF_WORDS), 'u');
const LETTERS = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words.OFF_LETTERS)}\\.?(?![\\p{L}\\p{N}])`, 'u');
const ALONE = new RegExp(`^${anyOf(words.OFF_ALONE)}(?![\\p{L}\\p{N}])`, 'u');
const NOTHING = new RegExp(`^(?:${anyOf(words.NAMES_NOTHING)}(?![\\p{L}\\p{N}])[\\s']*)*$`, 'u');
const WHOLE_DAY = new RegExp(`^(?!no )(?:.* )?${anyOf(words.WHOLE_DAY)}(?: (?:is|are|was|have|has|been))*$`, 'u');
const GOES_ON = new RegExp(`^${anyOf(words.GOES_ON)}(?![\\p{L}])`, 'u');
const TURNED = new RegExp(`(?<![\\p{L}])${anyOf(words.TURNED_ROUND)}(?:[\\s-]|$)`, 'u');
/** Pictures teachers put before or behind it. */
const CROSS = /^\s*[❌🚫⛔✖✗✘]|[❌🚫⛔✖✗✘]️?\s*$/u;
/** Letters struck through by themselves: "M̶a̶t̶h̶". */
const STRUCK = /[\u0335-\u0338]/g;
/** Struck as text without a format has it: "~~Math~~". */
const STRUCK_MARKS = /^\s*~~\S(?:.*\S)?~~\s*$/;
const ARROWS = /\s*(?:[-=]{1,2}>|[→⇒⟶⮕\u2794-\u27be]\uFE0F?)\s*/g;
/** "WRITING-CANCELED", but no "un-canceled". */
const HYPHEN = /(?<=\p{L}{2})(?<!\b(?:un|non|not|pre|noise))-(?=cance?ll?ed\b|skipped\b|postponed\b)/giu;
/** A name follows: "Writing with Ms. Cancel". */
const TITLED = /(?:^|\s)(?:m(?:rs?|s|x|iss|r y mrs)|dr|sra?|srta|prof|coach)\.?\s*$/;
/** No title is longer; what decides stands at either end of a short one. */
const LONGEST_TITLE_CHARS = 300;
const PARTS = /\s*(?:[()[\]{}<>|:,*;•]|\s[-–—]+|[–—]|-\s|(?<!\b(?:mr|mrs|ms|mx|dr|sra?|srta|prof))\.\s|\n)\s*/gi;

/** Two words and more in quotes. */
const QUOTED = /["“][^\s"“”]{1,30}\s[^"“”]{1,80}["”]/gu;
/** "by K. Moss", "by Kate Moss" behind a title that follows a mark; but no "by Ms. Moss", who may call a lesson off. */
const NO_AUTHOR = String.raw`(?:M(?:rs?|s|x|iss)|Dr|Coach|Principal)\b`;
const AUTHOR = String.raw`(?!${NO_AUTHOR})(?:\p{Lu}\p{Ll}{0,15}\.? ){1,2}\p{Lu}[\p{L}’'-]{1,30}`;
const AUTHORED = new RegExp(String.raw`(?<=[:–—]\s?|\s-\s)[^:–—()]{3,60}\sby\s${AUTHOR}`, 'u');

interface Part {
  /** As printed. */
  readonly said: string;
  /** Small letters, no accents. */
  readonly plain: string;
  readonly inBrackets: boolean;
  /** A new sentence begins. */
  readonly begins: boolean;
  /** Where it ends in the text. */
  readonly to: number;
  /** `mark`: nothing but the word; `names`: what is called off stands with it; `school`: it is the school itself. */
  readonly off: 'mark' | 'names' | 'school' | null;
}

/** One rule for lessons, feeds and notices. @param place the day and minute the title stands at; see `moved-away.ts`. */
export function calledOff(title: string, place: TitlePlace): CalledOff | null {
  const text = withoutBooks(title.slice(0, LONGEST_TITLE_CHARS)).replace(ARROWS, ' → ').replace(HYPHEN, ' - ');
  if (CROSS.test(text) || STRUCK_MARKS.test(text) || isStruck(text)) return { rest: '', named: true, reason: null };
  const parts = partsOf(text, place);
  const first = parts.findIndex(({ plain, off }) => off !== 'mark' && /\p{L}/u.test(plain));
  const at = parts.findIndex(({ off, inBrackets }, i) => {
    if (off === null || (inBrackets && off === 'names' && i !== first)) return false;
    // Another sentence speaks of another thing, but a word by itself before it.
    return off === 'mark' || !parts.slice(Math.max(first, 0) + 1, i + 1).some(({ begins }) => begins);
  });
  if (at < 0) return null;
  const part = parts[at]!;
  const rest = (kept: readonly Part[]) => kept.map(({ said }) => said).join(' – ');
  const behind = at === 0 && !part.inBrackets && part.off !== 'names' ? text.slice(part.to).trim() : '';
  const reason = behind === '' ? null : { word: part.said, behind };
  if (part.off === 'school' || ALONE.test(part.plain)) return { rest: text, named: false, reason };
  if (part.off === 'names') return { rest: rest(parts.filter((_, i) => i !== at)), named: true, reason };
  const sentence = parts.findIndex(({ begins }, i) => i > (at === 0 ? 1 : at) && begins);
  // Before the title or at its end the word is about all of it.
  if (at === 0) return { rest: sentence < 0 ? '' : rest(parts.slice(sentence)), named: parts.length > 1, reason };
  return { rest: rest(parts.slice(at + 1)), named: true, reason };
}

/** What is read or written about is not what the lesson is: "Reading: Snow Day Cancelled by K. Moss". */
function withoutBooks(title: string): string {
  const bare = title.replace(QUOTED, ' ').replace(AUTHORED, ' ');
  return /\p{L}{2}/u.test(bare) ? bare : title;
}

function partsOf(text: string, place: TitlePlace): Part[] {
  const parts: Part[] = [];
  let [from, depth, gap] = [0, 0, ''];
  const add = (to: number) => {
    const said = text.slice(from, to).replace(/^[\s!?.*~#"'“”]+|[\s!?.*~#"'“”]+$/gu, '');
    if (said === '') return;
    const begins = /[.;\n]/.test(gap);
    parts.push({ said, plain: plainOf(said), inBrackets: depth > 0, begins, to, off: offIn(said, place) });
  };
  for (const found of text.matchAll(PARTS)) {
    // "8:30" is one word, and so is "b/c".
    if (found[0] === ':' && /\d$/.test(text.slice(0, found.index)) && /^\d/.test(text.slice(found.index + 1))) continue;
    add(found.index);
    depth = Math.max(0, depth + (/[([{<]/.test(found[0]) ? 1 : /[)\]}>]/.test(found[0]) ? -1 : 0));
    [from, gap] = [found.index + found[0].length, found[0]];
  }
  add(text.length);
  return parts;
}

function offIn(said: string, place: TitlePlace): Part['off'] {
  const plain = plainOf(said);
  const moved = movedAway(plain, place);
  if (moved !== null) return moved === '' || NOTHING.test(moved) ? 'mark' : 'names';
  const alone = ALONE.exec(plain);
  if (alone) return isTail(plain.slice(alone[0].length)) ? 'mark' : null;
  const unspaced = UNSPACED.exec(plain);
  if (unspaced) return unspaced[0] === plain ? 'mark' : 'names';
  const letters = LETTERS.exec(said);
  const found = letters ?? WORD.exec(plain);
  if (!found) return null;
  const [before, after] = [plain.slice(0, found.index).trim(), plain.slice(found.index + found[0].length).trim()];
  if (TITLED.test(before) || TURNED.test(`${before} `) || /^(?:un|non)-?$/.test(before)) return null;
  if (/^(?:to|from)\b/.test(after) && /resch|postp/.test(found[0])) return null;
  if (WHOLE_DAY.test(before) && isTail(after)) return 'school';
  if (NOTHING.test(before)) {
    if (isTail(after)) return 'mark';
    // "CANCELED Writers Workshop", but not "Cancel the noise"; the bare verb needs a colon or a bracket.
    return found[0] === 'cancel' || TURNED.test(`${after} `) ? null : WHOLE_DAY.test(after) ? 'school' : 'names';
  }
  return isTail(after) && found[0] !== 'cancel' ? 'names' : null;
}

function isTail(after: string): boolean {
  return after.trim() === '' || GOES_ON.test(after.trim());
}

function plainOf(text: string): string {
  const bare = withoutAccents(text).normalize('NFC');
  return oneLine(bare.replace(/[’‘]/g, "'").toLowerCase());
}

function isStruck(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(STRUCK)?.length ?? 0) * 2 > letters;
}
