import type { DateWords } from '../../../time/date/date-words';
import { dateTokens } from '../../../time/date/date-tokens';
import { plainText } from '../../../time/plain-text';
import { whenAtHead, type When } from '../../../time/when-text';
import type { CopiedChip } from '../copy';
import { parseFields } from './fields';
import { parseHiddenText, type HiddenText } from './parse-hidden-text';

/** A chip whose text is parsed. Its times are not settled yet. */
export interface Understood {
  readonly chip: CopiedChip;
  readonly text: HiddenText;
  /** Only the visible half tells of it: whose event it is, and whether it was declined, is not known. */
  readonly mute: boolean;
}

/** Parses the texts of a chip; null for one that says nothing. */
export function understand(chip: CopiedChip, words: DateWords): Understood | null {
  const { spoken, seen, place } = chip;
  for (const [i, each] of spoken.entries()) {
    const others = spoken.length > 1 ? [...seen, ...spoken.slice(0, i), ...spoken.slice(i + 1)] : seen;
    const text = parseHiddenText(each, words, others, place.date);
    if (text?.title) return { chip, text: withOthers(text, others, place.kind === 'row', words), mute: false };
  }
  const text = fromPieces([...seen, ...spoken], words);
  if (text === null) return null;
  return { chip, text, mute: !spoken.some((each) => each.includes(text.title) && each.trim() !== text.title) };
}

/**
 * The schedule says calendar and answer in a text of their own, and repeats a time we can read if the label's is in
 * another language.
 */
function withOthers(text: HiddenText, others: readonly string[], listed: boolean, words: DateWords): HiddenText {
  if (others.length === 0) return text;
  let { calendar, declined, when } = text;
  for (const other of others) {
    const separator = /[、，،]/.exec(other)?.[0] ?? ',';
    if (other.length > 200 || other.trim() === text.title) continue;
    if (listed) {
      const fields = parseFields(other, separator, true);
      if (fields.declined) declined = true;
      if (calendar === null && !text.task && fields.calendar?.own === false) calendar = fields.calendar;
    }
    if (when === null && !text.allDay && !text.task) when = wholeTime(other, words);
  }
  return { ...text, calendar, declined, when, whenSeen: text.when === null && when !== null };
}

/** Without a hidden text, takes the visible time, and the first other piece as the title. */
function fromPieces(pieces: readonly string[], words: DateWords): HiddenText | null {
  let when: When | null = null;
  let title: string | null = null;
  for (const piece of pieces) {
    const time = wholeTime(piece, words);
    if (time) when ??= time;
    else if (/[\p{L}\p{N}]/u.test(piece)) title ??= piece.trim();
  }
  if (title === null) return null;
  const nothing = { calendar: null, declined: false, location: null, allDay: false, task: false, dates: null };
  return { ...nothing, title, when, whenSeen: when !== null };
}

/** The time of a piece that is nothing but a time, such as "3 – 4pm"; "Math 9:00" is a title. */
function wholeTime(piece: string, words: DateWords): When | null {
  if (piece.length > 60 || !/\d/.test(plainText(piece))) return null;
  const plain = plainText(piece).trim();
  for (const { kind } of dateTokens(plain, words)) {
    if (kind !== 'clock' && kind !== 'dash' && kind !== 'number') return null;
  }
  return whenAtHead(plain, words);
}
