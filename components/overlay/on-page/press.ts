/** All scripts the extension puts into a page share one world, which is none of the page's. */
const world = globalThis as { pushInPressed?: boolean };

/** Runs in the page, just before the reader: what comes is read by the OT's press, for this one page. */
export function markPress(): void {
  (globalThis as { pushInPressed?: boolean }).pushInPressed = true;
}

/** The address that was pressed on; null where the reader came by itself, as the OT wants it on this site. */
export function takePress(): string | null {
  const pressed = world.pushInPressed === true;
  world.pushInPressed = false;
  return pressed ? location.href : null;
}
