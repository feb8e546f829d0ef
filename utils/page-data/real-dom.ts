/*
 * The ways from node to node, as the browser itself knows them. A form answers `form.parentElement` with its field of that
 * name, so a page could send anybody who walks it by the plain property round in circles for ever.
 */

const WAYS = [
  'parentElement',
  'parentNode',
  'firstElementChild',
  'nextElementSibling',
  'previousElementSibling',
  'firstChild',
  'lastChild',
  'nextSibling',
  'previousSibling',
] as const;

type Way = (typeof WAYS)[number];
type Getter = (this: Node) => unknown;

/** By what a node is made of: no global `Node` is asked for, since a page read outside a browser has a DOM of its own. */
const known = new Map<Way, WeakMap<object, Getter | null>>(WAYS.map((way) => [way, new WeakMap()]));

function getterOf(node: Node, way: Way): Getter | null {
  const kind = Object.getPrototypeOf(node) as object;
  const getters = known.get(way)!;
  let getter = getters.get(kind);
  if (getter === undefined) {
    getter = null;
    for (let at: object | null = kind; at && !getter; at = Object.getPrototypeOf(at) as object | null)
      getter = (Object.getOwnPropertyDescriptor(at, way)?.get as Getter | undefined) ?? null;
    getters.set(kind, getter);
  }
  return getter;
}

function go(node: Node, way: Way): unknown {
  const getter = getterOf(node, way);
  // A DOM that keeps the neighbours in the node itself has no fields by name either.
  return getter ? getter.call(node) : (node as unknown as Record<Way, unknown>)[way];
}

export const parentOf = (node: Node): Element | null => go(node, 'parentElement') as Element | null;
export const parentNodeOf = (node: Node): Node | null => go(node, 'parentNode') as Node | null;
export const firstElementOf = (node: Element): Element | null => go(node, 'firstElementChild') as Element | null;
export const nextElementOf = (node: Element): Element | null => go(node, 'nextElementSibling') as Element | null;
export const previousElementOf = (node: Element): Element | null =>
  go(node, 'previousElementSibling') as Element | null;
export const firstNodeOf = (node: Node): ChildNode | null => go(node, 'firstChild') as ChildNode | null;
export const lastNodeOf = (node: Node): ChildNode | null => go(node, 'lastChild') as ChildNode | null;
export const nextNodeOf = (node: Node): ChildNode | null => go(node, 'nextSibling') as ChildNode | null;
export const previousNodeOf = (node: Node): ChildNode | null => go(node, 'previousSibling') as ChildNode | null;
