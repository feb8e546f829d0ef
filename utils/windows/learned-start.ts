import type { IsoDate, Minutes } from '../model/block';
import type { Saw } from '../model/classroom';
import { daysBetween } from '../time/dates';

/*
 * When work starts, from what was seen on visits. One visit counts half against the usual minute, two outweigh it
 * altogether. What was seen long ago counts less: after sixty days half, so that a class that has changed its ways is
 * believed again.
 */

const HALF_LIFE_DAYS = 60;
/** This much fresh evidence leaves nothing of the usual minute. */
const ENOUGH = 2;
/** A class that still listens then is taken to start this much later. */
const STILL: Minutes = 5;

export interface LearnedStart {
  /** Whole minutes after the block's start. */
  readonly start: Minutes;
  /** The visits outweigh the usual minute. */
  readonly outweighs: boolean;
}

/** A visit says only "not yet" or "by now": what agrees with the usual minute confirms it. */
function observed({ what, after }: Saw, usual: Minutes): Minutes {
  return what === 'lesson' ? Math.max(usual, after + STILL) : Math.min(usual, after);
}

/**
 * @param usual the minute without visits, after the block's start. @param seen never empty.
 * @param date of the block, from which the age of evidence counts; null on a typical day: from the latest visit.
 */
export function learnedStart(usual: Minutes, seen: readonly Saw[], date: IsoDate | null): LearnedStart {
  const now = date ?? seen.map((saw) => saw.date).reduce((a, b) => (a > b ? a : b));
  const weights = seen.map((saw) => 0.5 ** (Math.max(0, daysBetween(saw.date, now)) / HALF_LIFE_DAYS));
  const evidence = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = seen.reduce((sum, saw, i) => sum + observed(saw, usual) * weights[i]!, 0) / evidence;
  const doubt = Math.max(0, 1 - evidence / ENOUGH);
  return { start: Math.round(usual * doubt + mean * (1 - doubt)), outweighs: doubt < 0.5 };
}
