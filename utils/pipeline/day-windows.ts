import { blockKey } from '../model/block-key';
import { type Block, meet } from '../model/block';
import type { Message } from '../model/message';
import type { Grade } from '../model/vocabulary';
import type { ClassifiedBlock, LearnedBlock, Preferences, PushInWindow } from '../model/window';
import { findWindows } from '../windows/find-windows';
import { shortTitle } from '../windows/main-reason';
import { alwaysWith, endOf, happens } from '../windows/same-day';
import { segments } from '../windows/segments';
import type { Span } from '../windows/stretches';
import { isWithin, parentsOf } from '../windows/sub-blocks';
import { message } from '../words/say/message';
import { personStatus } from '../words/lists/person-status';
import { isOfWeeks, weeksOf } from '../schedule-text/weeks/some-weeks';
import { caution } from '../windows/reason';
import type { DayLimits } from './day-limits';

export interface DayContext {
  readonly grade: Grade | null;
  readonly preferences: Preferences;
  readonly learned: ReadonlyMap<string, LearnedBlock>;
  readonly busy: readonly Block[];
  readonly limits: DayLimits;
  /** The blocks were posted without a date. */
  readonly posted: boolean;
}

/** The class is in another place, or may not be visited, whatever else the page says of that time. */
function takesAway(other: ClassifiedBlock, from: ClassifiedBlock): boolean {
  if (!happens(other)) return false;
  if (other.mode === 'blocked') return other.sureness !== 'unknown' && from.mode !== 'blocked';
  const sure = other.sureness === 'certain' || other.sureness === 'learned';
  return other.mode === 'special' && sure && from.mode !== 'special';
}

/** What the other blocks of the day take from one of them, always or on some days. */
function taken(day: readonly ClassifiedBlock[], at: number): { closed: Span[]; sometimes: Message[] } {
  const block = day[at]!;
  const end = endOf(day, at) ?? block.start;
  const closed: Span[] = [];
  const sometimes: Message[] = [];
  for (const [i, other] of day.entries()) {
    if (i === at || other.start >= end || !takesAway(other, block) || !meet(other, block)) continue;
    const until = endOf(day, i);
    if (until === null || until <= block.start) continue;
    if (alwaysWith(other, block)) closed.push([other.start, until]);
    else sometimes.push(message('reason_sometimes', shortTitle(other.title)));
  }
  return { closed, sometimes };
}

/** The words by which a block of a weekly schedule is not there every week, so that its date must be asked; null: none. */
function unsureWeeks(block: ClassifiedBlock, posted: boolean): string | null {
  const isPosted = block.date === null || posted;
  if (isPosted && block.rotation !== null && isOfWeeks(block.rotation)) return block.rotation;
  const weeks = isPosted ? weeksOf(block) : null;
  return weeks === null || (block.date !== null && weeks.isOn(block.date) === true) ? null : weeks.words;
}

/** The windows of the blocks of one day (or of all blocks of a typical timetable), `indices` being their places. */
export function dayWindows(
  day: readonly ClassifiedBlock[],
  indices: readonly number[],
  context: DayContext,
): PushInWindow[] {
  const length = (i: number) => (endOf(day, i) ?? day[i]!.start) - day[i]!.start;
  const shortestFirst = [...day.keys()].filter((i) => happens(day[i]!)).sort((a, b) => length(a) - length(b) || a - b);
  const found = new Map<number, PushInWindow[]>();
  for (const at of shortestFirst) {
    const block = day[at]!;
    const parts = segments(day, at, context.grade, context.learned.get(blockKey(block.title)) ?? null);
    const end = parts.at(-1)?.end;
    if (end === undefined) continue;
    const { closed, sometimes } = taken(day, at);
    // A part that is a block of its own has its own windows; the block around it keeps the rest.
    const own = [...found].filter(([inner, windows]) => windows.length > 0 && isWithin(day, inner, at));
    const inner = own.map(([i]): Span => [day[i]!.start, endOf(day, i) ?? end]);
    const around = parentsOf(day, at);
    const weeks = unsureWeeks(block, context.posted);
    const unsure = weeks === null ? [] : [caution(message('reason_some_weeks', shortTitle(weeks)))];
    const windows = findWindows({
      block,
      index: indices[at]!,
      segments: parts,
      outer: [
        Math.min(block.start, ...around.map((parent) => parent.start)),
        Math.max(end, ...around.map((parent) => parent.end ?? end)),
      ],
      limits: {
        closed: [...context.limits.closed, ...closed, ...inner],
        cap: weeks === null ? context.limits.cap : 'possible',
        reasons: [...context.limits.reasons, ...sometimes, ...unsure],
        busy: busySpans(context.busy, block),
      },
      preferences: context.preferences,
    });
    found.set(at, windows);
  }
  return [...found.values()].flat();
}

const isAway = ({ title, allDay }: Block) => !allDay && personStatus(title) === 'out';

/** An event without an end is taken as half an hour; an all-day one says nothing about the hour. */
function busySpans(busy: readonly Block[], block: Block): Span[] {
  return busy
    .filter((event) => (happens(event) || isAway(event)) && meet(event, block))
    .map((event) => [event.start, event.end ?? event.start + 30]);
}
