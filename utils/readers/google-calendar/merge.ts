import type { Block } from '../../model/block';
import { DAY_MIN, daysBetween } from '../../time/date/dates';
import type { ChipEvent } from './text/event';

/**
 * Adds a chip's event to those of the same id already found, in page order. A chip of the same event and day says
 * nothing new; a chip that goes on where the last one stopped (the next day's cell, the other side of midnight) makes
 * it longer. Anything else under the id is another event of it.
 */
export function addEvent<E extends ChipEvent>(found: E[], event: E): void {
  for (const [i, before] of found.entries()) {
    if (isSame(before.block, event.block)) return;
    const end = before.dated || event.dated ? null : goesOnTo(before.block, event.block);
    if (end !== null) {
      found[i] = { ...before, block: { ...before.block, end } };
      return;
    }
  }
  found.push(event);
}

function isSame(a: Block, b: Block): boolean {
  if (a.allDay !== b.allDay) return false;
  if (a.date === b.date) return true;
  if (a.date === null || b.date === null) return false;
  if (a.allDay || a.start !== b.start || a.end !== b.end) return false;
  // The chips reach over midnight and only the page tells their day: the later cell repeats the first one.
  const days = daysBetween(a.date, b.date);
  return days > 0 && a.end !== null && days * DAY_MIN < a.end;
}

/**
 * The new end, in minutes of `a`'s date, if `b` begins at the very minute at which `a` stops at midnight; otherwise
 * null.
 */
function goesOnTo(a: Block, b: Block): number | null {
  if (a.date === null || b.date === null || a.allDay !== b.allDay || a.end === null || b.end === null) return null;
  const days = daysBetween(a.date, b.date);
  if (days < 1 || b.start !== 0 || a.end !== days * DAY_MIN) return null;
  return a.end + b.end;
}
