import type { Block } from '../../model/block';
import { SCHOOL_WEEKDAYS, type Weekday } from '../../model/vocabulary';
import type { ReadRows } from '../together/blocks';

/** The weekdays of a block; one without days is held on every school day. None where a date or a rotation says when. */
export function heldOn({ days, rotation, date }: Block): readonly Weekday[] {
  return days ?? (rotation === null && date === null ? SCHOOL_WEEKDAYS : []);
}

/** A block without the days on which it is not held, and with those days as one that is called off. */
export function withoutDays(block: Block, closed: readonly Weekday[]): Block[] {
  const days = heldOn(block);
  const [off, on] = [days.filter((day) => closed.includes(day)), days.filter((day) => !closed.includes(day))];
  if (off.length === 0 || block.calledOff) return [block];
  const called = { ...block, days: off, calledOff: true as const };
  return on.length === 0 ? [called] : [{ ...block, days: on }, called];
}

/** The block, that day of it apart and made into something else. */
export function onDay(block: Block, day: Weekday, make: (own: Block) => Block): Block[] {
  const days = heldOn(block);
  if (!days.includes(day)) return [block];
  const rest = days.filter((one) => one !== day);
  return [...(rest.length > 0 ? [{ ...block, days: rest }] : []), make({ ...block, days: [day] })];
}

/** Rows of which each block may become several; a doubt stays with the first of them. */
export function cutRows({ blocks, lines, doubts }: ReadRows, cut: (block: Block, line: number) => Block[]): ReadRows {
  const parts = blocks.map((block, i) => cut(block, lines[i]!));
  return {
    blocks: parts.flat(),
    lines: parts.flatMap((made, i) => made.map(() => lines[i]!)),
    doubts: parts.flatMap((made, i) => made.map((_, at) => (at === 0 ? doubts[i]! : []))),
  };
}
