import type { Activity, Mode } from '../../model/vocabulary';
import { stem } from '../tokens';
import { CURRICULA } from './curricula';
import { NEUTRAL } from './neutral';
import { ROUTINES } from './routines';
import type { Row, Weight } from './row';
import { SHAPES } from './shapes';
import { SPANISH } from './spanish';
import { SPECIALS } from './specials';
import { SUBJECTS } from './subjects';

/** What a phrase means. */
export interface Entry {
  readonly weight: Weight;
  readonly activity: Activity | null;
  readonly mode: Mode;
}

export const ROWS: readonly Row[] = [...SUBJECTS, ...CURRICULA, ...SPECIALS, ...SHAPES, ...ROUTINES, ...SPANISH];

/** Phrases word by word: what a phrase that ends here means, and the words that may follow. */
export interface Branch {
  entry: Entry | null;
  then: Map<string, Branch> | null;
}

export const PHRASES: Branch = { entry: null, then: null };
/** Every word a phrase is made of. */
export const WORDS = new Set<string>();
/** Words that mean nothing here. */
export const NEUTRALS = new Set(NEUTRAL.split(/\s+/).filter(Boolean).map(stem));

for (const [weight, activity, mode, phrases] of ROWS) {
  const entry = { weight, activity, mode };
  for (const phrase of phrases.split(',')) {
    let branch = PHRASES;
    for (const word of phrase.trim().split(/\s+/).map(stem)) {
      branch.then ??= new Map();
      let next = branch.then.get(word);
      if (!next) branch.then.set(word, (next = { entry: null, then: null }));
      WORDS.add(word);
      branch = next;
    }
    branch.entry ??= entry;
  }
}
