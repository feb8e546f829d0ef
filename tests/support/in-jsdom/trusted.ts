import { createRequire } from 'node:module';

interface Inside {
  isTrusted: boolean;
  _dispatch(event: Inside): void;
}

/** jsdom's own way behind its objects: whatever is dispatched from outside is a script's to it. */
const { implForWrapper } = createRequire(import.meta.url)('jsdom/lib/generated/idl/utils.js') as {
  implForWrapper(wrapper: object): Inside;
};

/** Dispatches an event as a person's hand makes it. */
export function byHand(target: EventTarget, event: Event): void {
  const root = target instanceof Node ? target.getRootNode() : null;
  // jsdom has no layout: the hand is where its target is.
  if (root instanceof ShadowRoot) root.elementFromPoint = () => target as Element;
  const inside = implForWrapper(event);
  inside.isTrusted = true;
  implForWrapper(target)._dispatch(inside);
}
