import type { Weekday } from './vocabulary';

/** `2026-09-14`, a wall date in the zone the page shows. */
export type IsoDate = string;
/** Whole minutes after local midnight of the block's own date; past 1440 is a later day. */
export type Minutes = number;

/**
 * One row of a class's day. Times are wall-clock minutes after midnight of `date` (or of any such weekday when
 * undated), so an event over midnight ends past 1440 and an all-day event runs from 0 to 1440 × its days.
 */
export interface Block {
  readonly title: string;
  /** What the page prints under or beside the title, such as a description; never a place. */
  readonly note: string | null;
  /** The day it starts on; null on a typical (undated) timetable. */
  readonly date: IsoDate | null;
  /** Undated only: the weekdays it runs on, null when the page does not say. */
  readonly days: readonly Weekday[] | null;
  /** Undated only: the rotation day as printed ("A", "Day 4"). */
  readonly rotation: string | null;
  readonly start: Minutes;
  /** Null where the page prints no end. */
  readonly end: Minutes | null;
  readonly allDay: boolean;
  readonly location: string | null;
  /** The calendar's owner said no to it. */
  readonly declined: boolean;
  /** It does not take place: the page strikes it through, or says so for machines. What its title says is read later. */
  readonly calledOff?: true;
  /** A to-do rather than something that happens in the room. */
  readonly task: boolean;
  /** `implied` when the times were worked out (geometry, next start) rather than printed. */
  readonly timing: 'stated' | 'implied';
}

/** A block of which only this much is known: for the rest, an ordinary one whose time is stated. */
export function blockWith(part: Pick<Block, 'title' | 'date' | 'start'> & Partial<Block>): Block {
  const nothing = { note: null, days: null, rotation: null, end: null, location: null };
  return { ...nothing, allDay: false, declined: false, task: false, timing: 'stated', ...part };
}

/** Can both be on one day? Undated blocks are on every weekday and rotation day unless they name some. */
export function meet(a: Block, b: Block): boolean {
  if (a.date !== b.date) return false;
  if (a.days && b.days && !a.days.some((day) => b.days?.includes(day))) return false;
  return a.rotation === null || b.rotation === null || a.rotation === b.rotation;
}

/** The earlier first, undated ones before all days, of one start the one that ends first. */
export function byTime(a: Block, b: Block): number {
  if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? -1 : 1;
  return a.start - b.start || (a.end ?? a.start) - (b.end ?? b.start);
}
