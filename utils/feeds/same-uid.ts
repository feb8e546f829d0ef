import type { FeedEvent } from './feed-event';
import { dayOfWall } from './series/feed-time';
import { DAY_SECONDS } from './series/zone';

/*
 * Events that share a UID. Of a series the newest version counts. Single events of one UID are a series that a program
 * wrote out day by day: one that was edited is newer than the one it replaces, and leaves the others of its series
 * alone.
 */

const repeats = ({ rules, more }: FeedEvent) => rules.length > 0 || more.length > 0;

/**
 * The events of one UID that count, in the order of the file; those that RECURRENCE-ID tells apart are not among them.
 */
export function newestMasters(masters: readonly FeedEvent[]): FeedEvent[] {
  if (masters.length < 2) return [...masters];
  const series = masters.filter(repeats);
  const latest = Math.max(...series.map(({ sequence }) => sequence), -1);
  const singles = masters.filter((one) => !repeats(one) && one.sequence >= latest);
  const days = [...Map.groupBy(singles, ({ start }) => dayOfWall(start.wall)).values()];
  const kept = new Set([
    ...series.filter(({ sequence }) => sequence === latest),
    ...days.flatMap((day) => newestOfDay(day, days.length === 1)),
  ]);
  const once = new Map<string, FeedEvent>();
  for (const one of masters.filter((each) => kept.has(each))) {
    const key = `${one.start.wall} ${one.title}`;
    if (!once.has(key) || one.cancelled) once.set(key, one);
  }
  return [...once.values()];
}

/** At most this many versions of one lesson are compared with each other: more than any day has. */
const MOST_VERSIONS = 50;

/**
 * @param alone everything of the UID is on this day: then these are versions of one event, whatever time each of them
 * has.
 */
function newestOfDay(day: readonly FeedEvent[], alone: boolean): readonly FeedEvent[] {
  if (day.length < 2) return day;
  const latest = day.reduce((most, { sequence }) => Math.max(most, sequence), 0);
  if (alone || day.length > MOST_VERSIONS) return day.filter(({ sequence }) => sequence === latest);
  return day.filter((old) => !day.some((one) => one.sequence > old.sequence && overlaps(one, old)));
}

function overlaps(a: FeedEvent, b: FeedEvent): boolean {
  return a.start.wall === b.start.wall || (a.start.wall < endOf(b) && b.start.wall < endOf(a));
}

function endOf({ start, end, length }: FeedEvent): number {
  return end?.wall ?? start.wall + (length ?? (start.isDate ? DAY_SECONDS : 0));
}

/** Single events beside a series of the same UID; each replaces the occurrence of its day. */
export function edited(series: FeedEvent, all: readonly FeedEvent[]): FeedEvent[] {
  if (!repeats(series)) return [];
  const { wall, isDate, tzid } = series.start;
  const singles = all.filter((one) => !repeats(one) && one.sequence >= series.sequence);
  return singles.map((one) => ({
    ...one,
    replaces: { wall: dayOfWall(one.start.wall) + (wall - dayOfWall(wall)), isDate, tzid },
  }));
}
