import type { Block, Minutes } from '../model/block';
import { blockKey } from '../model/block-key';
import type { DayReading } from '../model/classroom';
import { blockDifferences } from './block-differences';
import { contradictions, endOnlyMissing } from './contradictions';

/**
 * The blocks of one date from several sources of one classroom, each once, in time order. Where two contradict each other
 * the source the OT believes counts, else the one read last.
 * @param wins source the OT believes.
 */
export function mergeReadings(readings: readonly DayReading[], wins?: string): Block[] {
  const blocks = new Map<string, Block>();
  for (const reading of byTrust(readings, wins)) {
    const known = [...blocks.values()];
    const refused = new Set(
      [
        ...contradictions(known, reading.blocks),
        ...blockDifferences(known, reading.blocks).filter(endOnlyMissing),
      ].flatMap(({ title, other }) => (other ? [timed(title, other)] : [])),
    );
    for (const block of reading.blocks) {
      const key = [block.title, block.start, block.end, block.allDay].join('\n');
      if (!blocks.has(key) && !refused.has(timed(block.title, [block.start, block.end]))) blocks.set(key, block);
    }
  }
  return [...blocks.values()].sort((a, b) => a.start - b.start);
}

/** The source the OT believes first, then the one read last. */
export function byTrust<R extends { readonly source: string; readonly readAt: number }>(
  readings: readonly R[],
  wins: string | undefined,
): R[] {
  return readings.toSorted((a, b) => Number(b.source === wins) - Number(a.source === wins) || b.readAt - a.readAt);
}

function timed(title: string, [start, end]: readonly [Minutes, Minutes | null]): string {
  return [blockKey(title), start, end].join('\n');
}
