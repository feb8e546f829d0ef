import { type Block, blockWith } from '../model/block';
import type { FeedZones } from './series/feed-zones';
import { dayOfWall } from './series/feed-time';
import { movedHere } from './moved-here';
import type { Occurrence } from './series/occurrences';
import { DAY_SECONDS, HOUR_SECONDS, type Wall } from './series/zone';

/** An occurrence on the clock at home. */
export function toBlock({ event, start, length }: Occurrence, zones: FeedZones): Block {
  const end = length === null ? null : start.wall + length;
  const { note, location, declined, replaces } = event;
  const isElsewhen = replaces !== null && !event.andFollowing && zones.atHome(replaces) !== zones.atHome(start);
  const title = isElsewhen ? movedHere(event.title) : event.title;
  const off = event.cancelled ? ({ calledOff: true } as const) : {};
  const said = { title: title || '(No title)', note, location, declined, ...off };
  const task = event.task || (length === 0 && /\bis due$/i.test(title));
  const whole = start.isDate ? dates(start.wall, end) : wholeDays({ start, end }, zones);
  if (whole) {
    const minutes = (whole.days * DAY_SECONDS) / 60;
    return blockWith({ ...said, date: isoOf(whole.from), start: 0, end: minutes, allDay: true, task });
  }
  const from = zones.atHome(start);
  const to = end === null ? null : zones.atHome({ ...start, wall: end });
  const midnight = dayOfWall(from);
  return blockWith({
    ...said,
    date: isoOf(midnight),
    start: Math.floor((from - midnight) / 60),
    end: to === null ? null : Math.round((Math.max(to, from) - midnight) / 60),
    task,
  });
}

function isoOf(wall: Wall): string {
  return new Date(wall * 1000).toISOString().slice(0, 10);
}

interface Days {
  readonly from: Wall;
  readonly days: number;
}

function dates(from: Wall, end: Wall | null): Days {
  return { from: dayOfWall(from), days: Math.max(1, Math.round(((end ?? from) - dayOfWall(from)) / DAY_SECONDS)) };
}

/**
 * Programs without all-day events write midnight to midnight, to 23:00 or to 23:59, or midnight without a length. They
 * do so on the event's own clock, on ours (Moodle exports everything in UTC), or, if dates went wrong, on that of UTC.
 */
function wholeDays({ start, end }: { start: Occurrence['start']; end: Wall | null }, zones: FeedZones): Days | null {
  const home = (wall: Wall) => zones.atHome({ ...start, wall });
  const ours = fromMidnight(home(start.wall), end === null ? null : home(end));
  const theirs = fromMidnight(start.wall, end);
  if (start.tzid !== 'UTC') return theirs ?? ours;
  return ours ?? (end !== null && end > start.wall ? theirs : null);
}

function fromMidnight(start: Wall, end: Wall | null): Days | null {
  if (start !== dayOfWall(start)) return null;
  if (end === null || end === start) return { from: start, days: 1 };
  const rest = end - dayOfWall(end);
  if (rest !== 0 && rest < 23 * HOUR_SECONDS) return null;
  return { from: start, days: Math.ceil((end - start) / DAY_SECONDS) };
}
