import type { Minutes } from '../model/block';
import { RANKS } from '../model/vocabulary';
import type { PushInWindow } from '../model/window';
import type { ClassroomDay, DayRow } from './classroom-day';

/** A classroom and the window it is in, or comes to. */
export interface RoomAt {
  readonly day: ClassroomDay;
  readonly row: DayRow;
  readonly window: PushInWindow;
}

/** Best rank first, then the one with most time left, then by name. */
function byWorth(a: RoomAt, b: RoomAt): number {
  return (
    RANKS.indexOf(a.window.rank) - RANKS.indexOf(b.window.rank) ||
    b.window.end - a.window.end ||
    a.day.classroom.name.localeCompare(b.day.classroom.name, 'en', { numeric: true })
  );
}

/**
 * Which classrooms are in a push-in window at `minutes`, and which come next. Both lists hold a room once; `next` only
 * rooms that are not working now, the earliest first.
 */
export function workingNow(days: readonly ClassroomDay[], minutes: Minutes): { now: RoomAt[]; next: RoomAt[] } {
  const now: RoomAt[] = [];
  const next: RoomAt[] = [];
  for (const day of days) {
    const all = day.rows.flatMap((row) => row.windows.map((window) => ({ day, row, window })));
    const running = all.filter(({ window }) => window.start <= minutes && minutes < window.end).sort(byWorth)[0];
    const coming = all
      .filter(({ window }) => window.start > minutes)
      .sort((a, b) => a.window.start - b.window.start || byWorth(a, b))[0];
    if (running) now.push(running);
    else if (coming) next.push(coming);
  }
  return {
    now: now.sort(byWorth),
    next: next.sort((a, b) => a.window.start - b.window.start || byWorth(a, b)),
  };
}
