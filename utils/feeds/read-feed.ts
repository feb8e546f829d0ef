import type { Block, IsoDate } from '../model/block';
import { doubt, type FeedProblem } from '../model/warning';
import { cutLongBlock } from '../time/cut-long-block';
import { addDays } from '../time/date/dates';
import { components } from './text/components';
import { contentLines } from './text/content-lines';
import { FeedCollection } from './feed-collection';
import { NotAFeed } from './feed-problem';
import { refuse } from './text/is-feed';
import { ofChanges, ofMaster, type Occurrence } from './series/occurrences';
import { atOnce, type Slices } from '../time/slices';
import { toBlock } from './to-block';

/*
 * Reads a calendar feed (iCalendar, RFC 5545) into dated blocks on the clock of one zone. Its text comes from
 * strangers: every event is read by itself, and a bad one is told with its line and costs no other. The dates asked for
 * limit the work.
 */
export interface FeedOptions {
  /** First and last day wanted, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /**
   * The zone in which blocks are told.
   * @throws RangeError if the platform does not know it.
   */
  readonly zone: string;
}

export interface FeedContent {
  /** The name the calendar gives itself; null if it has none. */
  readonly name: string | null;
  /** By date, then start. Blocks that were declined or called off are marked. */
  readonly blocks: readonly Block[];
  readonly problems: readonly FeedProblem[];
  /** Events and to-dos in the whole file, also those of other dates. */
  readonly events: number;
  /** False if the file ends in the middle: then an older copy should be kept. */
  readonly isWhole: boolean;
}

/**
 * Events in the dates asked for, with each time of a series counted: a hundred lessons on every school day of a year.
 */
const MOST_BLOCKS = 50_000;
/** How many occurrences are made between two pauses. */
const STEP = 250;

/**
 * Reads a feed at once.
 * @throws NotAFeed for a text that is no feed, or holds more than any school's feed.
 */
export function readFeed(text: string, options: FeedOptions): FeedContent {
  return atOnce(feedSlices(text, options));
}

/** Reads in small steps: `quality/hostile` checks how long the longest one may take. */
export function* feedSlices(text: string, { from, to, zone }: FeedOptions): Slices<FeedContent> {
  refuse(text);
  const wanted = { from, to };
  const collection = new FeedCollection(wanted, zone);
  const parts = components(contentLines(text));
  let step = parts.next();
  for (; !step.done; step = parts.next()) {
    if (step.value) collection.take(step.value);
    yield null;
  }
  const { closed, last } = step.value;
  if (!closed) collection.tell(doubt('cut-short', { line: last }));
  const { zones, stretch } = collection;
  const days = new Map<IsoDate, Block[]>();
  let kept = 0;
  function* keep(occurrences: Slices<readonly Occurrence[]>): Slices<void> {
    let step = 0;
    for (const occurrence of yield* occurrences) {
      if (++step % STEP === 0) yield null;
      const block = cutLongBlock(toBlock(occurrence, zones), wanted);
      if (!touches(block, wanted)) continue;
      if (++kept > MOST_BLOCKS) throw new NotAFeed('too-much', 'It holds more events than any school’s calendar.');
      const day = days.get(block.date!);
      if (day) day.push(block);
      else days.set(block.date!, [block]);
    }
    yield null;
  }
  yield* collection.checkSlices();
  for (const { master, changes } of collection.series()) yield* keep(ofMaster(master, changes, stretch, zones));
  for (const { changes, series } of collection.changes()) yield* keep(ofChanges(changes, series, stretch, zones));
  const blocks: Block[] = [];
  for (const date of [...days.keys()].sort()) {
    for (const block of days.get(date)!.sort((a, b) => a.start - b.start)) blocks.push(block);
    yield null;
  }
  return {
    name: collection.head.name,
    blocks,
    problems: collection.problems,
    events: collection.events,
    isWhole: closed,
  };
}

function touches({ date, end, start }: Block, { from, to }: { from: IsoDate; to: IsoDate }): boolean {
  if (date! > to) return false;
  return date! >= from || addDays(date!, Math.floor((Math.max(end ?? start, start + 1) - 1) / 1440)) >= from;
}
