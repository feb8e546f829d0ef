import { MODES, type Mode } from '../../model/vocabulary';
import type { ClassifyInput } from '../classify';
import type { Clue } from './clues';

/*
 * How often students work at schools that the weights have not seen, and how often they listen or nobody may come. The
 * model is too certain of its one answer: for "Snack and Daily 5" it rules work out. What the words name besides the
 * answer corrects that.
 */

/** The modes in which students work, and those in which a visitor finds a lecture or a closed door. */
export const WORKING: readonly Mode[] = MODES.filter((mode) => mode === 'work' || mode === 'workshop');
export const LISTENING: readonly Mode[] = MODES.filter((mode) => mode === 'whole-group' || mode === 'blocked');

/** How much each number counts, for each of the two questions. */
export interface DoingFit {
  readonly work: readonly number[];
  readonly listens: readonly number[];
}

/**
 * What one block shows for each of the two, as numbers. The first is 1, the second the logarithm of the model's own
 * odds.
 */
export type DoingShown = DoingFit;

const DOING_NUMBERS = 6;
/** Smaller odds of the model than this are not taken seriously. */
const FAINT = 1e-4;
const HOUR_MIN = 60;
const LONGEST_COUNTED_MIN = 90;

/** What the parts of a title and a note say by themselves: "hit=name/reading/work", "nh=math/workshop". */
const TITLE = 'hit=';
const NOTE = 'nh=';

/** Does some clue of a kind end in one of these modes? */
const names = (clues: readonly Clue[], kind: string, modes: readonly Mode[]) =>
  Number(clues.some((clue) => clue.startsWith(kind) && modes.some((mode) => clue.endsWith(`/${mode}`))));

const logit = (odds: number) => {
  const kept = Math.min(Math.max(odds, FAINT), 1 - FAINT);
  return Math.log(kept / (1 - kept));
};

/** What a block shows. `odds` are the model's own for work and for listening, `mode` is its answer. */
export function doingShown(
  odds: { readonly work: number; readonly listens: number; readonly mode: Mode },
  clues: readonly Clue[],
  { start, end }: ClassifyInput,
): DoingShown {
  const minutes = start === null || end === null ? 0 : Math.min(Math.max(end - start, 0), LONGEST_COUNTED_MIN);
  const rest = [names(clues, NOTE, WORKING), Number(odds.mode === 'mixed'), minutes / HOUR_MIN];
  return {
    work: [1, logit(odds.work), names(clues, TITLE, WORKING), ...rest],
    listens: [1, logit(odds.listens), names(clues, TITLE, LISTENING), ...rest],
  };
}

const chance = (weights: readonly number[], numbers: readonly number[]) =>
  1 / (1 + Math.exp(-numbers.reduce((sum, number, i) => sum + number * weights[i]!, 0)));

/** How often students work, and how often they listen or nobody may come, 0 to 1. */
export const doingOf = (fit: DoingFit, shown: DoingShown) => ({
  work: chance(fit.work, shown.work),
  listens: chance(fit.listens, shown.listens),
});

/** Is something that was read from a file such a fit? */
export const isDoingFit = (found: Partial<DoingFit> | undefined): found is DoingFit =>
  [found?.work, found?.listens].every(
    (numbers) => Array.isArray(numbers) && numbers.length === DOING_NUMBERS && numbers.every(Number.isFinite),
  );
