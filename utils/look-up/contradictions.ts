import { happens } from '../windows/same-day';
import type { Block } from '../model/block';
import { blockKey } from '../model/block-key';
import { blockDifferences, type BlockDifference } from './block-differences';

/** The share of the shorter telling that has to be in the other for both to tell the same day. */
const SAME_DAY = 0.5;

/**
 * Where two sources of one day (or of the same typical days) cannot both be right: the same block at other times, and,
 * where both tell the whole day, other blocks at the same time. What only one of them knows contradicts nothing, nor does
 * an end that only one of them prints.
 */
export function contradictions(one: readonly Block[], other: readonly Block[]): BlockDifference[] {
  const mine = one.filter(happens);
  const theirs = other.filter(happens);
  const whole = tellSameDay(mine, theirs);
  return blockDifferences(mine, theirs).filter((difference) => {
    if (difference.one && difference.other) return !endOnlyMissing(difference);
    const [own, against] = difference.one ? [mine, theirs] : [theirs, mine];
    const [start, end] = (difference.one ?? difference.other)!;
    const itself = own.find((block) => block.title === difference.title && block.start === start && block.end === end);
    return whole && itself !== undefined && against.some((block) => atOnce(itself, block));
  });
}

export function endOnlyMissing({ one, other }: BlockDifference): boolean {
  return one !== null && other !== null && one[0] === other[0] && (one[1] === null || other[1] === null);
}

function atOnce(a: Block, b: Block): boolean {
  const onOneDay = a.rotation === b.rotation && (!a.days || !b.days || a.days.some((day) => b.days!.includes(day)));
  return onOneDay && a.start < (b.end ?? b.start + 1) && b.start < (a.end ?? a.start + 1);
}

function tellSameDay(one: readonly Block[], other: readonly Block[]): boolean {
  const [short, long] = [one, other].map((blocks) => new Set(blocks.map(({ title }) => blockKey(title))));
  const [few, many] = short!.size <= long!.size ? [short!, long!] : [long!, short!];
  return few.size > 0 && [...few].filter((title) => many.has(title)).length / few.size >= SAME_DAY;
}
