import { vi } from 'vitest';

/** Closed roots of elements made since; nobody else could look behind them. */
const roots = new WeakMap<Element, ShadowRoot>();

/** From now on closed roots can be looked into, and as an extension in Chrome can. Until mocks are restored. */
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

/** PushIn's overlays in the document. */
export function overlayHosts(): Element[] {
  return [...document.querySelectorAll('*')].filter((one) => closedRootOf(one)?.querySelector('.overlay'));
}

/** Puts an overlay on the page as a PushIn that is gone has left it. */
export function leaveOneBehind(): void {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  const [outer, inner] = [document.createElement('div'), document.createElement('div')];
  outer.className = 'root';
  inner.className = 'overlay';
  root.append(outer);
  outer.append(inner);
}
