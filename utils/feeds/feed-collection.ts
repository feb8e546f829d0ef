import type { IsoDate } from '../model/block';
import { doubt, type FeedProblem } from '../model/warning';
import type { Component, HeadLine } from './text/components';
import type { FeedEvent } from './feed-event';
import { FeedHead } from './text/feed-head';
import { NotAFeed } from './feed-problem';
import { timesOfLine } from './series/feed-time';
import { FeedZones } from './series/feed-zones';
import { newest, type WallStretch } from './series/occurrences';
import { readEvent } from './read-event';
import { edited, newestMasters } from './same-uid';
import type { Slices } from '../time/slices';
import { Work } from './work';
import { DAY_SECONDS, ianaZone } from './series/zone';

/** At most this many problems are told; further ones are only counted. */
const MOST_PROBLEMS = 500;
/** At most this many characters of a zone's name are repeated. */
const LONGEST_ZONE = 80;
/** A series may have at most this many changes; no real one has so many. */
const MOST_CHANGES = 2000;

/** Events in the dates asked for, with a series counting as one: ten times those of the largest district. */
const MOST_EVENTS = 50_000;

/** The events of a feed as they come, grouped by what belongs together. */
export class FeedCollection {
  readonly head = new FeedHead();
  readonly zones: FeedZones;
  readonly stretch: WallStretch;
  events = 0;
  private readonly told: FeedProblem[] = [];
  private untold = 0;
  private kept = 0;
  private readonly masters: FeedEvent[] = [];
  private readonly changed = new Map<string, FeedEvent[]>();

  constructor({ from, to }: { from: IsoDate; to: IsoDate }, zone: string) {
    const home = ianaZone(zone);
    if (!home) throw new RangeError(`Unknown time zone: ${zone}`);
    const work = new Work();
    this.zones = new FeedZones(home, work);
    const midnight = (date: IsoDate) => Date.parse(`${date}T00:00Z`) / 1000;
    // Two days more on each side allow for the zones of the whole world.
    this.stretch = { from: midnight(from) - 2 * DAY_SECONDS, to: midnight(to) + 3 * DAY_SECONDS, work };
  }

  get problems(): readonly FeedProblem[] {
    const { told, untold } = this;
    return untold ? [...told, doubt('more-problems', { line: told.at(-1)!.args.line, count: untold })] : told;
  }

  tell(problem: FeedProblem): void {
    if (this.told.length < MOST_PROBLEMS) this.told.push(problem);
    else this.untold++;
  }

  take(part: Component | HeadLine): void {
    if ('head' in part) this.head.take(part.head);
    else if (part.name === 'VTIMEZONE') this.zones.define(part);
    else this.takeEvent(part);
  }

  private takeEvent(component: Component): void {
    this.events++;
    if (!component.finished) return this.tell(doubt('unfinished-event', { line: component.line }));
    if (this.isElsewhen(component)) return;
    const { event, problems } = readEvent(component, this.head.owner);
    problems.forEach((problem) => this.tell(problem));
    if (!event) return;
    if (++this.kept > MOST_EVENTS) throw new NotAFeed('too-much', 'It holds more events than any school’s calendar.');
    const own = { ...event, title: this.head.ownTitle(event.title) };
    if (own.replaces && own.uid) {
      const changes = this.changed.get(own.uid) ?? [];
      this.changed.set(own.uid, changes);
      if (changes.length < MOST_CHANGES) changes.push(own);
    } else {
      this.masters.push(own);
    }
  }

  /** Does the event happen only once, and not in the dates asked for? Most of a feed that goes back for years does. */
  private isElsewhen({ lines }: Component): boolean {
    const { from, to } = this.stretch;
    let [first, last] = [Infinity, -Infinity];
    for (const { name, text } of lines) {
      if (name === 'RRULE' || name === 'RDATE' || name === 'RECURRENCE-ID' || name === 'DURATION') return false;
      if (name !== 'DTSTART' && name !== 'DTEND' && name !== 'DUE') continue;
      const wall = timesOfLine(text)[0]?.wall;
      if (wall === undefined) return false;
      [first, last] = [Math.min(first, wall), Math.max(last, wall)];
    }
    return first < Infinity && (last < from || first > to);
  }

  /** Tells what is odd about the series and single events. A zone of the feed's own is worked out when first met. */
  *checkSlices(): Slices<void> {
    for (const master of this.masters) {
      this.checkMaster(master);
      yield null;
    }
  }

  /** Each series or single event, with the newest word on its changed occurrences. */
  *series(): Generator<{ master: FeedEvent; changes: readonly FeedEvent[] }> {
    for (const masters of this.byUid().values()) {
      const kept = newestMasters(masters);
      const changes = newest(this.changed.get(masters[0]!.uid ?? '') ?? []);
      for (const master of kept) {
        const beside = edited(master, kept);
        yield { master, changes: beside.length > 0 ? [...changes, ...beside] : changes };
      }
    }
  }

  /** @yields changed occurrences, and the series to which they belong. */
  *changes(): Generator<{ changes: readonly FeedEvent[]; series: readonly FeedEvent[] }> {
    const masters = this.byUid();
    for (const [uid, changes] of this.changed) {
      changes.forEach((change) => this.checkZone(change));
      yield { changes, series: newestMasters(masters.get(uid) ?? []) };
    }
  }

  /** Events without a UID stand alone. */
  private byUid(): Map<string | number, FeedEvent[]> {
    return Map.groupBy(this.masters, ({ uid }, i) => uid || i);
  }

  private checkMaster(master: FeedEvent): void {
    const { start, end, title, line } = master;
    this.checkZone(master);
    if (end && end.wall < start.wall && end.tzid === start.tzid)
      this.tell(doubt('ends-before-start', { line, title: title || null }));
  }

  private readonly unknown = new Set<string>();

  private checkZone({ start: { tzid }, startLine, title }: FeedEvent): void {
    if (tzid === null || this.unknown.has(tzid) || this.zones.get(tzid)) return;
    this.unknown.add(tzid);
    this.tell(doubt('unknown-zone', { line: startLine, title: title || null, zone: tzid.slice(0, LONGEST_ZONE) }));
  }
}
