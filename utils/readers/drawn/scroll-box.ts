import { ask, ofNode, parentOf } from '../../page-data/real-dom';

/** The element that `from` scrolls in; null if the window scrolls, or if what could scroll has nothing to scroll. */
export function scrollBoxOf(from: Element): Element | null {
  for (let at = parentOf(from); at && at !== ofNode(at, 'ownerDocument').body; at = parentOf(at)) {
    if (/auto|scroll|overlay/.test(styleOf(at)?.overflowY ?? '') && isLonger(at)) return at;
  }
  return null;
}

/** The nearest positioned element around all of them, inside the box that scrolls; null if there is none. */
export function mountOf(elements: readonly Element[], scrollBox: Element | null): Element | null {
  let common: Element | null = parentOf(elements[0]!);
  while (common && !elements.every((element) => ask(common!, 'contains', element))) common = parentOf(common);
  return common && positioned(common, scrollBox);
}

/** The nearest positioned element from `from` up to and including the scroll box, whose content scrolls along. */
export function positioned(from: Element, scrollBox: Element | null): Element | null {
  for (let at: Element | null = from; at && at !== ofNode(at, 'ownerDocument').documentElement; at = parentOf(at)) {
    if (scrollBox && !ask(scrollBox, 'contains', at)) return null;
    if ((styleOf(at)?.position ?? 'static') !== 'static') return at;
  }
  return null;
}

/** A table and its rows take in no foreign elements, so the element around the table is used. */
export function outsideTable(mount: Element): Element {
  const table = ask(mount, 'closest', 'table');
  return (table && parentOf(table)) ?? mount;
}

function isLonger(element: Element): boolean {
  return ofNode(element, 'scrollHeight') > ofNode(element, 'clientHeight') + 1;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return ofNode(element, 'ownerDocument').defaultView?.getComputedStyle(element);
}
