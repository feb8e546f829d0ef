import type { Message } from '../../model/message';
import { ACTIVITIES, MODES, type Activity, type Mode } from '../../model/vocabulary';
import { message } from '../../words/say/message';
import type { ClassifyInput } from '../classify';
import { tokens } from '../tokens';
import type { Clue } from './clues';
import { shareOf } from './weigh';
import type { Weights } from './weights';

/* Why the second opinion says what it says: the words and circumstances that count most towards its answer. */

const MOST_REASONS = 2;

/** What a clue is about, as a reason. The clues of one source count together. */
type Source = 'title' | 'note' | 'prev' | 'next' | 'hour' | 'length' | 'grade';

const SOURCES: Readonly<Record<string, Source>> = {
  ...{
    w: 'title',
    only: 'title',
    first: 'title',
    last: 'title',
    pair: 'title',
    c: 'title',
    hit: 'title',
    kinds: 'title',
  },
  ...{ both: 'title', a: 'title', am: 'title', m: 'title', as: 'title', ms: 'title' },
  ...{ nw: 'note', nh: 'note', note: 'note', prev: 'prev', prevw: 'prev', next: 'next', nextw: 'next' },
  ...{ hour: 'hour', length: 'length', grade: 'grade' },
};

const sourceOf = (clue: Clue): Source | undefined => SOURCES[clue.slice(0, clue.indexOf('='))];

/** How much a clue counts towards each kind of label, together. */
function speaksFor(weights: Weights, clue: Clue, activity: number, mode: number): number {
  const at = weights.places.get(clue);
  if (at === undefined) return 0;
  let sum = 0;
  for (let i = weights.from[at]!; i < weights.from[at + 1]!; i++)
    if (weights.labels[i] === activity || weights.labels[i] === mode) sum += weights.values[i]!;
  return sum * shareOf(clue);
}

/** The word of a text that counts most towards the answer, as the page spells it; the whole text if none does. */
function wordFor(text: string, weightOf: (word: string) => number): string {
  const said = tokens(text).map(({ word, from, to }) => ({ text: text.slice(from, to), weight: weightOf(word) }));
  const best = said.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)[0];
  return best?.text ?? text.trim();
}

function reason(source: Source, input: ClassifyInput, weightOf: (clue: Clue) => number): Message | null {
  const { start, end, prev, next, note } = input;
  if (source === 'title')
    return message(
      'because_title',
      wordFor(input.title, (word) => weightOf(`w=${word}`)),
    );
  if (source === 'note')
    return note
      ? message(
          'because_note',
          wordFor(note, (word) => weightOf(`nw=${word}`)),
        )
      : null;
  if (source === 'prev') return prev === null ? null : message('because_after', prev);
  if (source === 'next') return next === null ? null : message('because_before', next);
  if (source === 'hour') return start === null ? null : message('because_hour', { time: start });
  if (source === 'length') return start === null || end === null ? null : message('because_length', end - start);
  return input.grade === 'PK' ? message('because_grade', '') : null;
}

/** At most two reasons, the strongest first. If nothing counts towards the answer, the reason says so. */
export function reasonsOf(
  weights: Weights,
  clues: readonly Clue[],
  input: ClassifyInput,
  activity: Activity,
  mode: Mode,
): Message[] {
  const [a, m] = [ACTIVITIES.indexOf(activity), ACTIVITIES.length + MODES.indexOf(mode)];
  const sums = new Map<Source, number>();
  for (const clue of clues) {
    const source = sourceOf(clue);
    if (source) sums.set(source, (sums.get(source) ?? 0) + speaksFor(weights, clue, a, m));
  }
  const found = [...sums]
    .filter(([, sum]) => sum > 0)
    .sort((one, other) => other[1] - one[1])
    .flatMap(([source]) => reason(source, input, (clue) => speaksFor(weights, clue, a, m)) ?? []);
  return found.length > 0 ? found.slice(0, MOST_REASONS) : [message('because_nothing')];
}
