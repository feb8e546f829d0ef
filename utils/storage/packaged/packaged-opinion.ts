import { secondOpinion, type Opinion } from '../../classify/opinion/second-opinion';
import { readWeights } from '../../classify/opinion/weights';
import { packagedFile } from './packaged-file';

let read: Promise<Opinion | null> | null = null;

/**
 * The second opinion, from the package. It is read when it is first needed and is no part of any script. Null if it
 * cannot be read: then the lexicon decides alone, as it did before there were weights.
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
