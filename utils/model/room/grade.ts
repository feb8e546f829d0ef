import { oneLine } from '../text/one-line';
import { withoutAccents } from '../text/without-accents';
import { COUNTED_IN_ORDER, NUMBERED, PRESCHOOL_WORDS } from './grade-words';
import { anyOf, eitherOf } from '../text/any-of';
import type { Grade } from '../vocabulary';

/*
 * A grade out of words people write on doors and calendars: "2nd Grade – Ms. Rivera", "TK/K", "Gr. 4", "Segundo grado".
 * A span answers with its lowest grade, since notes for the younger half are the safer ones. Never guesses from a
 * room number, a period or a date.
 */

/** A map: a table would also know "constructor" and whatever else every object has. */
const ONES = new Map<string, Grade>();
const WORDS: readonly (readonly [Grade, string])[] = [
  ['1', '1st first one 1er 1ro 1ero primer primero primera uno i'],
  ['2', '2nd second two 2do segundo segunda dos ii'],
  ['3', '3rd third three 3er 3ro 3ero tercer tercero tercera tres iii'],
  ['4', '4th fourth four 4to cuarto cuarta cuatro iv'],
  ['5', '5th fifth five 5to quinto quinta cinco'],
  ['6', '6th sixth six 6to sexto sexta seis'],
  ['7', '7th seventh seven 7mo septimo septima siete'],
  ['8', '8th eighth eight 8vo octavo octava ocho'],
  ['9-12', '9 10 11 12 9th 10th 11th 12th ninth tenth eleventh twelfth freshman sophomore junior senior'],
];
for (const [grade, words] of WORDS) {
  for (const word of [grade, ...words.split(' ')]) ONES.set(word, grade);
}
ONES.delete('9-12');

const PRESCHOOL = new RegExp(String.raw`\b${anyOf(PRESCHOOL_WORDS)}(?!\w)`);
const KINDER = /\b(?:kind(?:er)?(?:garten|garden|ergarden)?s?|kindergarteners?|jardin de ninos)\b/;
const LETTER_K =
  /^k$|^k ?[-–/&,+] ?(?:\d|k|[a-z]{3})|\b(?:grades?|gr|grado|sped|gen ?ed) ?\.? ?k\b|^k (?:class|room)\b|^k ?[-–:] |\bk ?[-/&] ?[1-8]\b|\bk (?:and|y) (?:1|first)/;
/** "Ms. Ode (K)", "Room 4 [KG]", "KG": kindergarten as a letter that stands apart. */
const BRACKETED_K = /^kg ?\d?$|[([]kg? ?(?:[)\],/&+]|and\b)/;
const GRADE_NUMBER = '\\d{1,2}(?:st|nd|rd|th|er|e?ro|do|to|mo|vo)?|[a-z]+';
/** "3rd grade", "tercer grado", "2nd/3rd grade". */
const BEFORE = new RegExp(
  `(?:^|[^\\w:])(${GRADE_NUMBER})(?:(?: ?[-–/&+] ?| (?:and|y) )(?:${GRADE_NUMBER}))?[ -]*(?:graders?|grade|grado|gr|level)\\b`,
  'g',
);
/** "Grade 3", "Gr. 3", "Grados 3-4". */
const AFTER = new RegExp(`\\b(?:grades?|gr|grados?|year)[ .:#-]*(${GRADE_NUMBER})\\b`, 'g');
/** "2nd – Ms. Rivera": an ordinal alone, unless it counts something else. */
const ORDINAL = new RegExp(
  String.raw`(?:^|[^\w:])(\d{1,2}(?:st|nd|rd|th|er|e?ro|do|to|mo|vo))\b(?! ?[-–]? ?${anyOf(COUNTED_IN_ORDER)})`,
  'g',
);
/** The whole text: "2", "6-8", "1/2", "3A", "9-12". */
const WHOLE = /^(\d{1,2})(?: ?[-–/&,+] ?\d{1,2})*(?: ?-?[a-h])?$/;
/** What holds a number that is no grade. */
const NOISE = new RegExp(
  eitherOf([
    String.raw`\b${anyOf(NUMBERED)}[ .:#]*\w?-?\d+\w?\b`,
    String.raw`\b(?:mrs?|ms|miss|dr|sr|sra|srta|maestr[oa])\.? k\b`,
    String.raw`\b\d{1,2}:\d{2}\b`,
  ]),
  'g',
);

function first(text: string, pattern: RegExp): Grade | null {
  for (const found of text.matchAll(pattern)) {
    const grade = ONES.get(found[1]!);
    if (grade) return grade;
  }
  return null;
}

/** The grade a text names, the lowest of a span ("K-1" → K, TK → PK, "6-8" → 6); null when it names none. */
export function parseGrade(text: string): Grade | null {
  // "2.º grado": without its accents the sign would be a letter.
  const letters = withoutAccents(text.replace(/\.?[ºª°]/g, ''));
  const plain = oneLine(letters.toLowerCase().replace(NOISE, ' '));
  if (PRESCHOOL.test(plain)) return 'PK';
  if (KINDER.test(plain) || LETTER_K.test(plain) || BRACKETED_K.test(plain)) return 'K';
  const whole = WHOLE.exec(plain);
  if (whole) return ONES.get(whole[1]!) ?? null;
  const named = first(plain, BEFORE) ?? first(plain, AFTER) ?? first(plain, ORDINAL);
  if (named) return named;
  if (/\bmiddle school\b/.test(plain)) return '6';
  return /\bhigh school\b|\bhs\b/.test(plain) ? '9-12' : (ONES.get(plain) ?? null);
}
