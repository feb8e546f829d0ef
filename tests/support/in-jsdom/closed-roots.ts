import { vi } from 'vitest';

/** The closed roots of elements that were made after `watchClosedRoots`. Nobody else can look behind them. */
const roots = new WeakMap<Element, ShadowRoot>();

/**
 * From now on tests can look into closed roots, in the way in which an extension in Chrome can, until mocks are
 * restored.
 */
export function watchClosedRoots(): void {
  const attach = Element.prototype.attachShadow;
  if (!vi.isMockFunction(attach))
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      roots.set(this, root);
      return root;
    });
  const world = globalThis as { chrome?: object };
  world.chrome = { ...world.chrome, dom: { openOrClosedShadowRoot: closedRootOf } };
}

export function closedRootOf(element: Element | null): ShadowRoot | null {
  return (element && roots.get(element)) ?? null;
}

/** The elements with PushIn's overlays in the document. */
export function overlayHosts(): Element[] {
  return [...document.querySelectorAll('*')].filter((one) => closedRootOf(one)?.querySelector('.overlay'));
}

/** Puts an overlay on the page as an earlier PushIn left it there. */
export function leaveOneBehind(): void {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  const [outer, inner] = [document.createElement('div'), document.createElement('div')];
  outer.className = 'root';
  inner.className = 'overlay';
  root.append(outer);
  outer.append(inner);
}
