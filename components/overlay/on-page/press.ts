import { isSameAddress } from '../../../utils/model/place/same-address';

/** All scripts that the extension puts into a page share one world, which is separate from the page's own. */
const world = globalThis as { pushInPressed?: boolean };

/** Runs in the page just before the reader: what comes is read because the therapist pressed, and for this one page. */
export function markPress(): void {
  (globalThis as { pushInPressed?: boolean }).pushInPressed = true;
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
export function takePress(): string | null {
  const pressed = world.pushInPressed === true;
  world.pushInPressed = false;
  return pressed ? location.href : null;
}
