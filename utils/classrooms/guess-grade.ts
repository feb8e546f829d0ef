import type { Block } from '../model/block';
import { parseGrade } from '../model/room/grade';
import type { Grade } from '../model/vocabulary';

/** A title only speaks of a grade when it says so; "Second Step" and "Unit 3" do not. */
const SAYS_GRADE = /\b(?:grades?|graders?|grado|kinder\w*|pre-?k)\b/i;
const ENOUGH_TITLES = 2;

/** The grade that a calendar's name states; null when it states none. */
export function namedGrade(name: string | null): Grade | null {
  // Of an address only the part a person wrote.
  return name ? parseGrade(name.replace(/@.*$/, '')) : null;
}

/** The grade a calendar's name gives, else the one that at least two different titles agree on; null when unsure. */
export function guessGrade(name: string | null, blocks: readonly Block[]): Grade | null {
  const named = namedGrade(name);
  if (named) return named;
  const titles = new Set(blocks.map((block) => block.title).filter((title) => SAYS_GRADE.test(title)));
  const grades = [...titles].map(parseGrade).filter((grade) => grade !== null);
  return grades.length >= ENOUGH_TITLES && new Set(grades).size === 1 ? grades[0]! : null;
}
