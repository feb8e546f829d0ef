import type { Block, IsoDate } from '../model/block';
import { addDays } from '../time/dates';
import { components } from './components';
import { contentLines } from './content-lines';
import { FeedCollection } from './feed-collection';
import type { FeedProblem } from './feed-problem';
import { refuse } from './is-feed';
import { ofChanges, ofMaster, type Occurrence } from './occurrences';
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

export interface Feed {
  /** As the calendar calls itself; null when it does not. */
  readonly name: string | null;
  /** By date, then start. Cancelled ones are gone; declined ones are marked. */
  readonly blocks: readonly Block[];
  readonly problems: readonly FeedProblem[];
  /** Events and to-dos in the whole file, also those of other dates. */
  readonly events: number;
  /** False when the file ends in the middle: keep an older copy. */
  readonly isWhole: boolean;
}

/** Reads at once. @throws NotAFeed for a text that is no feed at all. */
export function readFeed(text: string, options: FeedOptions): Feed {
  const slices = feedSlices(text, options);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/**
 * The same in small steps, each of a millisecond or so.
 * @param breathe called between steps; awaited when it answers a promise, so its caller decides when to make way.
 */
export async function readFeedInSlices(
  text: string,
  options: FeedOptions,
  breathe: () => Promise<void> | null,
): Promise<Feed> {
  const slices = feedSlices(text, options);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    const pause = breathe();
    if (pause) await pause;
  }
}

function* feedSlices(text: string, { from, to, zone }: FeedOptions): Generator<null, Feed> {
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
  if (!closed) collection.tell({ line: last, code: 'cut-short', message: 'The file ends in the middle.' });
  const { zones, stretch } = collection;
  const days = new Map<IsoDate, Block[]>();
  const keep = (occurrences: readonly Occurrence[]) => {
    for (const occurrence of occurrences) {
      const block = toBlock(occurrence, zones);
      if (!touches(block, wanted)) continue;
      const day = days.get(block.date!);
      if (day) day.push(block);
      else days.set(block.date!, [block]);
    }
  };
  for (const { master, changes } of collection.series()) {
    keep(ofMaster(master, changes, stretch, zones));
    yield null;
  }
  for (const { changes, hasMaster } of collection.changes()) {
    keep(ofChanges(changes, hasMaster, stretch, zones));
    yield null;
  }
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
