import { isSameAddress } from '../../../utils/model/place/same-address';

/** All scripts that the extension puts into a page share one world, which is separate from the page's own. */
const world = globalThis as { pushInPressed?: string | null };

/**
 * Runs in the page just before the reader, alone: what comes is read because the therapist pressed, and for this one
 * page.
 */
export function markPress(): void {
  (globalThis as { pushInPressed?: string | null }).pushInPressed = location.href;
}

/** Has the page, or the app in it, gone on to another address than the OT pressed on? */
export function hasGoneOn(pressedAt: string): boolean {
  return !isSameAddress(pressedAt, location.href, (word) => document.getElementById(decoded(word)) !== null);
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/** The address on which she pressed; null if the reader came by itself, as she wants it on this site. */
export function pressedAt(): string | null {
  return world.pushInPressed ?? null;
}

/** The same, taken by the script that it is for: another press is needed for the next one. */
export function takePress(): string | null {
  const address = pressedAt();
  world.pushInPressed = null;
  return address;
}
