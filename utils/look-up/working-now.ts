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

/** A push-in time that ends within this time is hardly worth the way. */
const ENDING: Minutes = 10;

/** What a therapist looks for among her rooms; null is all. */
export interface RoomFilter {
  readonly school: string | null;
  /** Minutes that are left, or that the next time is long. */
  readonly minutes: Minutes | null;
}

export interface RoomsAt {
  readonly now: readonly RoomAt[];
  /** In a push-in time that is about to end. */
  readonly ending: readonly RoomAt[];
  /** Not working now, the earliest first. */
  readonly next: readonly RoomAt[];
}

/** Whether a push-in time fits none of the goals it was looked for with. */
function fitsNoGoal({ reasons }: PushInWindow): boolean {
  return reasons.some(({ is }) => is === 'no-goal');
}

/** Which classrooms are in a push-in window at `minutes`, and which come next; a room stands in one list at most. */
export function workingNow(all: readonly ClassroomDay[], minutes: Minutes, filter: RoomFilter): RoomsAt {
  const days = all.filter(({ classroom }) => filter.school === null || classroom.school === filter.school);
  const least = filter.minutes ?? 0;
  const now: RoomAt[] = [];
  const ending: RoomAt[] = [];
  const next: RoomAt[] = [];
  for (const day of days) {
    const all = day.rows
      .flatMap((row) => row.windows.map((window) => ({ day, row, window })))
      .filter(({ window }) => !fitsNoGoal(window));
    const left = ({ window }: RoomAt) => window.end - Math.max(window.start, minutes);
    const running = all.filter((one) => one.window.start <= minutes && left(one) > 0).sort(byWorth)[0];
    const coming = all
      .filter((one) => one.window.start > minutes && left(one) >= least)
      .sort((a, b) => a.window.start - b.window.start || byWorth(a, b))[0];
    if (running && left(running) >= Math.max(least, ENDING)) now.push(running);
    else if (running && least === 0) ending.push(running);
    else if (coming) next.push(coming);
  }
  return {
    now: now.sort(byWorth),
    ending: ending.sort(byWorth),
    next: next.sort((a, b) => a.window.start - b.window.start || byWorth(a, b)),
  };
}
