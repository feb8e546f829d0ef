import { ACTIVITIES, MODES } from '../../model/vocabulary';
import { isChanceFit, type ChanceFit } from './chance';
import { isDoingFit, type DoingFit } from './doing';

/*
 * The fitted weights as they are packed (public/second-opinion.json) and as they are used. A clue has a weight for each
 * label that it supports or contradicts. A weight is two letters, so that the file stays small and is the same on every
 * machine.
 */

/** What makes the model's own odds true at schools that it has not seen. */
export interface Honesty {
  readonly chance: ChanceFit;
  readonly doing: DoingFit;
}

/** The file. */
export interface WeightsFile extends Honesty {
  /** By what the weights were made. They mean nothing to another version of the clues. */
  readonly madeBy: string;
  /** Half steps: a letter's weight is (its place - 45) × `step`. */
  readonly step: number;
  /** Clue, space, label and weight letters; one a line, in the order of the clues. */
  readonly clues: string;
  /** How activity and mode go together, by label pair, 100 × the factor's logarithm. */
  readonly pairs: readonly number[];
  /**
   * Plain titles that several places use, with the letters of activity and mode and how many places mean that (one
   * digit).
   */
  readonly titles: string;
}

export interface Weights extends Honesty {
  /** Clue → place in `from`. */
  readonly places: ReadonlyMap<string, number>;
  /** Where the weights of a clue begin; those of clue i are from[i] … from[i + 1] - 1. */
  readonly from: Int32Array;
  readonly labels: Uint8Array;
  readonly values: Float32Array;
  /** ACTIVITIES × MODES factors. */
  readonly pairs: Float32Array;
  /** `plainTitle`, a blank, activity and mode letter → how many places call it so. */
  readonly titles: ReadonlyMap<string, number>;
}

/** Labels: the activities, then the modes. */
export const LABELS = ACTIVITIES.length + MODES.length;

/** Printable letters that JSON writes unchanged. */
export const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .join('');
export const ZERO = 45;
/** Letter code → its place in LETTERS, or 255. */
const PLACES = new Uint8Array(128).fill(255);
for (let i = 0; i < LETTERS.length; i++) PLACES[LETTERS.charCodeAt(i)] = i;
const placeOf = (line: string, at: number) => PLACES[line.charCodeAt(at)] ?? 255;

/** The weights of a file. Throws an Error that says what is wrong if it is no such file. */
export function readWeights(file: unknown): Weights {
  const { step, clues, pairs, chance, doing, titles } = checked(file);
  const lines = clues === '' ? [] : clues.split('\n');
  const places = new Map<string, number>();
  const from = new Int32Array(lines.length + 1);
  const labels: number[] = [];
  const values: number[] = [];
  for (const [at, line] of lines.entries()) {
    const end = line.lastIndexOf(' ');
    places.set(line.slice(0, end), at);
    for (let i = end + 1; i + 1 < line.length; i += 2) {
      const label = placeOf(line, i);
      if (label >= LABELS) throw new Error('The second opinion speaks of a label that there is none of.');
      labels.push(label);
      values.push((placeOf(line, i + 1) - ZERO) * step);
    }
    from[at + 1] = labels.length;
  }
  return {
    places,
    from,
    labels: Uint8Array.from(labels),
    values: Float32Array.from(values),
    pairs: Float32Array.from(pairs, (hundredths) => Math.exp(hundredths / 100)),
    chance,
    doing,
    titles: new Map(titles === '' ? [] : titles.split('\n').map((line) => [line.slice(0, -1), Number(line.at(-1))])),
  };
}

/** The letters of an activity and a mode, by their places in the vocabulary. */
export const pairLetters = (activity: number, mode: number) => LETTERS[activity]! + LETTERS[ACTIVITIES.length + mode]!;

function checked(file: unknown): WeightsFile {
  const found = file as Partial<WeightsFile> | null;
  const whole =
    typeof found?.clues === 'string' &&
    typeof found.step === 'number' &&
    Array.isArray(found.pairs) &&
    found.pairs.length === ACTIVITIES.length * MODES.length &&
    typeof found.titles === 'string' &&
    isChanceFit(found.chance) &&
    isDoingFit(found.doing);
  if (!whole) throw new Error('second-opinion.json is not the file that npm run fit writes.');
  return found as WeightsFile;
}
