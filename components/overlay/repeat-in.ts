/*
 * What is taken at the very top of the page (see listen-first.ts) never reaches the overlay's own parts. The parts that
 * act on it get a copy, which stays in the closed root and which no page hears.
 */

const copies = new WeakSet<Event>();

/** Did `repeatIn` make it? Then it counts as done by the person whose event it copies. */
export function isCopy(event: Event): boolean {
  return copies.has(event);
}

/**
 * Sends a copy of what a person did to the part of the overlay on which it was done. What the browser does by itself
 * happens once.
 */
export function repeatIn(part: EventTarget, event: Event): void {
  const copy = copyOf(event);
  copies.add(copy);
  part.dispatchEvent(copy);
}

function copyOf(event: Event): Event {
  const { type } = event;
  if (type === 'focus' || type === 'blur') return new FocusEvent(type);
  // A plain Event called "click" ticks no box and follows no link, so nothing happens twice.
  if (!(event instanceof PointerEvent) || type === 'click') return new Event(type, { bubbles: true, cancelable: true });
  const { clientX, clientY, pointerType } = event;
  return new PointerEvent(type, { bubbles: true, clientX, clientY, pointerType });
}
