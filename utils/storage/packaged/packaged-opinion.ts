import { secondOpinion, type Opinion } from '../../classify/opinion/second-opinion';
import { readWeights } from '../../classify/opinion/weights';
import { packagedFile } from './packaged-file';

let read: Promise<Opinion | null> | null = null;

/**
 * The second opinion out of the package, read when it is first needed and no part of any script. Null where it cannot be
 * read: the lexicon then stands alone, as it did before there were weights.
 */
export function packagedOpinion(): Promise<Opinion | null> {
  read ??= packagedFile('/second-opinion.json')
    .then((file) => secondOpinion(readWeights(file)))
    .catch(() => {
      read = null;
      return null;
    });
  return read;
}
