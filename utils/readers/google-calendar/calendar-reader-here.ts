import type { readCalendar } from './calendar-reader';

/** The place where the script that reads copies puts what it brings. All scripts of the background share one world. */
const KEY = Symbol.for('PushIn calendar reader');
const world = globalThis as { [KEY]?: typeof readCalendar };

/** Called by that script. */
export function putCalendarReader(brought: typeof readCalendar): void {
  world[KEY] = brought;
}

/** What that script brought; null before it has run. */
export function calendarReaderHere(): typeof readCalendar | null {
  return world[KEY] ?? null;
}
