import type { Grade } from '../model/vocabulary';
import type { Band, FileGrade } from './entry';

/** Whose notes a room of the grade sees. */
export function fileGrades(grade: Grade | null): readonly FileGrade[] {
  if (grade === null) return [];
  return grade === '9-12' ? ['9-10', '11-12'] : [grade];
}

const BAND: Readonly<Record<Grade, Band>> = {
  PK: 'PK',
  K: 'K-2',
  '1': 'K-2',
  '2': 'K-2',
  '3': '3-5',
  '4': '3-5',
  '5': '3-5',
  '6': '6-8',
  '7': '6-8',
  '8': '6-8',
  '9-12': '9-12',
};

/** Whose demands and ideas it sees; null where the grade is not known. */
export function bandOf(grade: Grade | null): Band | null {
  return grade && BAND[grade];
}
