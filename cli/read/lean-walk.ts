/*
 * Two things that the lean parser's documents do differently from browsers: their tree walkers call no filter, and they
 * take depth for order.
 */

const REJECT = 2;
const ACCEPT = 1;

/** Works as `document.createTreeWalker`, but only forwards. */
export function treeWalker(root: Node, shown: number, filter?: (node: Node) => number) {
  const judge = (node: Node) => ((shown >> (node.nodeType - 1)) & 1 ? (filter?.(node) ?? ACCEPT) : 0);
  return {
    root,
    currentNode: root,
    nextNode(): Node | null {
      let node: Node | null = this.currentNode;
      let verdict = ACCEPT;
      while (node) {
        node = (verdict === REJECT ? null : node.firstChild) ?? after(node, root);
        verdict = node ? judge(node) : REJECT;
        if (node && verdict === ACCEPT) return (this.currentNode = node);
      }
      return null;
    },
  };
}

/** The first node after a node and everything inside it; null at the end of `root`. */
function after(from: Node, root: Node): Node | null {
  for (let node: Node | null = from; node && node !== root; node = node.parentNode)
    if (node.nextSibling) return node.nextSibling;
  return null;
}

const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINS = 8;
const CONTAINED_BY = 16;

/** Works as `a.compareDocumentPosition(b)`, for two nodes of one document. */
export function documentPosition(a: Node, b: Node): number {
  if (a === b) return 0;
  const [above, others] = [pathTo(a), pathTo(b)];
  const at = above.findIndex((node, i) => node !== others[i]);
  if (at < 0) return FOLLOWING | CONTAINED_BY;
  if (at >= others.length) return PRECEDING | CONTAINS;
  for (let node = above[at]!.nextSibling; node; node = node.nextSibling) if (node === others[at]) return FOLLOWING;
  return PRECEDING;
}

/** A node and everything around it, from the outside. */
function pathTo(from: Node): Node[] {
  const path: Node[] = [];
  for (let node: Node | null = from; node; node = node.parentNode) path.push(node);
  return path.reverse();
}
