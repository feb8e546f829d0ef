import type { Minutes } from '../model/block';
import type { Certainty, Rank, Sureness } from '../model/vocabulary';
import type { PushInWindow, Score, ScorePart } from '../model/window';

/*
 * One number for a visit, made so that a therapist can follow it. What the visit is worth decides: 34 points lie
 * between two ranks, more than everything else together. Then count how certain it is, how long it is, how much of the
 * block it covers, and the day.
 */

const WORTH: Readonly<Record<Rank, number>> = { best: 68, good: 34, possible: 0 };
const MOST_POINTS: Readonly<Record<ScorePart, number>> = { worth: 68, certainty: 10, length: 12, share: 5, day: 5 };
const CERTAINTY: Readonly<Record<Certainty, number>> = { stated: 10, learned: 8, typical: 6 };
/** If the kind of block is a guess, its typical minutes are guesses as well. */
const GUESSED: Readonly<Record<Sureness, number>> = { certain: 0, learned: 0, likely: 3, unknown: 6 };
/** A longer visit than this earns no more points. */
const LONG_VISIT_MIN: Minutes = 45;

export interface ScoreInput {
  readonly rank: Rank;
  readonly certainty: Certainty;
  readonly sureness: Sureness;
  readonly minutes: Minutes;
  readonly blockMinutes: Minutes;
  /** True if there is no time to settle in, or if the day may not run as usual. */
  readonly doubtful: boolean;
  readonly booked: boolean;
}

const points = (share: number, part: ScorePart) => Math.round(Math.min(Math.max(share, 0), 1) * MOST_POINTS[part]);

function sum(values: Readonly<Record<ScorePart, number>>): Score {
  const parts = (Object.keys(MOST_POINTS) as ScorePart[]).map((part) => ({
    part,
    points: values[part],
    of: MOST_POINTS[part],
  }));
  return { total: parts.reduce((all, { points }) => all + points, 0), parts };
}

/** The score of a visit, 0 to 100. */
export function score(input: ScoreInput): Score {
  const { rank, certainty, sureness, minutes, blockMinutes, doubtful, booked } = input;
  return sum({
    worth: WORTH[rank],
    certainty: certainty === 'typical' ? CERTAINTY.typical - GUESSED[sureness] : CERTAINTY[certainty],
    length: points(minutes / LONG_VISIT_MIN, 'length'),
    share: blockMinutes > 0 ? points(minutes / blockMinutes, 'share') : 0,
    day: booked ? 0 : doubtful ? 2 : MOST_POINTS.day,
  });
}

/** The rank a score belongs to. */
export function rankOfScore(total: number): Rank {
  return total >= WORTH.best ? 'best' : total >= WORTH.good ? 'good' : 'possible';
}

/** The same visit, known less well: the page of another week stated it, so for this date it is only typical. */
export function atMostTypical(window: PushInWindow): PushInWindow {
  if (window.certainty !== 'stated') return window;
  const values = Object.fromEntries(window.score.parts.map(({ part, points }) => [part, points]));
  const score = sum({ ...(values as Record<ScorePart, number>), certainty: CERTAINTY.typical });
  return { ...window, certainty: 'typical', score };
}

/** Sorts the best first, and always alike: by score, then the longer, then the earlier, then by the block's place. */
export function byScore(a: PushInWindow, b: PushInWindow): number {
  const day = (window: PushInWindow) => window.date ?? '';
  return (
    b.score.total - a.score.total ||
    b.end - b.start - (a.end - a.start) ||
    (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1) ||
    a.start - b.start ||
    a.block - b.block
  );
}
