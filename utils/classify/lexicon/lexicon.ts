import type { Activity, Mode } from '../../model/vocabulary';
import { stem } from '../tokens';
import { BRITISH } from './british';
import { CURRICULA } from './curricula';
import { EARLY_YEARS } from './early-years';
import { NEUTRAL, NOT_SLIPS } from './neutral';
import { ROUTINES } from './routines';
import type { Row, Weight } from './row';
import { SHAPES } from './shapes';
import { SPANISH } from './spanish';
import { SPECIALS } from './specials';
import { SUBJECTS } from './subjects';

/** What a phrase means. */
export interface Meaning {
  readonly weight: Weight;
  readonly activity: Activity | null;
  readonly mode: Mode;
}

export const ROWS: readonly Row[] = [
  ...BRITISH,
  ...EARLY_YEARS,
  ...SUBJECTS,
  ...CURRICULA,
  ...SPECIALS,
  ...SHAPES,
  ...ROUTINES,
  ...SPANISH,
];

/** The phrases word by word: what a phrase that ends here means, and which words may follow. */
export interface Branch {
  entry: Meaning | null;
  then: Map<string, Branch> | null;
}

export const PHRASES: Branch = { entry: null, then: null };
/** Every word that is part of a phrase. */
export const WORDS = new Set<string>();
/** Words that mean nothing here. */
const wordsOf = (list: string) => new Set(list.split(/\s+/).filter(Boolean).map(stem));
export const NEUTRALS = wordsOf(NEUTRAL);
/** Words that are right as they stand, although an everyday word is spelt almost like them. */
export const AS_SPELT = wordsOf(NOT_SLIPS);

/** The phrases that a row stands for, written out. */
export function phrasesOf(list: string): string[] {
  const found: string[] = [];
  const before: string[] = [];
  for (const [piece] of list.matchAll(/[a-z0-9#]+(?: +[a-z0-9#]+)*|[()[\]]/g)) {
    if (piece === '[') before.push(`${found.at(-1)} `);
    else if (piece === '(') before.push(`${found.pop()} `);
    else if (piece === ')' || piece === ']') before.pop();
    else found.push((before.at(-1) ?? '') + piece);
  }
  return found;
}

for (const [weight, activity, mode, list] of ROWS) {
  const entry = { weight, activity, mode };
  for (const phrase of phrasesOf(list)) {
    let branch = PHRASES;
    for (const word of phrase.split(/ +/).map(stem)) {
      branch.then ??= new Map();
      let next = branch.then.get(word);
      if (!next) branch.then.set(word, (next = { entry: null, then: null }));
      WORDS.add(word);
      branch = next;
    }
    branch.entry ??= entry;
  }
}
