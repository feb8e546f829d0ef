import { daysOfPeriod, firstPeriod, type DayNumber } from './rule-days';
import type { Rule } from './rule';
import { atOnce, type Slices } from '../../time/slices';
import type { Work } from '../work';
import { DAY_SECONDS, type Wall } from './zone';

/*
 * The walls that a rule makes, worked out day by day. ical.js can expand rules too, but its iterator never returns from
 * a rule that cannot come true ("30 February every day"), takes a 29 February for 1 March in other years, and walks
 * through every occurrence from the beginning. A feed comes from strangers and is read while the therapist waits.
 */

/** How many periods are walked at once for a rule that must be counted from its beginning: the days of 54 years. */
const MOST_PERIODS = 20_000;
/** How many times are worked out between two pauses; a day without any counts as one. */
const STEP = 2_000;

/**
 * Every wall in `from`…`to`, both included, in order.
 * @param start DTSTART; it tells the parts that the rule does not say.
 * @param work is charged for every time of every day looked at.
 * @param most walls that are wanted; the first ones.
 */
export function ruleWalls(...asked: Parameters<typeof wallSlices>): Wall[] {
  return atOnce(wallSlices(...asked));
}

/** The same with pauses. */
export function* wallSlices(
  rule: Rule,
  start: Wall,
  from: Wall,
  to: Wall,
  work: Work,
  most = Infinity,
): Slices<Wall[]> {
  const found: Wall[] = [];
  const startDay = Math.floor(start / DAY_SECONDS);
  const clock = start - startDay * DAY_SECONDS;
  const times = timesOf(rule, clock);
  const lastDay = Math.floor(to / DAY_SECONDS);
  let left = rule.count ?? Infinity;
  let unpaused = 0;
  // A rule without a count need not be walked from its beginning.
  let period = firstPeriod(rule, startDay, rule.count ? startDay : Math.max(startDay, Math.floor(from / DAY_SECONDS)));
  for (let walked = 0; walked < MOST_PERIODS && period.first <= lastDay && left > 0 && found.length < most; walked++) {
    const looked = period.days * times.length;
    work.spend(looked);
    unpaused += looked;
    if (unpaused >= STEP) {
      unpaused = 0;
      yield null;
    }
    const walls = daysOfPeriod(rule, startDay, period).flatMap((day: DayNumber) =>
      times.map((time) => day * DAY_SECONDS + time),
    );
    for (const wall of atPositions(walls, rule.positions)) {
      if (wall < start) continue;
      if (left-- <= 0 || wall > to || found.length >= most) break;
      if (wall >= from) found.push(wall);
    }
    period = period.next();
  }
  return found;
}

function timesOf({ hours, minutes }: Rule, clock: number): number[] {
  const seconds = clock % 60;
  const own = { hour: Math.floor(clock / 3600), minute: Math.floor(clock / 60) % 60 };
  const pairs = (hours.length ? hours : [own.hour]).flatMap((hour) =>
    (minutes.length ? minutes : [own.minute]).map((minute) => hour * 3600 + minute * 60 + seconds),
  );
  return [...new Set(pairs)].sort((a, b) => a - b);
}

/** BYSETPOS picks the first, the last … of what a period would hold. */
function atPositions(walls: readonly Wall[], positions: readonly number[]): readonly Wall[] {
  if (positions.length === 0) return walls;
  const at = new Set(positions.map((position) => (position > 0 ? position - 1 : walls.length + position)));
  return walls.filter((_, index) => at.has(index));
}
