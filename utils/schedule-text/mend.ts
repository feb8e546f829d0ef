import type { Minutes } from '../model/block';
import { clock } from '../time/dates';
import { schoolDay, type DaySpan } from '../time/school-day';
import type { Draft } from './draft';

/** When a row is, and what had to be done to know it. */
export interface Times {
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  readonly problem: 'repaired' | 'contradiction' | 'length' | null;
}

/** A repair makes no block longer than this. */
const LONGEST = 180;
/** Minutes between classes that still count as "right after". */
const PASSING = 10;

/** The times of rows in printed order, with plain contradictions mended where only one mending makes sense. */
export function timesOf(drafts: readonly Draft[]): Times[] {
  const spans = schoolDay(drafts.map((draft) => draft.span));
  return spans.map((span, i) => {
    const before = spans[i - 1]?.odd ? null : (spans[i - 1]?.end ?? null);
    const after = spans[i + 1]?.start ?? null;
    const minutes = drafts[i]!.minutes;
    if (span.odd) return mendOrder(span, before, after, minutes);
    if (minutes !== null && span.start !== null && span.end !== null && span.end - span.start !== minutes) {
      return mendLength({ start: span.start, end: span.end }, before, after, minutes);
    }
    return { start: span.start, end: span.end, problem: span.repaired ? 'repaired' : null };
  });
}

/** The end is not after the start: one of the two was typed wrong. */
function mendOrder(
  { start, end }: DaySpan,
  before: Minutes | null,
  after: Minutes | null,
  minutes: number | null,
): Times {
  if (minutes !== null && start !== null) return { start, end: start + minutes, problem: 'repaired' };
  const fits = (from: Minutes | null, to: Minutes | null) =>
    from !== null && to !== null && to > from && to - from <= LONGEST;
  const early = fits(before, end);
  const late = fits(start, after);
  if (early && !late) return { start: before, end, problem: 'repaired' };
  if (late && !early) return { start, end: after, problem: 'repaired' };
  return { start, end: null, problem: 'contradiction' };
}

/** The printed length says another thing than the times: mended where one wrong digit, and the row beside, say how. */
function mendLength(
  { start, end }: { start: Minutes; end: Minutes },
  before: Minutes | null,
  after: Minutes | null,
  minutes: number,
): Times {
  const [laterEnd, earlierStart] = [start + minutes, end - minutes];
  const ends = after !== null && after >= laterEnd && after - laterEnd <= PASSING && oneDigit(end, laterEnd);
  const starts =
    before !== null && earlierStart >= before && earlierStart - before <= PASSING && oneDigit(start, earlierStart);
  if (ends && !starts) return { start, end: laterEnd, problem: 'repaired' };
  if (starts && !ends) return { start: earlierStart, end, problem: 'repaired' };
  return { start, end, problem: 'length' };
}

function oneDigit(a: Minutes, b: Minutes): boolean {
  const twelve = (at: Minutes) => clock(((at + 660) % 720) + 60);
  const [one, other] = [twelve(a), twelve(b)];
  return [...one].filter((digit, i) => digit !== other[i]).length === 1;
}
