/*
 * What is done in the overlay is no page's affair, not even on its way down: a page that listens on `window` from its start
 * hears everything first, unless somebody listened before it. Who takes is known in the extension's own world only. What is
 * not named here (change, toggle, submit, scrolling within) never leaves a closed root.
 */

/** Keys, typing, pointers, focus, the clipboard, dragging, and the older names some browsers tell the same by. */
const TAKEN = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste', 'beforecopy', 'beforecut', 'beforepaste', 'selectstart'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerrawupdate', 'pointercancel', 'gotpointercapture'],
  ...['lostpointercapture', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'DOMActivate'],
  ...['wheel', 'mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['dragstart', 'drag', 'dragend', 'dragenter', 'dragover', 'dragleave', 'drop'],
  ...['focus', 'blur', 'focusin', 'focusout', 'DOMFocusIn', 'DOMFocusOut'],
];
/** What the overlay may keep the browser from doing for; of the others the page may scroll without waiting for us. */
const STOPPED = new Set(['keydown', 'click']);

type Take = (event: Event) => void;

/** All copies of our scripts in a page share one world, which is none of the page's. */
const world = globalThis as { pushInTakers?: WeakMap<EventTarget, Take> };

/** Begins to listen, before the page where it is early enough; asked again it does nothing. */
export function listenFirst(): void {
  if (world.pushInTakers) return;
  const takers = new WeakMap<EventTarget, Take>();
  world.pushInTakers = takers;
  const hear = (event: Event) => {
    // Events made up by a script are let through: stopping one would tell the page where we are.
    if (!event.isTrusted) return;
    const take = event.target && takers.get(hostOf(event));
    if (!take) return;
    event.stopImmediatePropagation();
    take(event);
  };
  for (const type of TAKEN) addEventListener(type, hear, { capture: true, passive: !STOPPED.has(type) });
}

/** Up here what happened in a closed root happened at its host, and what happened in an open one at that one's. */
function hostOf(event: Event): EventTarget {
  const outer = event.target as Partial<Element> & EventTarget;
  if (!outer.shadowRoot) return outer;
  return event.composedPath()[0] ?? outer;
}

/** From now on `take` alone hears what is done in `host`. Returns the way back. */
export function takeEvents(host: EventTarget, take: Take): () => void {
  listenFirst();
  world.pushInTakers!.set(host, take);
  return () => void world.pushInTakers!.delete(host);
}
