import type { Piece } from './days';

/** A piece of an event, with its place beside those it overlaps, as shares (0–1) of the column. */
export interface Laid {
  readonly piece: Piece;
  readonly lane: number;
  readonly left: number;
  readonly width: number;
}

/**
 * Overlapping pieces in Google's way: lanes have equal shares, and each chip is 1.7 lanes wide unless it is the last.
 * The pieces must be sorted by start.
 */
export function layLanes(pieces: readonly Piece[]): Laid[] {
  const laid: Laid[] = [];
  let group: { piece: Piece; lane: number }[] = [];
  let groupEnd = 0;
  const close = () => {
    const lanes = Math.max(0, ...group.map((one) => one.lane)) + 1;
    for (const { piece, lane } of group) {
      laid.push({ piece, lane, left: lane / lanes, width: Math.min(1.7 / lanes, 1 - lane / lanes) });
    }
    group = [];
  };
  for (const piece of pieces) {
    if (piece.start >= groupEnd) {
      close();
      groupEnd = 0;
    }
    let lane = 0;
    while (group.some((one) => one.lane === lane && one.piece.end > piece.start)) lane++;
    group.push({ piece, lane });
    groupEnd = Math.max(groupEnd, piece.end);
  }
  close();
  return laid;
}
