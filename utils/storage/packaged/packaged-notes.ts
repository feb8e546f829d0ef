import type { Shelf } from '../../expectations/entry';
import { fileGrades } from '../../expectations/grade-span';
import type { Grade } from '../../model/vocabulary';
import { packagedFile } from './packaged-file';

const read = new Map<string, Promise<unknown>>();

/**
 * The notes of a grade, from the package. Each file is read once. Rejects if one cannot be read; the next call tries
 * again.
 */
export async function packagedNotes(grade: Grade | null): Promise<Shelf> {
  const [general, factors, strategies, sources, ...entries] = await Promise.all(
    ['general', 'factors', 'strategies', 'sources', ...fileGrades(grade)].map(fileOf),
  );
  return { general, factors, strategies, sources, entries: entries.flat() } as Shelf;
}

function fileOf(name: string): Promise<unknown> {
  const known = read.get(name);
  if (known) return known;
  const reading = packagedFile(`/expectations/${name}.json`).catch((fault: unknown) => {
    read.delete(name);
    throw fault;
  });
  read.set(name, reading);
  return reading;
}
