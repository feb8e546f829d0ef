import { parentNodeOf } from '../../utils/page-data/real-dom';

const acts = new WeakMap<EventTarget, () => void>();

/**
 * Says what Escape does while the focus is in `element`. Keys never travel through the overlay (see isolate.ts), so it
 * is kept here.
 */
export function onEscape(element: EventTarget, act: () => void): void {
  acts.set(element, act);
}

/** Escape was pressed where the focus is. The innermost action around it is done. */
export function escapeFrom(focused: Element | null): void {
  for (let at: Node | null = focused; at; at = parentNodeOf(at)) {
    const act = acts.get(at);
    if (act) return act();
  }
}
