import { SUBJECT_NAMES } from '../../words/data/subject-names';
import { anyOf } from '../../model/text/any-of';

/** How many brackets are open before each character. */
export function depths(text: string): number[] {
  let depth = 0;
  return Array.from({ length: text.length }, (_, at) => {
    if (/[([]/.test(text[at]!)) return depth++;
    if (/[)\]]/.test(text[at]!) && depth > 0) depth--;
    return depth;
  });
}

/** Where the bracket begins that ends the text; null when none does. */
export function bracketAtEnd(text: string): number | null {
  if (!/[)\]]$/.test(text)) return null;
  let depth = 0;
  for (let at = text.length - 1; at > 0; at--) {
    if (/[)\]]/.test(text[at]!)) depth++;
    if (/[([]/.test(text[at]!) && --depth === 0) return at;
  }
  return null;
}

/** "(What I Need)" after "WIN Time": the bracket says what the letters stand for. */
export function isAcronymOf(bracket: string, head: string): boolean {
  const initials = (bracket.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase();
  return initials.length > 1 && new RegExp(String.raw`(?<!\p{L})${initials}(?!\p{L})`, 'u').test(head);
}

/**
 * Says whether a bracket at the end belongs to the last of several things before it and not to all of them: "Bathroom,
 * clean up, snack (optional)", "Latin (Day 1) or Science (Day 2)".
 */
export function bracketBefore(head: string, bracket: string): boolean {
  const words = bracket.split(' ').length;
  return (
    (words <= 2 && head.includes(',')) || (/\([^()]+\)(?:\s*(?:\/|or|and|&|o|y))?\s*\p{L}/iu.test(head) && words <= 4)
  );
}

const SUBJECT = anyOf(SUBJECT_NAMES);
const SUBJECTS = new RegExp(String.raw`^\((?:${SUBJECT})(?:(?: ?[&/] ?| and | y )(?:${SUBJECT}))?\)$`, 'iu');

/** "Language Arts (Reading)", "Word Study (Phonics & Spelling)": which part of it is taught, as a name; not of a choice. */
export function namesSubject(head: string, bracket: string): boolean {
  return /^\(\p{Lu}/u.test(bracket) && SUBJECTS.test(bracket) && /\s/.test(head) && !/,|\sor\s/.test(head);
}

/** "(Early Birds)" where the row has another note beside: one remark is enough, and this is a name. */
export function isShortName(bracket: string): boolean {
  return bracket.split(' ').length <= 3 && /^\(\p{Lu}[^,;:\d]*\)$/u.test(bracket);
}
