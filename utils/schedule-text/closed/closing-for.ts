import { SAID_GRADES } from '../../words/data/grade-words';
import { anyOf } from '../../model/text/any-of';
import { parseGrade } from '../../model/room/grade';
import { GRADES, type Grade } from '../../model/vocabulary';
import { closingToldIn } from './told-plainly';
import { type Closing } from './closing-in';

/*
 * Lines that close for some grades: "No school for K-2 on Friday", "No kindergarten on Fridays". Such a line closes nothing
 * for any other grade.
 */

const ONE = String.raw`(?:pre-?k|k|tk|kinder(?:garten(?:ers)?)?|[1-8](?:st|nd|rd|th)?|${anyOf(SAID_GRADES)})`;
const JOINT = String.raw`(?: ?(?:-|–|,|&|\/|and|to|thru|through)? ?(?:grades? )?${ONE}){0,4}`;
const SOME_GRADES = String.raw`(?:grades? |gr\.? ?)?${ONE}${JOINT}(?: ?grade(?:rs?|s)?)?(?: (?:students|class(?:es)?|kids))?`;
const FOR = '(?:(?<what>school|class(?:es)?|lessons|students) (?:for|in) (?:the )?)?';
const ENDS = String.raw`(?=\W*$|[ ,:–-]+(?:on|this|today|every|each|next|mon|tue|wed|thu|fri))`;
const OF_GRADES = new RegExp(String.raw`\bno ${FOR}(?<said>${SOME_GRADES})(?![\p{L}\d:/])${ENDS}`, 'iu');

/** What a line closes, and for which grades alone; null grades where it says none. */
export interface ClosingFor {
  readonly closing: Closing;
  readonly grades: readonly Grade[] | null;
}

/** @param line as printed. */
export function closingFor(line: string): ClosingFor | null {
  const found = OF_GRADES.exec(line.slice(0, 160));
  const { what, said = '' } = found?.groups ?? {};
  // "No 3" is a number.
  const grades = what !== undefined || /\p{L}/u.test(said) ? gradesOf(said) : null;
  const closing = closingToldIn(grades ? line.replace(found![0], 'no school') : line);
  return closing && { closing, grades };
}

/** "K-2", "3rd and 4th grade" */
function gradesOf(said: string): Grade[] {
  return said.split(/,|&|\/|\band\b/i).flatMap((range) => {
    const ends = range
      .replace(/grade(?:rs?|s)?|students|class(?:es)?|kids|\bgr\b\.?/gi, '')
      .split(/-|–|\bto\b|thr(?:u|ough)/i)
      .flatMap((end) => parseGrade(`${end.trim()} grade`) ?? parseGrade(end) ?? []);
    return GRADES.slice(GRADES.indexOf(ends[0] ?? 'PK'), GRADES.indexOf(ends.at(-1)!) + 1);
  });
}

/** Does it hold for a class of this grade? Of a class whose grade is not known nobody can say. */
export function holdsFor({ grades }: ClosingFor, grade: Grade | null): boolean {
  return grades === null || (grade !== null && grades.includes(grade));
}
