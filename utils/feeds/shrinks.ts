import type { Slices } from '../time/slices';

/**
 * From this many events on, PushIn asks before it believes that most of them are gone. The second number is the share
 * that counts as most.
 */
const FEWEST_EVENTS = 6;
const MOST_LOST_SHARE = 2 / 3;

/** Characters that are looked through between two pauses. */
const STEP_CHARS = 500_000;

/** How many events a copy has and how many the one before had, if so few are left that it may be a mistake. */
export function* shrinks(before: string, now: string): Slices<{ left: number; of: number } | null> {
  const [of, left] = [yield* eventsIn(before), yield* eventsIn(now)];
  const isLoss = left === 0 ? of > 0 : of >= FEWEST_EVENTS && left <= of * (1 - MOST_LOST_SHARE);
  return isLoss ? { left, of } : null;
}

function* eventsIn(text: string): Slices<number> {
  let count = 0;
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = text.indexOf('\n', at + STEP_CHARS) + 1 || text.length;
    count += text.slice(at, end).match(/^[ \t]*BEGIN:VEVENT[ \t]*$/gim)?.length ?? 0;
    yield null;
  }
  return count;
}
