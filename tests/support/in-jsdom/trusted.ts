import { createRequire } from 'node:module';

interface Inside {
  isTrusted: boolean;
  _dispatch(event: Inside): void;
}

/** jsdom's own access to the inside of its objects. Any event that is dispatched from outside counts as a script's. */
const { implForWrapper } = createRequire(import.meta.url)('jsdom/lib/generated/idl/utils.js') as {
  implForWrapper(wrapper: object): Inside;
};

/** Dispatches an event as if a person made it. */
export function byHand(target: EventTarget, event: Event): void {
  const root = target instanceof Node ? target.getRootNode() : null;
  // jsdom has no layout, so the pointer is taken to be on the event's target.
  if (root instanceof ShadowRoot) root.elementFromPoint = () => target as Element;
  const inside = implForWrapper(event);
  inside.isTrusted = true;
  implForWrapper(target)._dispatch(inside);
}
