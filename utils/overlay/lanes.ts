import type { Minutes } from '../model/block';

/** What shares a day column: `room` is the classroom's place in page order. */
export interface InLane {
  readonly start: Minutes;
  readonly end: Minutes;
  readonly room: number;
}

/** Which lane, of how many side by side. */
export interface Lane {
  readonly lane: number;
  readonly of: number;
}

/**
 * Lanes for the stretches of one day, in the order given. Only stretches that run at the same time share the width; a
 * classroom keeps its lane throughout such a group, so that the eye can follow it.
 */
export function lanes(stretches: readonly InLane[]): Lane[] {
  const found: Lane[] = [];
  for (const group of overlapping(stretches)) {
    const ends: { room: number; end: Minutes }[] = [];
    const inLaneOrder = group.toSorted(
      (a, b) => stretches[a]!.room - stretches[b]!.room || stretches[a]!.start - stretches[b]!.start,
    );
    const laneOf = inLaneOrder.map((index) => {
      const { room, start, end } = stretches[index]!;
      // A classroom's own stretches overlap when its page holds two blocks at once: a lane each.
      let lane = ends.findIndex((taken) => taken.room === room && taken.end <= start);
      if (lane < 0) lane = ends.length;
      ends[lane] = { room, end };
      return lane;
    });
    inLaneOrder.forEach((index, i) => (found[index] = { lane: laneOf[i]!, of: ends.length }));
  }
  return found;
}

/** Indexes of stretches that overlap, directly or through others. */
function overlapping(stretches: readonly InLane[]): number[][] {
  const byStart = stretches.map((_, index) => index).sort((a, b) => stretches[a]!.start - stretches[b]!.start);
  const groups: number[][] = [];
  let end = -Infinity;
  for (const index of byStart) {
    const stretch = stretches[index]!;
    if (stretch.start >= end) groups.push([]);
    groups.at(-1)!.push(index);
    end = Math.max(end, stretch.end);
  }
  return groups;
}
