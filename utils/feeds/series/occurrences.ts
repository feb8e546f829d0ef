import type { FeedEvent } from '../feed-event';
import { dayOfWall, feedTime, type FeedTime } from './feed-time';
import type { FeedZones } from './feed-zones';
import { ruleWalls } from './rule-walls';
import type { Work } from '../work';
import { DAY_SECONDS, type Wall } from './zone';

/** One time at which an event happens: its own words, its start on the clock of its own zone, and its length. */
export interface Occurrence {
  readonly event: FeedEvent;
  readonly start: FeedTime;
  /** Seconds on the wall clock; null if nobody says it. */
  readonly length: number | null;
}

/**
 * The stretch in which a series is searched. It is a day wider than the dates asked for, since its walls may be of any
 * zone.
 */
export interface WallStretch {
  readonly from: Wall;
  readonly to: Wall;
  /** The limit to what the search may cost. */
  readonly work: Work;
}

/**
 * What replaces occurrences, which may belong to another week.
 * @param series what the feed tells under the same UID, in the newest version only.
 */
export function ofChanges(
  changes: readonly FeedEvent[],
  series: readonly FeedEvent[],
  stretch: WallStretch,
  zones: FeedZones,
): Occurrence[] {
  const isStale = staleness(changes, series, stretch, zones);
  const [master] = series;
  const isGone = series.length > 0 && series.every(({ cancelled }) => cancelled);
  return newest(changes).flatMap((change) => {
    if (change.andFollowing && change.rules.length > 0) return ofMaster(change, [], stretch, zones);
    if ((change.andFollowing && master) || isStale(change)) return [];
    const cancelled = change.cancelled || isGone;
    const title = change.title || (cancelled && master?.title) || '';
    return [{ event: { ...change, title, cancelled }, start: change.start, length: lengthOf(change, zones) }];
  });
}

/**
 * Is a change older than its series, and does the series no longer have its occurrence? Its day was taken out, or its
 * hour moved.
 */
function staleness(
  changes: readonly FeedEvent[],
  series: readonly FeedEvent[],
  { work }: WallStretch,
  zones: FeedZones,
): (change: FeedEvent) => boolean {
  const older = changes.filter(({ sequence }) => series.length > 0 && series.every((one) => sequence < one.sequence));
  if (older.length === 0) return () => false;
  const known = series.map((one) => {
    const walls = older.map(({ replaces }) => zones.onClockOf(replaces!, one.start));
    const stretch = { from: Math.min(...walls), to: Math.max(...walls), work };
    return { one, starts: new Set(startsOf(one, stretch, zones)) };
  });
  return (change) =>
    older.includes(change) &&
    known.every(({ one, starts }) => !starts.has(zones.onClockOf(change.replaces!, one.start)));
}

/**
 * Of several changes of the same occurrence, those with the highest sequence, or the last one; in the order of the
 * days.
 */
export function newest(changes: readonly FeedEvent[]): FeedEvent[] {
  const best = new Map<string, FeedEvent>();
  for (const one of changes) {
    const key = `${one.replaces!.wall} ${one.replaces!.tzid}`;
    const other = best.get(key);
    if (!other || one.sequence >= other.sequence) best.set(key, one);
  }
  return [...best.values()].sort((a, b) => a.replaces!.wall - b.replaces!.wall);
}

/**
 * Every occurrence of a series that may touch a stretch, and some next to it.
 * @param changes the newest ones of the series.
 */
export function ofMaster(
  master: FeedEvent,
  changes: readonly FeedEvent[],
  { from, to, work }: WallStretch,
  zones: FeedZones,
): Occurrence[] {
  work.spend(changes.length);
  const length = lengthOf(master, zones);
  const on = (time: FeedTime) => zones.onClockOf(time, master.start);
  const single = new Set(changes.filter(({ andFollowing }) => !andFollowing).map(({ replaces }) => on(replaces!)));
  const onward = changes
    .filter(({ andFollowing }) => andFollowing)
    .map((change) => ({ change, since: on(change.replaces!) }));
  // A change may move an occurrence into the stretch from a day outside.
  const reach = Math.max(length ?? 0, ...onward.map(({ change, since }) => Math.abs(on(change.start) - since)));
  const wider = { from: from - reach, to: to + (onward.length ? reach : 0), work };
  return startsOf(master, wider, zones).flatMap((wall) => {
    if (single.has(wall)) return [];
    work.spend(onward.length);
    const start = { ...master.start, wall };
    const last = onward.findLast(({ since }) => since <= wall);
    if (!last) return { event: master, start, length };
    const { change, since } = last;
    if (change.cancelled || change.rules.length > 0) return [];
    const moved =
      zones.onClockOf(start, change.start) +
      change.start.wall -
      zones.onClockOf({ ...start, wall: since }, change.start);
    return { event: change, start: { ...change.start, wall: moved }, length: lengthOf(change, zones) };
  });
}

/** The starts of a series on its own clock, without those that were taken out. */
function startsOf(event: FeedEvent, { from, to, work }: WallStretch, zones: FeedZones): Wall[] {
  const { start, rules, without, more, except } = event;
  const walls = rules.flatMap((rule) => {
    const last = rule.until ? untilOf(rule.until, start, zones) : null;
    return ruleWalls(rule, start.wall, from, Math.min(to, last ?? to), work);
  });
  if (rules.length === 0) walls.push(start.wall);
  const dropped = new Set(except.map((time) => zones.onClockOf(time, start)));
  for (const rule of without) for (const wall of ruleWalls(rule, start.wall, from, to, work)) dropped.add(wall);
  const added = more.map((time) => zones.onClockOf(time, start));
  return [...new Set([...walls, ...added])].filter((wall) => !dropped.has(wall));
}

/** The last wall on the event's clock that UNTIL allows; for a date that is the whole day. */
function untilOf(until: string, start: FeedTime, zones: FeedZones): Wall | null {
  const time = feedTime(until, null, false);
  if (!time) return null;
  // For a series of days, programs write the date as midnight of UTC.
  if (time.isDate || (start.isDate && time.wall === dayOfWall(time.wall)))
    return dayOfWall(time.wall) + DAY_SECONDS - 1;
  return start.isDate ? zones.atHome(time) : zones.onClockOf(time, start);
}

function lengthOf({ start, end, length }: FeedEvent, zones: FeedZones): number | null {
  if (!end) return length;
  const lasts = (end.isDate || start.isDate ? end.wall : zones.onClockOf(end, start)) - start.wall;
  return lasts < 0 ? null : lasts;
}
