import { parentOf } from '../../utils/page-data/real-dom';

/**
 * Which part of a closed root an event is of: outside of it the browser names the host alone. A press is told by where it
 * was, and by where it was begun: one that slid from a button to another is neither's.
 */
export function makePartOf(root: ShadowRoot): (event: Event) => Element | null {
  let pressed: Element | null = null;
  /** The box that a click on its label ticks; the browser sends it a click of its own next. */
  let ticked: Element | null = null;
  const at = ({ clientX, clientY }: MouseEvent) => root.elementFromPoint(clientX, clientY);

  return (event) => {
    if (!(event instanceof MouseEvent)) return root.activeElement;
    if (event.type === 'pointerdown') return (pressed = at(event));
    if (event.type !== 'click') return at(event);
    if (ticked) return take();
    const part = isByHand(event) ? both(pressed, at(event)) : (root.activeElement ?? at(event));
    pressed = null;
    const { control = null } = part?.closest('label') ?? {};
    ticked = control === part ? null : control;
    return part;
  };

  function take(): Element | null {
    const part = ticked;
    ticked = null;
    return part;
  }
}

/** Says whether mouse, finger or pen made the click; a key's click has no place, and belongs to what has the focus. */
function isByHand(event: MouseEvent): boolean {
  return event.detail > 0 || ('pointerType' in event && event.pointerType !== '');
}

/** The innermost element around both; the other where there is but one. */
function both(one: Element | null, other: Element | null): Element | null {
  if (!one || !other) return one ?? other;
  let around: Element | null = one;
  while (around && !around.contains(other)) around = parentOf(around);
  return around;
}
