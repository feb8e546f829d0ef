import { readingsOf, schoolHalf, type Clock } from './clock';
import type { Minutes } from '../../model/block';

/** A span in minutes after midnight. */
export interface DaySpan {
  /** Null where only an end is printed. */
  readonly start: Minutes | null;
  /** Null where only a start is printed. */
  readonly end: Minutes | null;
  /** What was typed cannot be ("2:15 am" after lunch) and was read as the evident other half of the day. */
  readonly repaired: boolean;
  /** No reading makes sense: its end is not after its start. `start` stands, `end` is not to be trusted. */
  readonly odd: boolean;
}

interface TypedSpan {
  readonly from: Clock | null;
  readonly to: Clock | null;
}
/** One way to read a clock or a span, and how far-fetched it is. */
interface Way extends DaySpan {
  readonly cost: number;
}

/** Readings of a span that are followed: only the most likely ones. */
const WAYS = 4;
const OTHER_HALF = 1;
const AGAINST_PRINT = 2;
const BACKWARDS = 2;
const ODD = 6;

/** The readings of a clock, the one by `schoolHalf` at no cost; where its mark cannot be, the other half of the day. */
function readings(clock: Clock): { at: Minutes; cost: number; against: boolean }[] {
  const [morning, afternoon] = readingsOf({ ...clock, half: null });
  if (afternoon === undefined) return [{ at: morning!, cost: 0, against: false }];
  const usual = clock.half ?? schoolHalf(clock);
  return (['am', 'pm'] as const).map((side) => {
    const at = side === 'am' ? morning! : afternoon;
    const turned = side === usual ? 0 : clock.half ? AGAINST_PRINT : OTHER_HALF;
    return { at, cost: turned + outside(at), against: clock.half !== null && side !== clock.half };
  });
}

/** How little a time belongs to a school's day. */
function outside(at: Minutes): number {
  if (at < 330) return 5;
  if (at < 390) return 0.4;
  if (at > 1290) return 4;
  return at >= 1110 ? 0.75 : 0;
}

/** How little a block lasts so long. */
function lasting(minutes: number): number {
  if (minutes > 600) return 5;
  return minutes > 300 ? 0.5 : 0;
}

function ways({ from, to }: TypedSpan): Way[] {
  const starts = from ? readings(from) : [null];
  const ends = to ? readings(to) : [null];
  const found: Way[] = [];
  for (const start of starts)
    for (const end of ends) {
      const minutes = start && end ? end.at - start.at : 1;
      if (minutes <= 0) continue;
      const cost = (start?.cost ?? 0) + (end?.cost ?? 0) + lasting(minutes);
      const repaired = (start?.against ?? false) || (end?.against ?? false);
      found.push({ start: start?.at ?? null, end: end?.at ?? null, cost, repaired, odd: false });
    }
  if (from && to) {
    const [start, end] = [cheapest(readings(from)), cheapest(readings(to))];
    if (end <= start) found.push({ start, end, cost: ODD, repaired: false, odd: true });
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, WAYS);
}

function cheapest(list: readonly { at: Minutes; cost: number }[]): Minutes {
  return list.reduce((best, one) => (one.cost < best.cost ? one : best)).at;
}

/** A later row usually starts later, and best where the one before ends. */
function after(before: Way, way: Way): number {
  const [last, next] = [before.start ?? before.end!, way.start ?? way.end!];
  if (next < last) return BACKWARDS;
  return next === (before.end ?? next) ? 0 : 0.2;
}

/**
 * The spans of one day, in printed order, as minutes. Where am or pm is missing, the order of the day and school hours
 * say which half is meant; a printed half is overruled only when what it says cannot be and the other half fits.
 */
export function schoolDaySpans(spans: readonly TypedSpan[]): DaySpan[] {
  const steps: { way: Way; total: number; from: number }[][] = [];
  for (const span of spans) {
    const before = steps.at(-1);
    const step = ways(span).map((way) => {
      let [best, from] = [before ? Infinity : 0, -1];
      before?.forEach((one, i) => {
        const cost = one.total + after(one.way, way);
        if (cost < best) [best, from] = [cost, i];
      });
      return { way, total: best + way.cost, from };
    });
    steps.push(step);
  }
  const said: DaySpan[] = [];
  let at = -1;
  for (const step of steps.reverse()) {
    const one = at < 0 ? step.reduce((a, b) => (b.total < a.total ? b : a)) : step[at]!;
    const { start, end, repaired, odd } = one.way;
    said.push({ start, end, repaired, odd });
    at = one.from;
  }
  return said.reverse();
}
