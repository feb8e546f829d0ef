/**
 * From this many events on, PushIn asks before it believes that most of them are gone. The second number is the share
 * that counts as most.
 */
const FEWEST_EVENTS = 6;
const MOST_LOST_SHARE = 2 / 3;

/** How many events a copy has and how many the one before had, if so few are left that it may be a mistake. */
export function shrinks(before: string, now: string): { left: number; of: number } | null {
  const [of, left] = [eventsIn(before), eventsIn(now)];
  const isLoss = left === 0 ? of > 0 : of >= FEWEST_EVENTS && left <= of * (1 - MOST_LOST_SHARE);
  return isLoss ? { left, of } : null;
}

function eventsIn(text: string): number {
  return text.match(/^\s*BEGIN:VEVENT\s*$/gim)?.length ?? 0;
}
