import type { FeedEvent } from '../feed-event';
import { dayOfWall, feedTime, type FeedTime } from './feed-time';
import type { FeedZones } from './feed-zones';
import type { Slices } from '../../time/slices';
import { wallSlices } from './rule-walls';
import type { Work } from '../work';
import { DAY_SECONDS, type Wall } from './zone';

/** One time at which an event happens: its own words, its start on the clock of its own zone, and its length. */
export interface Occurrence {
  readonly event: FeedEvent;
  readonly start: FeedTime;
  /** Seconds on the wall clock; null if nobody says it. */
  readonly length: number | null;
}

/** How many times of a series are worked out between two pauses. */
const STEP = 1_000;

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
export function* ofChanges(
  changes: readonly FeedEvent[],
  series: readonly FeedEvent[],
  stretch: WallStretch,
  zones: FeedZones,
): Slices<Occurrence[]> {
  const isStale = yield* staleness(changes, series, stretch, zones);
  const [master] = series;
  const isGone = series.length > 0 && series.every(({ cancelled }) => cancelled);
  const found: Occurrence[] = [];
  for (const change of newest(changes)) {
    yield null;
    if (change.andFollowing && change.rules.length > 0) {
      for (const one of yield* ofMaster(change, [], stretch, zones)) found.push(one);
      continue;
    }
    if ((change.andFollowing && master) || isStale(change)) continue;
    const cancelled = change.cancelled || isGone;
    const title = change.title || (cancelled && master?.title) || '';
    found.push({ event: { ...change, title, cancelled }, start: change.start, length: lengthOf(change, zones) });
  }
  return found;
}

/**
 * Is a change older than its series, and does the series no longer have its occurrence? Its day was taken out, or its
 * hour moved.
 */
function* staleness(
  changes: readonly FeedEvent[],
  series: readonly FeedEvent[],
  { work }: WallStretch,
  zones: FeedZones,
): Slices<(change: FeedEvent) => boolean> {
  const older = changes.filter(({ sequence }) => series.length > 0 && series.every((one) => sequence < one.sequence));
  if (older.length === 0) return () => false;
  const known: { one: FeedEvent; starts: ReadonlySet<Wall> }[] = [];
  for (const one of series) {
    const walls = older.map(({ replaces }) => zones.onClockOf(replaces!, one.start));
    const stretch = { from: Math.min(...walls), to: Math.max(...walls), work };
    known.push({ one, starts: new Set(yield* startsOf(one, stretch, zones)) });
  }
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
export function* ofMaster(
  master: FeedEvent,
  changes: readonly FeedEvent[],
  { from, to, work }: WallStretch,
  zones: FeedZones,
): Slices<Occurrence[]> {
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
  const found: Occurrence[] = [];
  let step = 0;
  for (const wall of yield* startsOf(master, wider, zones)) {
    if (++step % STEP === 0) yield null;
    if (single.has(wall)) continue;
    work.spend(onward.length);
    const start = { ...master.start, wall };
    const last = onward.findLast(({ since }) => since <= wall);
    if (!last) {
      found.push({ event: master, start, length });
      continue;
    }
    const { change, since } = last;
    if (change.cancelled || change.rules.length > 0) continue;
    const moved =
      zones.onClockOf(start, change.start) +
      change.start.wall -
      zones.onClockOf({ ...start, wall: since }, change.start);
    found.push({ event: change, start: { ...change.start, wall: moved }, length: lengthOf(change, zones) });
  }
  return found;
}

/** The starts of a series on its own clock, without those that were taken out. */
function* startsOf(event: FeedEvent, { from, to, work }: WallStretch, zones: FeedZones): Slices<Wall[]> {
  const { start, rules, without, more, except } = event;
  const dropped = new Set(except.map((time) => zones.onClockOf(time, start)));
  for (const rule of without) for (const wall of yield* wallSlices(rule, start.wall, from, to, work)) dropped.add(wall);
  const found = new Set<Wall>();
  const keep = (wall: Wall) => void (dropped.has(wall) || found.add(wall));
  for (const rule of rules) {
    const last = rule.until ? untilOf(rule.until, start, zones) : null;
    let step = 0;
    for (const wall of yield* wallSlices(rule, start.wall, from, Math.min(to, last ?? to), work)) {
      if (++step % STEP === 0) yield null;
      keep(wall);
    }
  }
  if (rules.length === 0) keep(start.wall);
  for (const time of more) keep(zones.onClockOf(time, start));
  return [...found];
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
