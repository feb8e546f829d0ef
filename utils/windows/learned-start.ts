import type { Saw } from '../model/told';
import type { IsoDate, Minutes } from '../model/block';
import { daysBetween } from '../time/date/dates';

/*
 * When work starts, by what was seen on visits. Three visits move the usual minute to the middle one of what they
 * showed. Fewer visits only cast doubt on it, since one long lesson says little about the next. What was seen more than
 * a third of a school year ago no longer counts, so that a class may change its ways.
 */

/** This many visits move a minute. */
const ENOUGH_VISITS = 3;
const FRESH_DAYS = 120;
/** If a class still listens at a minute, work is taken to start this much later. */
const STILL: Minutes = 5;

export interface LearnedStart {
  /** Whole minutes after the block's start. */
  readonly start: Minutes;
  /**
   * `moved`: the minute is the visits' own. `doubted`: too few visits saw a lesson last longer than that. `usual`: the
   * visits agree, or there are too few.
   */
  readonly is: 'moved' | 'doubted' | 'usual';
}

/** A visit says only "not yet" or "by now". One that agrees with the usual minute confirms it. */
function observed({ what, after }: Saw, usual: Minutes): Minutes {
  return what === 'lesson' ? Math.max(usual, after + STILL) : Math.min(usual, after);
}

/**
 * @param usual the minute without visits, after the block's start.
 * @param seen never empty.
 * @param date of the block, from which the age of what was seen counts; null on a typical day, where it counts from the
 * latest visit.
 */
export function learnedStart(usual: Minutes, seen: readonly Saw[], date: IsoDate | null): LearnedStart {
  const now = date ?? seen.map((saw) => saw.date).reduce((a, b) => (a > b ? a : b));
  const shown = seen
    .filter((saw) => daysBetween(saw.date, now) <= FRESH_DAYS)
    .map((saw) => observed(saw, usual))
    .sort((a, b) => a - b);
  if (shown.length >= ENOUGH_VISITS) return { start: median(shown), is: 'moved' };
  return { start: usual, is: shown.some((minute) => minute > usual) ? 'doubted' : 'usual' };
}

/** @param sorted never empty. */
function median(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return Math.round((sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2);
}
