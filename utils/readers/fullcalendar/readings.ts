import { readingsOf, type Clock } from '../../time/clock/clock';
import type { Minutes } from '../../model/block';
import { clockMinutes, clockSpan } from '../../time/clock/clock-text';
import { DAY_MIN } from '../../time/date/dates';
import type { Printed } from './pieces';

/** One way to understand printed clocks; `end` is null if no end is printed. */
export interface ClockReading {
  readonly start: Minutes;
  readonly end: Minutes | null;
}

/** What all clocks of a calendar have in common. */
export interface ClockKind {
  /** True if some clock on the calendar shows 13 or more, or 0. */
  readonly full: boolean;
  /** True if the page is written from right to left: version 3 turns its ranges around there. */
  readonly turned: boolean;
}

export function clockKind(printed: readonly (Printed | null)[], turned: boolean): ClockKind {
  const clocks = printed.flatMap((one) => (one ? [one.from, one.to] : []));
  return { full: clocks.some((one) => one !== null && (one.hour > 12 || one.hour === 0)), turned };
}

/** The minutes that a clock may mean: only one if the calendar's clocks are 24-hour ones. */
function sides(clock: Clock, kind: ClockKind): readonly Minutes[] {
  return kind.full ? [clockMinutes(clock)] : readingsOf(clock);
}

/** Every way to understand a printed time, the most usual first. Never empty. */
export function readings(printed: Printed, kind: ClockKind): ClockReading[] {
  const { from, to } = printed;
  if (to === null) return sides(from, kind).map((start) => ({ start, end: null }));
  if (from.half !== null || to.half !== null) {
    const ways = kind.turned ? [marked(from, to), marked(to, from)] : [marked(from, to)];
    return ways.sort((a, b) => length(a) - length(b));
  }
  const spans = between(sides(from, kind), sides(to, kind));
  const other = kind.turned ? between(sides(to, kind), sides(from, kind)) : [];
  return [...spans, ...other].sort((a, b) => length(a) - length(b));
}

function marked(from: Clock, to: Clock): ClockReading {
  const { start, end } = clockSpan(from, to);
  return { start, end: end === start ? null : end };
}

function between(starts: readonly Minutes[], ends: readonly Minutes[]): ClockReading[] {
  return starts.flatMap((start) =>
    ends.map((end) => ({ start, end: end > start ? end : end === start ? null : end + DAY_MIN })),
  );
}

function length({ start, end }: ClockReading): number {
  return end === null ? DAY_MIN : end - start;
}

/** Is there only one way to understand the text? */
export function isSure(spans: readonly ClockReading[]): boolean {
  return spans.length === 1;
}
