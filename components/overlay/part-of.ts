import { parentOf } from '../../utils/page-data/real-dom';

/**
 * Finds the part of a closed root to which an event belongs: outside the root, the browser names only the host. A press
 * belongs to the part where it ended and where it began: a press that slid from one button to another belongs to
 * neither.
 */
export function makePartOf(root: ShadowRoot): (event: Event) => Element | null {
  let pressed: Element | null = null;
  /** The box that a click on its label ticks. The browser sends the box a click of its own next. */
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

/** Was the click made with mouse, finger or pen? The click of a key has no place and belongs to what has the focus. */
function isByHand(event: MouseEvent): boolean {
  return event.detail > 0 || ('pointerType' in event && event.pointerType !== '');
}

/** The innermost element around both; if there is only one, that one. */
function both(one: Element | null, other: Element | null): Element | null {
  if (!one || !other) return one ?? other;
  let around: Element | null = one;
  while (around && !around.contains(other)) around = parentOf(around);
  return around;
}
