import { ask, ofNode } from '../../page-data/real-dom';

/** More elements and more shadow roots than a page with a calendar has. */
const MOST_ELEMENTS = 20_000;
const MOST_ROOTS = 50;

/** The open shadow roots of a page, also those inside each other. A saved page has a template in place of each. */
export function openShadowRoots(document: Document): ParentNode[] {
  const found: ParentNode[] = [];
  const inside = (root: ParentNode) => {
    let left = MOST_ELEMENTS;
    for (const element of root.querySelectorAll('*')) {
      if (left-- <= 0 || found.length >= MOST_ROOTS) return;
      const own = ofNode(element, 'shadowRoot') ?? savedRoot(element);
      if (!own) continue;
      found.push(own);
      inside(own);
    }
  };
  inside(document);
  return found;
}

function savedRoot(element: Element): ParentNode | null {
  if (!ask(element, 'matches', 'template[shadowrootmode=open]')) return null;
  return (element as HTMLTemplateElement).content ?? null;
}
