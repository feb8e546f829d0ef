import type { Component } from '../text/components';
import { ruleZone } from './rule-zone';
import { dayOfWall, type FeedTime } from './feed-time';
import type { Work } from '../work';
import { toInstant, toWall, type Wall, type Zone } from './zone';
import { namedZone, offsetZone } from './zone-names';

/** Characters of a zone's name; no real name is longer. */
const LONGEST_NAME = 200;

/** The zones of one feed, by the names it gives them. Its own rules may stand after the events that need them. */
export class FeedZones {
  private readonly own = new Map<string, Component>();
  private readonly found = new Map<string, Zone | null>();

  /** @param home the zone in which the blocks are wanted. */
  constructor(
    private readonly home: Zone,
    private readonly work: Work,
  ) {}

  /** Takes in one VTIMEZONE. Broken programs put several TZIDs into one, each before its own seasons. */
  define(zone: Component): void {
    let lines: Component['lines'][number][] = [];
    for (const line of zone.lines) {
      if (line.name !== 'TZID') {
        lines.push(line);
        continue;
      }
      lines = [];
      this.own.set(plain(line.text.slice(line.text.indexOf(':') + 1)), { ...zone, lines });
    }
  }

  /** The zone of a name; null if nobody knows it. */
  get(tzid: string): Zone | null {
    let zone = this.found.get(tzid);
    if (zone === undefined) this.found.set(tzid, (zone = this.find(tzid)));
    return zone;
  }

  /** A time on the clock at home. A date, a floating time and one in an unknown zone stay as they are. */
  atHome({ wall, isDate, tzid }: FeedTime): Wall {
    const zone = isDate || tzid === null ? null : this.get(tzid);
    return zone ? toWall(toInstant(wall, zone), this.home) : wall;
  }

  /**
   * A time on the clock of another time. For a date that is the other's hour of the day; if the other is a date, it is
   * the day.
   */
  onClockOf(time: FeedTime, other: FeedTime): Wall {
    if (time.isDate && other.isDate) return time.wall;
    if (time.isDate) return time.wall + (other.wall - dayOfWall(other.wall));
    if (other.isDate) return dayOfWall(time.tzid === 'UTC' ? this.atHome(time) : time.wall);
    if (time.tzid === other.tzid || time.tzid === null || other.tzid === null) return time.wall;
    const [from, to] = [this.get(time.tzid), this.get(other.tzid)];
    return from && to ? toWall(toInstant(time.wall, from), to) : time.wall;
  }

  private find(tzid: string): Zone | null {
    if (tzid.length > LONGEST_NAME) return null;
    const own = this.own.get(plain(tzid));
    const known = namedZone(tzid) ?? (own ? locationOf(own) : null);
    return known ?? (own ? ruleZone(tzid, own.lines, this.work) : null) ?? offsetZone(tzid);
  }
}

function plain(tzid: string): string {
  return tzid.replaceAll('\\', '').replace(/^"|"$/g, '').trim();
}

/** The zone in a line such as "X-LIC-LOCATION:America/Chicago". */
function locationOf({ lines }: Component): Zone | null {
  const line = lines.find(({ name }) => name === 'X-LIC-LOCATION');
  return line ? namedZone(line.text.slice(line.text.indexOf(':') + 1)) : null;
}
