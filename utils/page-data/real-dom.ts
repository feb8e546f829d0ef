/*
 * What a node says of itself and of its neighbours, as the browser knows it. A form answers `form.parentElement`,
 * `form.matches` or `form.style` with its field of that name: a page could send anybody who walks it round in circles for
 * ever, and a plain school's form could keep a page from being read. So whoever may have a form in hand asks here.
 */

/** By what a node is made of: no global `Node` is asked for, since a page read outside a browser has a DOM of its own. */
const kinds = new WeakMap<object, ReadonlyMap<PropertyKey, PropertyDescriptor> | null>();

/** What a form's own kind says about its properties; null for a node that answers nothing by the names of others. */
function kindOf(node: Node): ReadonlyMap<PropertyKey, PropertyDescriptor> | null {
  const kind = Object.getPrototypeOf(node) as object;
  let known = kinds.get(kind);
  if (known === undefined) kinds.set(kind, (known = 'requestSubmit' in kind ? propertiesOf(kind) : null));
  return known;
}

function propertiesOf(kind: object): ReadonlyMap<PropertyKey, PropertyDescriptor> {
  const found = new Map<PropertyKey, PropertyDescriptor>();
  for (let at: object | null = kind; at; at = Object.getPrototypeOf(at) as object | null)
    for (const name of Reflect.ownKeys(at))
      if (!found.has(name)) found.set(name, Object.getOwnPropertyDescriptor(at, name)!);
  return found;
}

/** A property of a node, whatever its fields are called. */
export function ofNode<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  const known = kindOf(node)?.get(name);
  return known ? ((known.get ? known.get.call(node) : known.value) as N[K]) : node[name];
}

/** What a node answers when one of its methods is called, whatever its fields are called. */
export function ask<N extends Node, K extends keyof N>(
  node: N,
  name: K,
  ...args: N[K] extends (...args: infer A) => unknown ? A : never
): N[K] extends (...args: never[]) => infer R ? R : never {
  return (ofNode(node, name) as (...args: unknown[]) => never).apply(node, args);
}

export const parentOf = (node: Node): Element | null => ofNode(node, 'parentElement');
export const parentNodeOf = (node: Node): Node | null => ofNode(node, 'parentNode');
export const firstElementOf = (node: Element): Element | null => ofNode(node, 'firstElementChild');
export const nextElementOf = (node: Element): Element | null => ofNode(node, 'nextElementSibling');
export const previousElementOf = (node: Element): Element | null => ofNode(node, 'previousElementSibling');
export const firstNodeOf = (node: Node): ChildNode | null => ofNode(node, 'firstChild');
export const lastNodeOf = (node: Node): ChildNode | null => ofNode(node, 'lastChild');
export const nextNodeOf = (node: Node): ChildNode | null => ofNode(node, 'nextSibling');
export const previousNodeOf = (node: Node): ChildNode | null => ofNode(node, 'previousSibling');

/** The tag of the element around a node. */
export const nameAround = (node: Node): string | undefined => {
  const around = parentOf(node);
  return around ? ofNode(around, 'localName') : undefined;
};

/** The nearest element around a node that a selector matches. */
export const closestOf = (node: Node, selector: string): Element | null => {
  const around = parentOf(node);
  return around && ask(around, 'closest', selector);
};

/** Where an element stands, in px of the window. Reads layout. */
export const boxOf = (element: Element): DOMRect => ask(element, 'getBoundingClientRect');
