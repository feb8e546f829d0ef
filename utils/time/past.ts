/** Epoch ms of what nobody can date. */
export const NEVER = 0;

/**
 * A moment that was written down, epoch ms; null for one later than now. A clock that once ran ahead must not rule what
 * comes after it was put right: what it dated counts as never.
 */
export function past(at: number | null, now: number): number | null {
  return at === null || at > now ? null : at;
}
