import type { ClassifiedBlock, LearnedBlock, Segment } from '../../../utils/model/window';
import { clock, minutesOf } from '../../../utils/time/date/dates';
import { segments } from '../../../utils/windows/segments';
import { someClassified } from './blocks';

/** A classified block from one time to another. */
export const blockAt = (title: string, start: string, end: string | null, part: Partial<ClassifiedBlock> = {}) =>
  someClassified({ title, start: minutesOf(start)!, end: end === null ? null : minutesOf(end), ...part });

/** The parts of such a block in a third grade. */
export const partsIn = (
  blocks: readonly ClassifiedBlock[],
  index = 0,
  learned: Partial<LearnedBlock> | null = null,
): Segment[] =>
  segments(
    blocks,
    index,
    '3',
    learned && { block: '', activity: null, mode: null, workStart: null, seen: [], ...learned },
  );

/** The same parts as text, such as "work 09:12–09:45 typical". */
export const partsAsText = (...input: Parameters<typeof partsIn>): string[] =>
  partsIn(...input).map((s) => `${s.kind} ${clock(s.start)}–${clock(s.end)} ${s.certainty}`);
