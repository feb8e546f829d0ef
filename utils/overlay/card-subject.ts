import type { Minutes } from '../model/block';
import { blockKey } from '../model/block-key';
import type { Suggestion } from '../model/classroom';
import type { ClassVisit, Correction } from '../model/told';
import type { ClassifiedBlock, PushInWindow } from '../model/window';
import type { Calendar, Survey, Visit } from './survey';
import { visitsOf } from './survey';
import { dayKey } from './grid';

/** What a card is about: a block of a classroom on a day. It stays the same when a correction moves its windows. */
export interface CardTopic {
  readonly source: string;
  /** `dayKey` of the block. */
  readonly day: string;
  readonly title: string;
  /** Start of the block. */
  readonly start: Minutes;
  /** Start of the window it was opened on; null when it was opened on the block. */
  readonly window: Minutes | null;
}

/** What the page now says about the topic. */
export interface CardSubject {
  readonly calendar: Calendar;
  readonly block: ClassifiedBlock;
  /** The window at or nearest to the one it was opened on. */
  readonly window: PushInWindow | null;
  /** The block's other windows. */
  readonly others: readonly PushInWindow[];
  /** The next free window of the same room that day. */
  readonly next: Visit | null;
  /** A window of another room while this one runs. */
  readonly elsewhere: Visit | null;
  /** The OT's own correction of this block, the newest. */
  readonly correction: Correction | null;
  /** What was seen of it on visits, newest first. */
  readonly visits: readonly ClassVisit[];
  /** What the OT said it is in another classroom, where it is not clear here. */
  readonly suggestion: Suggestion | null;
}

/** Null when the page no longer shows the block. */
export function cardSubject(survey: Survey, topic: CardTopic): CardSubject | null {
  const calendar = survey.calendars.find(({ source }) => source === topic.source);
  const findings = calendar?.findings;
  const index =
    findings?.blocks.findIndex((b) => dayKey(b) === topic.day && b.start === topic.start && b.title === topic.title) ??
    -1;
  const block = findings?.blocks[index];
  if (!calendar || !findings || !block) return null;

  const windows = findings.windows
    .filter((window) => window.block === index)
    .sort((a, b) => distance(a, topic) - distance(b, topic));
  const window = windows[0] ?? null;
  const free = visitsOf(survey).filter((visit) => dayKey(visit.block) === topic.day && !visit.window.booked);
  const after = window?.end ?? block.end ?? block.start;
  const during = (visit: Visit) =>
    window !== null && visit.window.start < window.end && window.start < visit.window.end;
  const key = blockKey(block.title);
  const told = calendar.told.filter((one) => one.block === key).toSorted((a, b) => b.madeAt - a.madeAt);
  const suggestions = calendar.suggestions ?? {};
  const isClear = block.sureness === 'certain' || block.sureness === 'learned';
  return {
    calendar,
    block,
    window,
    others: windows.slice(1),
    next: free.find((visit) => visit.source === topic.source && visit.window.start >= after) ?? null,
    elsewhere: free.find((visit) => visit.source !== topic.source && during(visit)) ?? null,
    correction: told.find((one) => one.is === 'correction') ?? null,
    visits: told.filter((one) => one.is === 'visit'),
    // A lesson may be called as something that every object has.
    suggestion: isClear || !Object.hasOwn(suggestions, key) ? null : suggestions[key]!,
  };
}

function distance(window: PushInWindow, topic: CardTopic): number {
  return Math.abs(window.start - (topic.window ?? topic.start));
}
