import type { Block, Minutes } from '../model/block';
import { blockKey } from '../model/block-key';

type Span = readonly [start: Minutes, end: Minutes | null];

/** A block that two timetables tell otherwise; null where one of them has none such. */
export interface BlockDifference {
  readonly title: string;
  readonly one: Span | null;
  readonly other: Span | null;
}

/** What two timetables of the same days say differently, in time order; empty when they agree. */
export function blockDifferences(one: readonly Block[], other: readonly Block[]): BlockDifference[] {
  const left = new Set(one.map(exactly));
  const right = new Set(other.map(exactly));
  const mine = one.filter((block) => !right.has(exactly(block)));
  const theirs = other.filter((block) => !left.has(exactly(block)));
  const found = mine.map((block): BlockDifference => {
    const at = theirs.findIndex((candidate) => samePlace(candidate, block));
    const [moved] = at < 0 ? [] : theirs.splice(at, 1);
    return { title: block.title, one: span(block), other: moved ? span(moved) : null };
  });
  const rest = theirs.map((block): BlockDifference => ({ title: block.title, one: null, other: span(block) }));
  return [...found, ...rest].sort((a, b) => startOf(a) - startOf(b));
}

function samePlace(a: Block, b: Block): boolean {
  return dayOf(a) === dayOf(b);
}

function dayOf({ title, days, rotation }: Block): string {
  return [blockKey(title), days?.join() ?? '', rotation ?? ''].join('\n');
}

function exactly(block: Block): string {
  return [dayOf(block), block.start, block.end].join('\n');
}

function span({ start, end }: Block): Span {
  return [start, end];
}

function startOf({ one, other }: BlockDifference): Minutes {
  return (one ?? other)![0];
}
