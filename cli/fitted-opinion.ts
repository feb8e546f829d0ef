import { readFileSync } from 'node:fs';
import { secondOpinion, type Opinion } from '../utils/classify/opinion/second-opinion';
import { readWeights } from '../utils/classify/opinion/weights';

const FILE = new URL('../public/second-opinion.json', import.meta.url);

let read: Opinion | null = null;

/** The second opinion in the extension's package, for the command line. */
export function fittedOpinion(): Opinion {
  return (read ??= secondOpinion(readWeights(JSON.parse(readFileSync(FILE, 'utf8')))));
}
