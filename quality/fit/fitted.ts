import type { Clue } from '../../utils/classify/opinion/clues';
import { shareOf } from '../../utils/classify/opinion/weigh';
import { plainTitle } from '../../utils/classify/opinion/chance';
import {
  LABELS,
  LETTERS,
  pairLetters,
  ZERO,
  type Honesty,
  type WeightsFile,
} from '../../utils/classify/opinion/weights';
import { ACTIVITIES, MODES } from '../../utils/model/vocabulary';
import { isInvented, lessonsOf, type FitBlock } from './blocks';
import { train, type Example, type TrainSettings } from './train';

/* This file turns blocks into weights, in the form in which they are packaged. */

export interface FitSettings extends TrainSettings {
  /**
   * A clue must occur in so many blocks and at more than one site, since a custom of one school alone teaches nothing.
   */
  readonly least: number;
  /** How much the lexicon's answer counts before anything is learned. */
  readonly trust: number;
  /** How much an invented block counts, compared with a real one. */
  readonly invented: number;
  /** How strongly activity and mode are drawn to the pairs that occurred. */
  readonly together: number;
  /** The kinds of clue to leave out for a comparison, by the text before `=`. */
  readonly without?: readonly string[];
}

export const SETTINGS: FitSettings = {
  ...{ rounds: 14, rate: 0.035, calm: 0.1, decay: 1e-4, seed: 1, covered: 0.3 },
  ...{ least: 3, trust: 2.1, invented: 0.5, together: 0.5 },
};

/** The clues that are used, with their numbers, in the order of their names. */
function vocabulary(blocks: readonly FitBlock[], { least, without = [] }: FitSettings): Map<Clue, number> {
  const met = new Map<Clue, { times: number; site: string; sites: number }>();
  for (const block of blocks)
    for (const clue of lessonsOf(block)) {
      const known = met.get(clue);
      if (!known) met.set(clue, { times: 1, site: block.site, sites: 1 });
      else {
        known.times++;
        if (known.site !== block.site) known.sites = 2;
      }
    }
  const left = new Set(without);
  const kept = [...met].filter(
    ([clue, { times, sites }]) => times >= least && sites > 1 && !left.has(clue.split('=')[0]!),
  );
  return new Map(
    kept
      .map(([clue]) => clue)
      .sort()
      .map((clue, i) => [clue, i]),
  );
}

function example(block: FitBlock, places: ReadonlyMap<Clue, number>, label: number, settings: FitSettings): Example {
  const known = lessonsOf(block).filter((clue) => places.has(clue));
  return {
    clues: Int32Array.from(known, (clue) => places.get(clue)!),
    shares: Float64Array.from(known, shareOf),
    label,
    weight: isInvented(block) ? settings.invented : 1,
  };
}

/** The weights with which learning begins: they repeat the lexicon's answer. */
function begun(
  places: ReadonlyMap<Clue, number>,
  prefix: 'a' | 'm',
  labels: readonly string[],
  trust: number,
): Float64Array {
  const weights = new Float64Array(places.size * labels.length);
  for (const [at, label] of labels.entries())
    for (const clue of [`${prefix}=${label}`, `read ${prefix}=${label}`]) {
      const place = places.get(clue);
      if (place !== undefined) weights[place * labels.length + at] = trust;
    }
  return weights;
}

/** For each pair of labels, 100 × the logarithm of how much more often they occur together than by chance. */
function pairsOf(blocks: readonly FitBlock[], { together, invented }: FitSettings): number[] {
  const counts = new Float64Array(ACTIVITIES.length * MODES.length).fill(0.02);
  for (const block of blocks)
    counts[ACTIVITIES.indexOf(block.activity) * MODES.length + MODES.indexOf(block.mode)]! += isInvented(block)
      ? invented
      : 1;
  const total = counts.reduce((sum, count) => sum + count);
  const ofActivity = (a: number) => MODES.reduce((sum, _, m) => sum + counts[a * MODES.length + m]!, 0);
  const ofMode = (m: number) => ACTIVITIES.reduce((sum, _, a) => sum + counts[a * MODES.length + m]!, 0);
  const modes = MODES.map((_, m) => ofMode(m));
  return ACTIVITIES.flatMap((_, a) => {
    const row = ofActivity(a);
    return modes.map((all, m) =>
      Math.round(100 * together * Math.log((counts[a * MODES.length + m]! * total) / (row * all) + 0.02)),
    );
  });
}

/** A title that fewer places use is no custom of schools. */
const PLACES = 3;

/** Titles to which several places give the same meaning, with that meaning and the number of places. */
function titlesOf(blocks: readonly FitBlock[]): string {
  const sites = new Map<string, Set<string>>();
  for (const { input, activity, mode, site } of blocks) {
    const title = plainTitle(input.title);
    if (title === '') continue;
    const key = `${title} ${pairLetters(ACTIVITIES.indexOf(activity), MODES.indexOf(mode))}`;
    sites.set(key, (sites.get(key) ?? new Set()).add(site));
  }
  const known = [...sites].filter(([, places]) => places.size >= PLACES);
  const lines = known.map(([key, places]) => key + Math.min(places.size, 8));
  return lines.sort().join('\n');
}

const STEP = 0.06;

/** The weights written as letters. Weights of clues that are used only for learning are left out. */
function inLetters(places: ReadonlyMap<Clue, number>, activities: Float64Array, modes: Float64Array): string {
  const lines: string[] = [];
  for (const [clue, place] of places) {
    if (clue.startsWith('read ')) continue;
    let letters = '';
    for (let label = 0; label < LABELS; label++) {
      const weight =
        label < ACTIVITIES.length
          ? activities[place * ACTIVITIES.length + label]!
          : modes[place * MODES.length + label - ACTIVITIES.length]!;
      const steps = Math.min(Math.max(Math.round(weight / STEP), -ZERO), ZERO);
      if (steps !== 0) letters += LETTERS[label]! + LETTERS[ZERO + steps]!;
    }
    if (letters) lines.push(`${clue} ${letters}`);
  }
  return lines.join('\n');
}

/** The weights fitted to blocks; `honesty` and `madeBy` come from elsewhere. */
export function fit(blocks: readonly FitBlock[], settings: FitSettings, honesty: Honesty, madeBy: string): WeightsFile {
  const places = vocabulary(blocks, settings);
  const fitOne = (prefix: 'a' | 'm', labels: readonly string[], labelOf: (block: FitBlock) => string) => {
    const weights = begun(places, prefix, labels, settings.trust);
    const examples = blocks.map((block) => example(block, places, labels.indexOf(labelOf(block)), settings));
    train(examples, weights, labels.length, settings);
    return weights;
  };
  const activities = fitOne('a', ACTIVITIES, ({ activity }) => activity);
  const modes = fitOne('m', MODES, ({ mode }) => mode);
  const [titles, pairs] = [titlesOf(blocks), pairsOf(blocks, settings)];
  return { madeBy, step: STEP, ...honesty, pairs, titles, clues: inLetters(places, activities, modes) };
}
