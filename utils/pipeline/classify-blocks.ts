import type { Learned } from '../model/told';
import { classify, type ClassifyInput } from '../classify/classify';
import type { Opinion } from '../classify/opinion/second-opinion';
import { blockKey } from '../model/block-key';
import { type Block, meet } from '../model/block';
import type { Grade } from '../model/vocabulary';
import type { Classification, ClassifiedBlock, LearnedBlock } from '../model/window';
import { message } from '../words/say/message';
import { happens } from '../windows/same-day';
import { withCalledOff } from './called-off';
import { namedElsewhere } from './elsewhere';

/** What was learned about each block of a room, by block key; later corrections win field by field. */
export function learnedByKey(learned: readonly Learned[]): Map<string, LearnedBlock> {
  const byKey = new Map<string, LearnedBlock>();
  for (const one of learned) {
    const { block } = one;
    const known = byKey.get(block);
    if (one.is === 'visit') {
      byKey.set(block, { ...NOTHING, ...known, block, seen: [...(known?.seen ?? []), one.saw] });
      continue;
    }
    const { activity, mode, workStart } = one;
    // The OT's own word outdates what was seen before it.
    const seen = mode !== null || workStart !== null ? [] : (known?.seen ?? []);
    byKey.set(block, {
      block,
      activity: activity ?? known?.activity ?? null,
      mode: mode ?? known?.mode ?? null,
      workStart: workStart ?? known?.workStart ?? null,
      seen,
    });
  }
  return byKey;
}

const NOTHING = { activity: null, mode: null, workStart: null } as const;

/** The nearest block of the same day before (`-1`) or after (`1`) place `at` of a list in time order. */
function neighbour(inOrder: readonly Block[], at: number, step: 1 | -1): string | null {
  const block = inOrder[at]!;
  for (let i = at + step; i >= 0 && i < inOrder.length; i += step) {
    const other = inOrder[i]!;
    if (other.start !== block.start && meet(block, other)) return other.title;
  }
  return null;
}

/** The lexicon's answer, and the second opinion on it where one is given. */
export function classifyWith(opinion: Opinion | null, input: ClassifyInput): Classification {
  const first = classify(input);
  // A day that the page closes stays closed, whatever its words look like.
  if (!opinion || first.activity === 'non-instruction') return first;
  const second = opinion(input, first);
  if (second.sureness !== 'unknown' || first.sureness === 'unknown') return second;
  // Where the second opinion knows nothing the lexicon decides: its word is right twice as often there.
  const { activity, mode, because } = first;
  return { ...second, activity, mode, because, sureness: 'likely' };
}

/** Each block classified among the blocks of its own day; the OT's own word comes before ours. */
export function classifyBlocks(
  days: ReadonlyMap<string, readonly number[]>,
  blocks: readonly Block[],
  grade: Grade | null,
  learned: ReadonlyMap<string, LearnedBlock>,
  opinion: Opinion | null = null,
): ClassifiedBlock[] {
  const seen = new Map<string, Classification>();
  const out: ClassifiedBlock[] = [];
  for (const indices of days.values()) {
    const day = new Map(indices.map((i) => [i, withCalledOff(blocks[i]!)]));
    const inOrder = [...day.values()].filter(happens);
    inOrder.sort((a, b) => a.start - b.start);
    for (const i of indices) {
      const block = day.get(i)!;
      const at = inOrder.indexOf(block);
      const prev = at < 0 ? null : neighbour(inOrder, at, -1);
      const next = at < 0 ? null : neighbour(inOrder, at, 1);
      const { title, note } = block;
      const start = block.allDay ? null : block.start;
      const end = block.allDay ? null : block.end;
      // Answers are remembered: a week has the same block five times.
      const key = JSON.stringify([title, note, start, end, prev, next]);
      const known = seen.get(key) ?? classifyWith(opinion, { title, note, start, end, grade, prev, next });
      seen.set(key, known);
      out[i] = { ...block, ...corrected(known, learned.get(blockKey(title))) };
    }
  }
  return namedElsewhere(out);
}

function corrected(known: Classification, learned: LearnedBlock | undefined): Classification {
  if (!learned?.activity && !learned?.mode) return known;
  return {
    activity: learned.activity ?? known.activity,
    mode: learned.mode ?? known.mode,
    sureness: 'learned',
    because: [message('segment_learned_mode')],
  };
}
