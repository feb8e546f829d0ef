import { blockKey } from '../model/block-key';
import type { Classroom } from '../model/classroom';
import { parseGrade } from '../model/room/grade';
import type { Grade } from '../model/vocabulary';

/*
 * "14" finds Room 14, "riv" Ms. Rivera, "2" and "2nd grade" the second grades. Words match from their beginning,
 * without case or accents; every word of the query must match something.
 */

const EXACT_NAME = 8;
const GRADE = 6;
const NAME_START = 4;
const SCHOOL = 2;
/** "2nd grade" says that it is a grade; a bare "2" may as well be a room. */
const SAID_GRADE = 20;

/**
 * The classrooms a query means, best first; all of them by name when it is empty.
 * @param gradeName how a grade is called in the OT's language ("Grade 2").
 */
export function findClassrooms(
  query: string,
  classrooms: readonly Classroom[],
  gradeName: (grade: Grade) => string,
): Classroom[] {
  const wanted = wordsOf(query);
  const wantedGrade = parseGrade(query);
  return classrooms
    .map((classroom) => ({ classroom, score: score(classroom, wanted, wantedGrade, gradeName) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score || byName(a.classroom, b.classroom))
    .map((found) => found.classroom);
}

function byName(a: Classroom, b: Classroom): number {
  return a.name.localeCompare(b.name, 'en', { numeric: true, sensitivity: 'base' });
}

function wordsOf(text: string): string[] {
  return blockKey(text).split(' ').filter(Boolean);
}

function score(
  classroom: Classroom,
  wanted: readonly string[],
  wantedGrade: Grade | null,
  gradeName: (grade: Grade) => string,
): number {
  const name = wordsOf(classroom.name);
  const grade = classroom.grade === null ? [] : wordsOf(`${classroom.grade} ${gradeName(classroom.grade)}`);
  const school = wordsOf(classroom.school ?? '');
  const saidGrade =
    wantedGrade !== null && wanted.join('') !== wantedGrade.toLowerCase() && wantedGrade === classroom.grade;
  let sum = saidGrade ? SAID_GRADE : 1;
  for (const word of wanted) {
    const best = Math.max(
      name.includes(word) ? EXACT_NAME : 0,
      grade.includes(word) ? GRADE : 0,
      name.some((one) => one.startsWith(word)) ? NAME_START : 0,
      // One letter begins the word "grade" itself, which is in all of them.
      word.length > 1 && grade.some((one) => one.startsWith(word)) ? NAME_START : 0,
      school.some((one) => one.startsWith(word)) ? SCHOOL : 0,
    );
    if (best === 0) return saidGrade ? SAID_GRADE : 0;
    sum += best;
  }
  return sum;
}
