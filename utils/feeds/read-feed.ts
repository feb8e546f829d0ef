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
import { atOnce } from '../time/slices';
import { toBlock } from './to-block';

/*
 * A calendar feed (iCalendar, RFC 5545) → dated blocks on the clock of one zone. Its text is a stranger's: every event
 * stands for itself, a bad one is told with its line and costs no other. Bounded by the dates asked for.
 */
export interface FeedOptions {
  /** First and last day wanted, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The zone blocks are told in. @throws RangeError when the platform does not know it. */
  readonly zone: string;
}

export interface FeedContent {
  /** As the calendar calls itself; null when it does not. */
  readonly name: string | null;
  /** By date, then start. Declined ones and those called off are marked. */
  readonly blocks: readonly Block[];
  readonly problems: readonly FeedProblem[];
  /** Events and to-dos in the whole file, also those of other dates. */
  readonly events: number;
  /** False when the file ends in the middle: keep an older copy. */
  readonly isWhole: boolean;
}

/** Events in the dates asked for, each time of a series by itself: a hundred lessons every school day of a year. */
const MOST_BLOCKS = 50_000;
/** Occurrences between two breaths. */
const STEP = 250;

/** Reads at once. @throws NotAFeed for a text that is no feed at all, or holds more than any school's. */
export function readFeed(text: string, options: FeedOptions): FeedContent {
  return atOnce(feedSlices(text, options));
}

/** The same in small steps: `quality/hostile` holds how long the longest may take. */
export function* feedSlices(text: string, { from, to, zone }: FeedOptions): Generator<null, FeedContent> {
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
  function* keep(occurrences: readonly Occurrence[]): Generator<null, void> {
    let step = 0;
    for (const occurrence of occurrences) {
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
