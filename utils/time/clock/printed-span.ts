import { readingsOf, type Clock } from './clock';
import type { Minutes } from '../../model/block';
import { clockMinutes, clockSpan } from './clock-text';
import { clockSpans } from './clock-span';
import type { DateWords } from '../date/date-words';
import { DAY_MIN } from '../date/dates';
import { plainText } from '../plain-text';
import { schoolDaySpans } from './school-day-spans';
import { whenAtHead } from '../when-text';

/** The time beside one title. Both ends may be missing in turn: "8:40 –", "– 9:10". */
export interface PrintedSpan {
  readonly from: Clock | null;
  readonly to: Clock | null;
}

const DASH_AHEAD = /^\s*[-–—−~～〜]\s*/;
const DASH_BEHIND = /\s*[-–—−~～〜]\s*$/;

/** The time a text is, in any language; null when it is anything else. */
export function printedSpan(text: string, words: DateWords): PrintedSpan | null {
  if (text.length > 200) return null;
  const plain = plainText(text).trim();
  const ahead = DASH_AHEAD.test(plain);
  const bare = plain.replace(DASH_AHEAD, '').replace(DASH_BEHIND, '');
  const when = whenAtHead(bare, words);
  if (when) return ahead && when.to === null ? { from: null, to: when.from } : { from: when.from, to: when.to };
  const [typed] = clockSpans(bare);
  return typed ? { from: clockOf(typed.from), to: clockOf(typed.to) } : null;
}

function clockOf(typed: Clock | null): Clock | null {
  return typed && { ...typed, full: typed.half === null && typed.hour > 12 };
}

/** A span in minutes. `implied`: am or pm was worked out. */
export interface SettledSpan {
  readonly start: Minutes | null;
  /** Past 1440 on the next day. */
  readonly end: Minutes | null;
  readonly implied: boolean;
}

/** Do some clocks of a page show that it has 24-hour ones? `also`: clocks beside the hours of its grid. */
export function isFullClock(spans: readonly PrintedSpan[], also: readonly Clock[] = []): boolean {
  const clocks = [...spans.flatMap(({ from, to }) => [from, to]), ...also].filter((clock) => clock !== null);
  return clocks.some(({ full }) => full) && !clocks.some(({ half }) => half !== null);
}

/**
 * "01:10" after "12:25": hours filled up to two digits, without am or pm, are those of a 12-hour clock where none shows
 * 13 or more and some would be in the night. `also`: clocks beside the hours of the grid.
 */
export function withoutPadding<T extends PrintedSpan>(spans: readonly T[], also: readonly Clock[] = []): readonly T[] {
  const clocks = [...spans.flatMap(({ from, to }) => [from, to]), ...also].filter((clock) => clock !== null);
  const sure = clocks.some(({ hour, half }) => half === null && (hour > 12 || hour === 0));
  if (sure || !clocks.some(({ hour, full }) => full && hour < NIGHT_ENDS)) return spans;
  const open = (clock: Clock | null) => clock && { ...clock, full: false };
  return spans.map((span) => ({ ...span, from: open(span.from), to: open(span.to) }));
}

/**
 * An earlier hour is the night. Earlier than `EARLIEST_SCHOOL_HOUR`, for it asks what cannot be rather than what is likely:
 * "06:15" on a 24-hour page may be early care.
 */
const NIGHT_ENDS = 6;

/** The spans of one day, in order. Where nothing tells am from pm, school hours and the order of the day do. */
export function settleSpans(spans: readonly PrintedSpan[], full: boolean): SettledSpan[] {
  const open = spans.filter((span) => !full && isUnmarked(span));
  const guessed = schoolDaySpans(open);
  return spans.map((span) => {
    const at = open.indexOf(span);
    if (at >= 0) {
      const { start, end, odd } = guessed[at]!;
      return { start, end: odd ? null : end, implied: true };
    }
    const { from, to } = span;
    if (from && to) {
      const { start, end } = clockSpan(from, to);
      return { start, end: end === start ? null : end, implied: false };
    }
    return { start: from && clockMinutes(from), end: to && clockMinutes(to), implied: false };
  });
}

function isUnmarked({ from, to }: PrintedSpan): boolean {
  return [from, to].every((clock) => clock === null || (clock.half === null && !clock.full));
}

/** The minute an end clock means after a start that is sure: the first such moment, past 1440 on the next day. */
export function endAfter(start: Minutes, to: Clock): Minutes {
  const readings = readingsOf(to);
  return [...readings, ...readings.map((minutes) => minutes + DAY_MIN)].find((minutes) => minutes > start)!;
}
