import { readFileSync } from 'node:fs';
import { FILE_GRADES, type NoteEntry, type FileGrade, type Shelf } from '../../../utils/expectations/entry';
import { fileGrades } from '../../../utils/expectations/grade-span';
import type { Grade } from '../../../utils/model/vocabulary';

/** The packaged notes, read directly from their files. */

const file = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../public/expectations/${name}.json`, import.meta.url), 'utf8')) as T;

export const ENTRIES = Object.fromEntries(
  FILE_GRADES.map((grade) => [grade, file<NoteEntry[]>(grade)]),
) as unknown as Readonly<Record<FileGrade, readonly NoteEntry[]>>;

const COMMON = {
  general: file<Shelf['general']>('general'),
  factors: file<Shelf['factors']>('factors'),
  strategies: file<Shelf['strategies']>('strategies'),
  sources: file<Shelf['sources']>('sources'),
};

/** The notes in the form in which `packagedNotes` answers. */
export function shelfOf(grade: Grade | null): Shelf {
  return { ...COMMON, entries: fileGrades(grade).flatMap((one) => ENTRIES[one]) };
}

/** Every note of every grade, once each. */
export function wholeShelf(): Shelf {
  const all = new Map(FILE_GRADES.flatMap((grade) => ENTRIES[grade].map((entry) => [entry.id, entry])));
  return { ...COMMON, entries: [...all.values()] };
}
