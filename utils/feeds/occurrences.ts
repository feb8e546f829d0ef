import type { FeedEvent } from './feed-event';
import { feedTime, type FeedTime } from './feed-time';
import type { FeedZones } from './feed-zones';
import { ruleWalls } from './rule-walls';
import type { Work } from './work';
import { DAY_SECONDS, type Wall } from './zone';

/** One time an event happens: its own words, from a wall of its own zone, for so long. */
export interface Occurrence {
  readonly event: FeedEvent;
  readonly start: FeedTime;
  /** Seconds on the wall; null where nobody says. */
  readonly length: number | null;
}

/** What a series is searched for: walls of any zone, so a day wider than the dates asked for. */
export interface Stretch {
  readonly from: Wall;
  readonly to: Wall;
  /** What looking for them may cost. */
  readonly work: Work;
}

/** What stands in the place of occurrences, which may be in another week. @param hasMaster the feed has the series too. */
export function ofChanges(
  changes: readonly FeedEvent[],
  hasMaster: boolean,
  stretch: Stretch,
  zones: FeedZones,
): Occurrence[] {
  return newest(changes).flatMap((change) => {
    if (change.cancelled) return [];
    if (change.andFollowing && change.rule) return ofMaster(change, [], stretch, zones);
    const stands = { event: change, start: change.start, length: lengthOf(change, zones) };
    return change.andFollowing && hasMaster ? [] : [stands];
  });
}

/** Of several words on the same occurrence, those with the highest sequence, or the last; in the order of the days. */
export function newest(changes: readonly FeedEvent[]): FeedEvent[] {
  const best = new Map<string, FeedEvent>();
  for (const one of changes) {
    const key = `${one.replaces!.wall} ${one.replaces!.tzid}`;
    const other = best.get(key);
    if (!other || one.sequence >= other.sequence) best.set(key, one);
  }
  return [...best.values()].sort((a, b) => a.replaces!.wall - b.replaces!.wall);
}

/** Every occurrence of a series that may touch a stretch, and some beside it. @param changes the newest of the series. */
export function ofMaster(
  master: FeedEvent,
  changes: readonly FeedEvent[],
  { from, to, work }: Stretch,
  zones: FeedZones,
): Occurrence[] {
  work.spend(changes.length);
  const length = lengthOf(master, zones);
  const on = (time: FeedTime) => zones.onClockOf(time, master.start);
  const single = new Set(changes.filter(({ andFollowing }) => !andFollowing).map(({ replaces }) => on(replaces!)));
  const onward = changes
    .filter(({ andFollowing }) => andFollowing)
    .map((change) => ({ change, since: on(change.replaces!) }));
  // A change may bring an occurrence here from a day outside.
  const reach = Math.max(length ?? 0, ...onward.map(({ change, since }) => Math.abs(on(change.start) - since)));
  const wider = { from: from - reach, to: to + (onward.length ? reach : 0), work };
  return startsOf(master, wider, zones).flatMap((wall) => {
    if (single.has(wall)) return [];
    work.spend(onward.length);
    const start = { ...master.start, wall };
    const last = onward.findLast(({ since }) => since <= wall);
    if (!last) return { event: master, start, length };
    const { change, since } = last;
    if (change.cancelled || change.rule) return [];
    const moved =
      zones.onClockOf(start, change.start) +
      change.start.wall -
      zones.onClockOf({ ...start, wall: since }, change.start);
    return { event: change, start: { ...change.start, wall: moved }, length: lengthOf(change, zones) };
  });
}

/** The starts of a series on its own clock, less those taken out. */
function startsOf(event: FeedEvent, { from, to, work }: Stretch, zones: FeedZones): Wall[] {
  const { start, rule, without, more, except } = event;
  const last = rule?.until ? untilOf(rule.until, start, zones) : null;
  const walls = rule ? ruleWalls(rule, start.wall, from, Math.min(to, last ?? to), work) : [start.wall];
  const dropped = new Set(except.map((time) => zones.onClockOf(time, start)));
  if (without) for (const wall of ruleWalls(without, start.wall, from, to, work)) dropped.add(wall);
  const added = more.map((time) => zones.onClockOf(time, start));
  return [...new Set([...walls, ...added])].filter((wall) => !dropped.has(wall));
}

/** The last wall of the event's clock that UNTIL allows; a date is its whole day. */
function untilOf(until: string, start: FeedTime, zones: FeedZones): Wall | null {
  const time = feedTime(until, null, false);
  if (!time) return null;
  if (time.isDate) return time.wall + DAY_SECONDS - 1;
  return start.isDate ? zones.atHome(time) : zones.onClockOf(time, start);
}

function lengthOf({ start, end, length }: FeedEvent, zones: FeedZones): number | null {
  if (!end) return length;
  const lasts = (end.isDate || start.isDate ? end.wall : zones.onClockOf(end, start)) - start.wall;
  return lasts < 0 ? null : lasts;
}
