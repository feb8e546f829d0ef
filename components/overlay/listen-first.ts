/*
 * What is done in the overlay is not for the page to know, not even on its way down: a page that listens on `window`
 * from its start hears everything first, unless somebody listened before it. Only the extension's own world knows who
 * takes an event. Events that are not named here (change, toggle, submit, scrolling inside) never leave a closed root.
 */

/**
 * Events of keys, typing, pointers, focus, the clipboard and dragging, and the older names under which some browsers
 * send the same.
 */
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
/** Events whose default the overlay may prevent. For all others the page may scroll without waiting for us. */
const STOPPED = new Set(['keydown', 'click']);

type Take = (event: Event) => void;

/** All copies of our scripts in a page share one world, which is separate from the page's own. */
const world = globalThis as { pushInTakers?: WeakMap<EventTarget, Take> };

/** Begins to listen, before the page does if it is called early enough. A second call does nothing. */
export function listenFirst(): void {
  if (world.pushInTakers) return;
  const takers = new WeakMap<EventTarget, Take>();
  world.pushInTakers = takers;
  const hear = (event: Event) => {
    // Events that a script made up are let through: stopping one would tell the page where we are.
    if (!event.isTrusted) return;
    const take = event.target && takers.get(hostOf(event));
    if (!take) return;
    event.stopImmediatePropagation();
    take(event);
  };
  for (const type of TAKEN) addEventListener(type, hear, { capture: true, passive: !STOPPED.has(type) });
}

/** Up here, an event in a closed root has the host as its target, and one in an open root that root's host. */
function hostOf(event: Event): EventTarget {
  const outer = event.target as Partial<Element> & EventTarget;
  if (!outer.shadowRoot) return outer;
  return event.composedPath()[0] ?? outer;
}

/** From now on only `take` hears what is done in `host`. Returns what undoes it. */
export function takeEvents(host: EventTarget, take: Take): () => void {
  listenFirst();
  world.pushInTakers!.set(host, take);
  return () => void world.pushInTakers!.delete(host);
}
