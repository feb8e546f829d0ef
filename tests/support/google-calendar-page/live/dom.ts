import type { El } from '../node';

const SVG = 'http://www.w3.org/2000/svg';
/** The elements that the page itself made. Other elements in its tree stay, until their parent is removed. */
const own = new WeakSet<Node>();

export function toDom(node: El | string, namespace: string | null = null): Node {
  if (typeof node === 'string') return claim(document.createTextNode(node));
  const space = node.tag === 'svg' ? SVG : namespace;
  const element = space ? document.createElementNS(space, node.tag) : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attrs)) element.setAttribute(name, String(value));
  element.append(...node.children.map((child) => toDom(child, space)));
  return claim(element);
}

/** Marks what the server sent as made by the page. */
export function claimAll(root: Node): void {
  claim(root);
  for (const child of root.childNodes) claimAll(child);
}

function claim<N extends Node>(node: N): N {
  own.add(node);
  return node;
}

/** Makes `old` equal to `node` and reuses elements by position as Google does, so the id of a chip may change. */
export function morph(old: Element, node: El): void {
  for (const name of old.getAttributeNames()) if (!(name in node.attrs)) old.removeAttribute(name);
  for (const [name, value] of Object.entries(node.attrs)) {
    if (old.getAttribute(name) !== String(value)) old.setAttribute(name, String(value));
  }
  const kept = [...old.childNodes].filter((child) => own.has(child));
  node.children.forEach((child, index) => {
    const there = kept[index];
    if (!there) old.append(toDom(child, old.namespaceURI === SVG ? SVG : null));
    else if (typeof child === 'string' && there instanceof Text) {
      if (there.data !== child) there.data = child;
    } else if (typeof child !== 'string' && there instanceof Element && there.localName === child.tag)
      morph(there, child);
    else there.replaceWith(toDom(child));
  });
  for (const extra of kept.slice(node.children.length)) extra.remove();
}
