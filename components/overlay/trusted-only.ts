import { isCopy } from './repeat-in';

/** Events of everything that a person can do to the overlay, and of what follows from it. */
const DEEDS = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'pointerenter',
  'pointerleave',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'focus',
  'blur',
  'submit',
  'toggle',
  'drop',
] as const;

/**
 * Lets only a person act: an event that a script made up, of the page or anybody else, stops before any handler of ours
 * hears it. `toggle` and similar events come from the browser and count as a person's.
 */
export function trustedOnly(root: ShadowRoot): void {
  const stop = (event: Event) => {
    if (event.isTrusted || isCopy(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of DEEDS) root.addEventListener(type, stop, { capture: true });
}
