import type { Minutes } from '../model/block';
import type { Certainty } from '../model/vocabulary';
import type { Segment } from '../model/window';

/** Minutes of a day that belong together. `certainty` is that of its least certain part. */
export interface Stretch {
  readonly kind: Segment['kind'];
  readonly start: Minutes;
  readonly end: Minutes;
  readonly certainty: Certainty;
  /** The therapist told the minute at which work starts, and not only what the block is. */
  readonly ownMinute: boolean;
  /** True if visits have shown when work starts. */
  readonly seen: boolean;
  /** A visit saw a lesson at a time that was thought to be work. */
  readonly doubted: boolean;
}
export type Span = readonly [start: Minutes, end: Minutes];

const STRENGTH: readonly Certainty[] = ['typical', 'learned', 'stated'];

/** Joins segments of one kind that touch into one stretch. */
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

/** What is left of a stretch when the spans are taken out. */
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
