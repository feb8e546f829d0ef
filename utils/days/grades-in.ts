import { GRADES, type Grade } from '../model/vocabulary';

const ONE = '(?:pre-?k|pk|tk|kinder(?:garten)?|k|\\d{1,2})(?:st|nd|rd|th|ro|do|to|er|mo|vo)?';
const JOINED = `${ONE}(?:\\s*(?:-|–|to|thru|through|(?:,\\s*)?and|y|a|(?:,\\s*)?&|,|\\/)\\s*(?:gr(?:ade)?s?\\.?\\s*)?${ONE})*`;
/** Numbers are grades only beside a word for it: "Gr 3–5", "Grades K-2", "3rd & 4th grade", "Grados 3 a 5". */
const AFTER_WORD = new RegExp(`\\b(?:gr|grades?|grados?)\\b\\.?\\s*(${JOINED})(?![\\w:])`, 'g');
const BEFORE_WORD = new RegExp(`(?<![\\w:/])(${JOINED})[\\s-]*(?:gr|grades?|graders?|grados?)\\b`, 'g');
const ORDINALS =
  /(?<![\w:/])(\d(?:st|nd|rd|th)(?:\s*(?:-|–|to|thru|through|and|&|,|\/)\s*\d(?:st|nd|rd|th))*)(?![\w-]*\s*(?:period|hour|quarter|day|week|annual))/g;
const FROM_K =
  /(?<![\w:/])((?:pre-?k|pk|tk|k)\s*(?:-|–|to|thru)\s*\d{1,2}|(?:pre-?k|pk|tk)\s*[-–/&+,]\s*k|(?<=\()k(?=\)))(?!\w|:\d)/g;
/** Levels of school, which districts write instead of grades. "Lincoln Elementary" is one as well. */
const LEVELS: readonly (readonly [RegExp, readonly [Grade, Grade]])[] = [
  [/\b(?:elementary|elem|primary|primaria)\b/, ['PK', '5']],
  [/\b(?:middle(?: school|(?= *(?:and|&|\/) *high))|jr\.? high|junior high|ms(?=[ /&]hs)|secundaria)\b/, ['6', '8']],
  [/(?<!jr\.? |junior )\bhigh school\b|\bhs\b|\bpreparatoria\b/, ['9-12', '9-12']],
  [/\bsecondary\b/, ['6', '9-12']],
];
/** "CVHS Only", "at RJHS", "LES early release": a school by its letters, in a notice that is not all in capitals. */
const LETTERS: readonly (readonly [RegExp, readonly [Grade, Grade]])[] = [
  [/(?<![\p{L}\d])[A-Z]{0,4}J\.?H\.?S?(?![\p{L}\d])|(?<![\p{L}\d])[A-Z]{1,2}MS(?![\p{L}\d])/u, ['6', '8']],
  [/(?<![\p{L}\d])(?!MATHS)[A-Z]{1,4}(?<!J)HS(?![\p{L}\d])/u, ['9-12', '9-12']],
  [/(?<![\p{L}\d])(?!YES|DOES|GOES)[A-Z]{1,2}ES(?![\p{L}\d])/u, ['PK', '5']],
];
const YOUNG = /\b(?:(pre-?k|pk|preschool|preescolar|ecse|tk)|(kindergarten|kinder))\b/g;

function gradeOf(word: string): Grade | null {
  if (/^(?:pre-?k|pk|tk)/.test(word)) return 'PK';
  if (/^k/.test(word)) return 'K';
  const number = parseInt(word, 10);
  if (number >= 9 && number <= 12) return '9-12';
  return number >= 1 && number <= 8 ? (String(number) as Grade) : null;
}

function expand(list: string): Grade[] {
  const out: Grade[] = [];
  for (const range of list.split(/,?\s*\band\b\s*|\s*(?:\by\b|&|,|\/)\s*/)) {
    const ends = (range.match(new RegExp(ONE, 'g')) ?? []).map(gradeOf);
    const [first, last] = [ends[0], ends.at(-1)];
    if (first && last) out.push(...GRADES.slice(GRADES.indexOf(first), GRADES.indexOf(last) + 1));
  }
  return out;
}

/** "third grade", "tercer grado" → "3rd grade". */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:first|primer) (?=grad)/g, '1st '],
  [/\b(?:second|segundo) (?=grad)/g, '2nd '],
  [/\b(?:third|tercer) (?=grad)/g, '3rd '],
  [/\b(?:fourth|cuarto) (?=grad)/g, '4th '],
  [/\b(?:fifth|quinto) (?=grad)/g, '5th '],
  [/\b(?:sixth|sexto) (?=grad)/g, '6th '],
  [/\b(?:seventh|septimo) (?=grad)/g, '7th '],
  [/\b(?:eighth|octavo) (?=grad)/g, '8th '],
];

function numbered(plain: string): string {
  return SPELLED.reduce((text, [words, number]) => text.replace(words, number), plain);
}

const TESTED_RANGE = /(?<![\w:/.#-])(k|[1-8])\s*(?:-|–|to)\s*([1-8])(?:st|nd|rd|th)?(?![\w:/%-]|\s*(?:[ap]\.?m|\/))/;
const TESTED_ONE = /\b(?:math|ela|reading|science|writing|literacy|studies|testing)\s([3-8])$/;

/** Beside a test a bare number is a grade: "MAP 3-5", "SOL Science 5". */
export function testedGrades(title: string): Grade[] | null {
  const said = gradesIn(title);
  const plain = title.toLowerCase().trim();
  const [, first, last] = TESTED_RANGE.exec(plain) ?? [];
  const one = TESTED_ONE.exec(plain)?.[1];
  const found = first ? expand(`${first}-${last!}`) : one ? expand(one) : [];
  return said ?? (found.length > 0 ? found : null);
}

/** Every grade that a notice names ("Gr 3–5 MAP" → 3, 4, 5), in order; null if it names none and is for everybody. */
export function gradesIn(title: string): Grade[] | null {
  const plain = numbered(title.toLowerCase());
  const named = [AFTER_WORD, BEFORE_WORD, ORDINALS, FROM_K].flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap((found) => expand(found[1]!)),
  );
  for (const found of plain.matchAll(YOUNG)) named.push(found[1] ? 'PK' : 'K');
  if (named.length === 0) {
    const levels = LEVELS.filter(([words]) => words.test(plain));
    const letters = /\p{Ll}/u.test(title) ? LETTERS.filter(([words]) => words.test(title)) : [];
    for (const [, [first, last]] of [...levels, ...letters])
      named.push(...GRADES.slice(GRADES.indexOf(first), GRADES.indexOf(last) + 1));
  }
  const grades = GRADES.filter((grade) => named.includes(grade));
  return grades.length > 0 ? grades : null;
}
