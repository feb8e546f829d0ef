import type { Block } from '../model/block';

/** The day a block stands under: its date, else the weekdays and the rotation day of a typical timetable. */
export function dayKey({ date, days, rotation }: Pick<Block, 'date' | 'days' | 'rotation'>): string {
  return date ?? `${days?.join() ?? ''}|${rotation ?? ''}`;
}
