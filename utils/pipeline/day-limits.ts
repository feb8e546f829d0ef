import type { Minutes } from '../model/block';
import type { DayKindName } from '../model/day';
import type { Grade, Rank } from '../model/vocabulary';
import type { Reason } from '../model/window';
import { concerns } from '../days/day-kinds';
import type { DayChange } from '../days/day-changes';
import { DAY_MIN, weekdayOf } from '../time/date/dates';
import { shortTitle } from '../windows/main-reason';
import { caution } from '../windows/reason';
import type { Span } from '../windows/stretches';
import { atMost } from '../windows/worth';
import { message } from '../words/say/message';

/** What the notices of one day leave of it. */
export interface DayLimits {
  readonly closed: readonly Span[];
  readonly cap: Rank;
  readonly reasons: readonly Reason[];
}

const OPEN: DayLimits = { closed: [], cap: 'best', reasons: [] };
const WHOLE: Span = [0, DAY_MIN];
/** A shortened day of unknown end promises nothing after noon; a late start of unknown time nothing before ten. */
const UNKNOWN_END: Minutes = 12 * 60;
const UNKNOWN_START: Minutes = 10 * 60;

/**
 * A short day the timetable was printed for runs as printed. Only a time that is stated still cuts it: the district's
 * word on this very day.
 */
function asPrinted({ kind, until, from }: DayChange): DayLimits {
  if (kind === 'early-release' && until !== null)
    return { ...OPEN, closed: [[until, DAY_MIN]], reasons: [message('reason_early_release', { time: until })] };
  if (kind === 'late-start' && from !== null)
    return { ...OPEN, closed: [[0, from]], reasons: [message('reason_late_start', { time: from })] };
  return OPEN;
}

function limitsOf(change: DayChange, grade: Grade | null, firstStart: Minutes): DayLimits {
  const because = shortTitle(change.because);
  const ask = (
    key: 'reason_special_day' | 'reason_short_day' | 'reason_testing_ask',
    closed: readonly Span[] = [],
  ) => ({
    closed,
    cap: 'good' as const,
    reasons: [
      because === ''
        ? caution(message('reason_short_weekday', { weekday: weekdayOf(change.date) }))
        : caution(message(key, because), because),
    ],
  });
  if (!concerns(change, grade))
    return change.kind === 'testing'
      ? { ...OPEN, reasons: [caution(message('reason_testing_elsewhere', because), because)] }
      : OPEN;
  const forSome = change.grades !== null && grade === null;
  if (change.span && change.visits === 'closed') return { ...OPEN, closed: [change.span] };
  if (forSome) return ask(change.kind === 'testing' ? 'reason_testing_ask' : 'reason_special_day');
  if (change.visits === 'closed') return { ...OPEN, closed: [WHOLE] };
  if (change.kind === 'early-release') {
    const { until } = change;
    if (until === null) return ask('reason_short_day', [[UNKNOWN_END, DAY_MIN]]);
    return { ...OPEN, closed: [[until, DAY_MIN]], reasons: [message('reason_early_release', { time: until })] };
  }
  if (change.kind === 'late-start') {
    const from = change.from ?? (change.delay === null ? null : firstStart + change.delay);
    if (from === null) return ask('reason_short_day', [[0, UNKNOWN_START]]);
    return { ...OPEN, closed: [[0, from]], reasons: [message('reason_late_start', { time: from })] };
  }
  return ask(change.kind === 'testing' ? 'reason_testing_ask' : 'reason_special_day');
}

/**
 * All the changes of one day together, for a class of that grade whose first block begins at `firstStart`.
 * @param decision the OT's own word: of a day that runs as usual only what closes a few hours of it still counts.
 * @param printedFor the kind of day the timetable is for, where its heading says one.
 */
export function dayLimits(
  changes: readonly DayChange[],
  grade: Grade | null,
  firstStart: Minutes,
  decision: 'regular' | 'no-school' | null = null,
  printedFor: DayKindName | null = null,
): DayLimits {
  if (decision === 'no-school') return { ...OPEN, closed: [WHOLE] };
  const limits = changes
    .filter(({ span }) => decision === null || span !== null)
    .map((change) =>
      change.kind === printedFor && change.visits === 'cut' && concerns(change, grade)
        ? asPrinted(change)
        : limitsOf(change, grade, firstStart),
    )
    .reduce(
      (all, one) => ({
        closed: [...all.closed, ...one.closed],
        cap: atMost(all.cap, one.cap),
        reasons: [...all.reasons, ...one.reasons],
      }),
      OPEN,
    );
  // Two calendars often bring the same notice.
  const once = new Map(limits.reasons.map((reason) => [JSON.stringify(reason), reason]));
  return { ...limits, reasons: [...once.values()] };
}
