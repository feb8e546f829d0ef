import type { Minutes } from '../../model/block';
import { clockMinutes, clockSpan, type Clock } from '../../time/clock-text';
import { DAY } from '../../time/dates';
import type { Printed } from './pieces';

/** One way to understand printed clocks; `end` null where none is printed. */
export interface Span {
  readonly start: Minutes;
  readonly end: Minutes | null;
}

/** What all clocks of a calendar have in common. */
export interface ClockKind {
  /** Somewhere on the calendar a clock shows 13 or more, or 0. */
  readonly full: boolean;
  /** Written from right to left: version 3 turned its ranges around. */
  readonly turned: boolean;
}

export function clockKind(printed: readonly (Printed | null)[], turned: boolean): ClockKind {
  const clocks = printed.flatMap((one) => (one ? [one.from, one.to] : []));
  return { full: clocks.some((one) => one !== null && (one.hour > 12 || one.hour === 0)), turned };
}

const HALF = DAY / 2;

function isOpen(clock: Clock, kind: ClockKind): boolean {
  return clock.period === null && clock.hour <= 12 && clock.hour > 0 && !kind.full;
}

/** The minutes a clock may mean: both halves of the day where it does not say which. */
function sides(clock: Clock, kind: ClockKind): Minutes[] {
  if (!isOpen(clock, kind)) return [clockMinutes(clock)];
  const morning = (clock.hour % 12) * 60 + clock.minute;
  return [morning, morning + HALF];
}

/** Every way to understand a printed time, the most usual first. Never empty. */
export function readings(printed: Printed, kind: ClockKind): Span[] {
  const { from, to } = printed;
  if (to === null) return sides(from, kind).map((start) => ({ start, end: null }));
  if (from.period !== null || to.period !== null) {
    const ways = kind.turned ? [marked(from, to), marked(to, from)] : [marked(from, to)];
    return ways.sort((a, b) => length(a) - length(b));
  }
  const spans = between(sides(from, kind), sides(to, kind));
  const other = kind.turned ? between(sides(to, kind), sides(from, kind)) : [];
  return [...spans, ...other].sort((a, b) => length(a) - length(b));
}

function marked(from: Clock, to: Clock): Span {
  const { start, end } = clockSpan(from, to);
  return { start, end: end === start ? null : end };
}

function between(starts: readonly Minutes[], ends: readonly Minutes[]): Span[] {
  return starts.flatMap((start) =>
    ends.map((end) => ({ start, end: end > start ? end : end === start ? null : end + DAY })),
  );
}

function length({ start, end }: Span): number {
  return end === null ? DAY : end - start;
}

/** Does the text leave no doubt by itself? */
export function isSure(spans: readonly Span[]): boolean {
  return spans.length === 1;
}
