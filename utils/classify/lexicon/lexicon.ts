import type { Activity, Mode } from '../../model/vocabulary';
import { normal, tokens } from '../tokens';
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

/** Phrase in normal form → meaning. */
export const PHRASES = new Map<string, Entry>();
/** First word of a phrase → most words a phrase beginning with it has. */
export const LONGEST = new Map<string, number>();
/** Every word a phrase is made of. */
export const WORDS = new Set<string>();
/** Words that mean nothing here. */
export const NEUTRALS = new Set(NEUTRAL.split(/\s+/).filter(Boolean).map(normal));

for (const [weight, activity, mode, phrases] of ROWS) {
  const entry = { weight, activity, mode };
  for (const phrase of phrases.split(',')) {
    const words = tokens(phrase.trim()).map((token) => token.word);
    const key = words.join(' ');
    if (PHRASES.has(key)) continue;
    PHRASES.set(key, entry);
    for (const word of words) WORDS.add(word);
    LONGEST.set(words[0]!, Math.max(LONGEST.get(words[0]!) ?? 0, words.length));
  }
}
