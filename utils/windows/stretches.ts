import type { Minutes } from '../model/block';
import type { Certainty } from '../model/vocabulary';
import type { Segment } from '../model/window';

/** Minutes of a day that belong together; `certainty` is the weakest of what it is made of. */
export interface Stretch {
  readonly kind: Segment['kind'];
  readonly start: Minutes;
  readonly end: Minutes;
  readonly certainty: Certainty;
  /** The minute work starts at is the OT's own, not just what the block is. */
  readonly ownMinute: boolean;
  /** True where the start of the work was learned on visits. */
  readonly seen: boolean;
  /** A visit saw a lesson where work was thought to be. */
  readonly doubted: boolean;
}
export type Span = readonly [start: Minutes, end: Minutes];

const STRENGTH: readonly Certainty[] = ['typical', 'learned', 'stated'];

/** Adjoining segments of one kind as one stretch. */
export function joined(segments: readonly Segment[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { kind, start, end, certainty, startBy } of segments) {
    const seen = startBy === 'visits';
    const ownMinute = startBy === 'told' || seen;
    const doubted = startBy === 'doubted';
    const last = out.at(-1);
    if (last && last.kind === kind && last.end === start) {
      const weaker = STRENGTH.indexOf(certainty) < STRENGTH.indexOf(last.certainty) ? certainty : last.certainty;
      out[out.length - 1] = { ...last, end, certainty: weaker, doubted: last.doubted || doubted };
    } else out.push({ kind, start, end, certainty, ownMinute, seen, doubted });
  }
  return out;
}

/** What is left of a stretch without the spans. */
export function without(stretch: Stretch, spans: readonly Span[]): Stretch[] {
  let left: Stretch[] = [stretch];
  for (const [from, to] of spans)
    left = left.flatMap((part) =>
      to <= part.start || from >= part.end
        ? [part]
        : [
            { ...part, end: Math.min(part.end, from) },
            { ...part, start: Math.max(part.start, to) },
          ].filter((piece) => piece.end > piece.start),
    );
  return left;
}
