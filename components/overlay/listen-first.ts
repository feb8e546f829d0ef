/*
 * What is done in the overlay is no page's affair, not even on its way down: a page that listens on `window` from its start
 * hears everything first, unless somebody listened before it. Who takes is known in the extension's own world only.
 */

/** What is taken at the very top; the overlay acts on none of it itself, or is told by its taker. */
const TAKEN = [
  ...[
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'compositionstart',
    'compositionupdate',
    'compositionend',
  ],
  ...['copy', 'cut', 'paste', 'selectstart'],
  ...['pointerdown', 'pointerup', 'pointerover', 'pointerout', 'mousedown', 'mouseup', 'mousemove', 'mouseover'],
  ...['mouseout', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'touchstart', 'touchmove', 'touchend'],
  ...['dragstart', 'drag', 'dragover', 'drop', 'focusin', 'focusout'],
];

type Take = (event: Event) => void;

/** All copies of our scripts in a page share one world, which is none of the page's. */
const world = globalThis as { pushInTakers?: WeakMap<EventTarget, Take> };

/** Begins to listen, before the page where it is early enough; asked again it does nothing. */
export function listenFirst(): void {
  if (world.pushInTakers) return;
  const takers = new WeakMap<EventTarget, Take>();
  world.pushInTakers = takers;
  const hear = (event: Event) => {
    // What a script makes up goes its way: to stop it would tell the page where we are.
    if (!event.isTrusted) return;
    // Up here what happened in a closed root happened at its host.
    const take = event.target && takers.get(event.target);
    if (!take) return;
    event.stopImmediatePropagation();
    take(event);
  };
  for (const type of TAKEN) addEventListener(type, hear, { capture: true, passive: !type.startsWith('key') });
}

/** From now on `take` alone hears what is done in `host`. Returns the way back. */
export function takeEvents(host: EventTarget, take: Take): () => void {
  listenFirst();
  world.pushInTakers!.set(host, take);
  return () => void world.pushInTakers!.delete(host);
}
