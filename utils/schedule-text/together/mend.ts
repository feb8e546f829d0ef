import { writtenOnDial } from '../../time/clock/clock';
import type { Minutes } from '../../model/block';
import { clock } from '../../time/date/dates';
import { schoolDaySpans, type DaySpan } from '../../time/clock/school-day-spans';
import type { Draft } from '../line/draft';

/** When a row is, and what had to be done to know it. */
export interface Times {
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  readonly problem: 'repaired' | 'contradiction' | 'length' | null;
}

/** A repair makes no block longer than this. */
const LONGEST_MENDED_MIN = 180;
/** Minutes between classes that still count as "right after". */
const PASSING = 10;
/** Where more of a list's lengths disagree with its times, none of them corrects a time. */
const CARELESS = 0.25;

/** The times of rows in printed order, with plain contradictions mended where only one mending makes sense. */
export function timesOf(drafts: readonly Draft[]): Times[] {
  const spans = schoolDaySpans(drafts.map((draft) => draft.span));
  const isCareless = disagreeing(spans, drafts) > CARELESS;
  return spans.map((span, i) => {
    const before = spans[i - 1]?.odd ? null : (spans[i - 1]?.end ?? null);
    const after = spans[i + 1]?.start ?? null;
    const minutes = drafts[i]!.minutes;
    if (span.odd) return mendOrder(span, before, after, minutes);
    const typo = typedTooEarly(span, before, spans[i - 1]?.start ?? null, after);
    if (typo !== null && drafts[i]!.days === null) return { start: typo, end: span.end, problem: 'repaired' };
    if (
      minutes !== null &&
      span.start !== null &&
      span.end === null &&
      !(after !== null && after < span.start + minutes)
    ) {
      return { start: span.start, end: span.start + minutes, problem: span.repaired ? 'repaired' : null };
    }
    if (minutes !== null && span.start !== null && span.end !== null && span.end - span.start !== minutes) {
      const printed = { start: span.start, end: span.end };
      return isCareless ? { ...printed, problem: 'length' } : mendLength(printed, before, after, minutes);
    }
    return { start: span.start, end: span.end, problem: span.repaired ? 'repaired' : null };
  });
}

/** Of the rows that print a length, the share whose times say another one. */
function disagreeing(spans: readonly DaySpan[], drafts: readonly Draft[]): number {
  const both = spans.flatMap(({ start, end }, i) => {
    const { minutes } = drafts[i]!;
    return minutes === null || start === null || end === null ? [] : [end - start === minutes];
  });
  const wrong = both.filter((agrees) => !agrees).length;
  return wrong < 2 ? 0 : wrong / both.length;
}

/** A start before the row above has even begun, one digit from where that ends: "12:02–12:25, 11:25–1:45". */
function typedTooEarly(
  { start, end }: DaySpan,
  before: Minutes | null,
  begun: Minutes | null,
  after: Minutes | null,
): Minutes | null {
  if (start === null || end === null || before === null || begun === null || start >= begun || end <= before)
    return null;
  return oneDigit(start, before) && (after === null || follows(after, end)) ? before : null;
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
    from !== null && to !== null && to > from && to - from <= LONGEST_MENDED_MIN;
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
  const [meetsBefore, meetsAfter] = [follows(start, before), follows(after, end)];
  const ends = !meetsAfter && oneDigit(end, laterEnd) && (follows(after, laterEnd) || (after === null && meetsBefore));
  const starts = !meetsBefore && oneDigit(start, earlierStart) && follows(earlierStart, before);
  if (ends && !starts) return { start, end: laterEnd, problem: 'repaired' };
  if (starts && !ends) return { start: earlierStart, end, problem: 'repaired' };
  return { start, end, problem: 'length' };
}

/** Does one row begin right after the other ends? */
function follows(start: Minutes | null, end: Minutes | null): boolean {
  return start !== null && end !== null && start >= end && start - end <= PASSING;
}

function oneDigit(a: Minutes, b: Minutes): boolean {
  const [one, other] = [clock(writtenOnDial(a)), clock(writtenOnDial(b))];
  return [...one].filter((digit, i) => digit !== other[i]).length === 1;
}
