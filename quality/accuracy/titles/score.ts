import { fittedOpinion } from '../../../cli/fitted-opinion';
import { classifyWith } from '../../../utils/pipeline/classify-blocks';
import type { Classification } from '../../../utils/model/window';
import type { Labelled } from './gold';

/** A labelled block with what the classifier says about it. */
export interface Judged extends Labelled {
  readonly said: Classification;
  readonly activityRight: boolean;
  readonly modeRight: boolean;
  /** Would a visit be wasted? Work was promised, but students listen, or nobody may come. */
  readonly wasted: boolean;
}

export function judge(block: Labelled): Judged {
  const said = classifyWith(fittedOpinion(), block.input);
  return {
    ...block,
    said,
    activityRight: said.activity === block.activity,
    modeRight: said.mode === block.mode,
    wasted:
      (block.mode === 'whole-group' || block.mode === 'blocked') && (said.mode === 'work' || said.mode === 'workshop'),
  };
}

/** Microseconds that one block takes, measured over all blocks many times. */
export function pace(blocks: readonly Labelled[]): number {
  const rounds = Math.ceil(20_000 / blocks.length);
  const began = performance.now();
  for (let round = 0; round < rounds; round++) for (const { input } of blocks) classifyWith(fittedOpinion(), input);
  return ((performance.now() - began) * 1000) / (rounds * blocks.length);
}

export interface LabelScore {
  readonly label: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly support: number;
}

/**
 * Precision, recall and support of each label, most frequent first. A figure is null if there is nothing to divide by.
 */
export function byLabel(judged: readonly Judged[], field: 'activity' | 'mode'): LabelScore[] {
  const labels = [...new Set(judged.flatMap((block) => [block[field], block.said[field]]))];
  return labels
    .map((label) => {
      const support = judged.filter((block) => block[field] === label);
      const given = judged.filter((block) => block.said[field] === label);
      const right = support.filter((block) => block.said[field] === label).length;
      return {
        label,
        precision: given.length ? right / given.length : null,
        recall: support.length ? right / support.length : null,
        support: support.length,
      };
    })
    .sort((a, b) => b.support - a.support || a.label.localeCompare(b.label));
}

/** Pairs of labels of which one was taken for the other, most frequent first: `math → centers`. */
export function confusions(judged: readonly Judged[], field: 'activity' | 'mode'): [pair: string, times: number][] {
  const times = new Map<string, number>();
  for (const block of judged) {
    if (block[field] === block.said[field]) continue;
    const pair = `${block[field]} taken for ${block.said[field]}`;
    times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
