import type { Block } from '../model/block';
import type { DayReading } from '../model/classroom';

/** The blocks of one date from several sources of one classroom, each once, in time order. */
export function mergeReadings(readings: readonly DayReading[]): Block[] {
  const blocks = new Map<string, Block>();
  for (const block of readings.flatMap((reading) => reading.blocks)) {
    const key = [block.title, block.start, block.end, block.allDay].join('\n');
    if (!blocks.has(key)) blocks.set(key, block);
  }
  return [...blocks.values()].sort((a, b) => a.start - b.start);
}
