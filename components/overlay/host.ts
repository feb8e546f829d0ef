import { css } from './css';
import { isolate } from './isolate';

/** The one element PushIn has on a page; everything of ours lives in `root`, inside its shadow. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: HTMLElement;
  /** Puts it where it scrolls along with the page's own grid; true when it was not there already. */
  attach(mount: Element): boolean;
  remove(): void;
}

/** A grid may hold nothing but rows, and a row nothing but cells: among them the overlay is one more. */
function rolesIn(mount: Element): [outer: string | null, inner: string | null] {
  const role = mount.closest('[role]:not([role=presentation], [role=none])')?.getAttribute('role');
  if (role === 'row') return ['gridcell', null];
  return role === 'grid' || role === 'rowgroup' || role === 'treegrid' ? ['row', 'gridcell'] : [null, null];
}

const NAME = 'pushin-overlay';

/** Makes the host, not yet on the page. One that an older version of PushIn left behind goes. */
export function makeHost(document: Document): Host {
  for (const stale of document.querySelectorAll(NAME)) stale.remove();
  const element = document.createElement(NAME);
  const shadow = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  shadow.append(style, root);
  const release = isolate(element);
  return {
    element,
    root,
    attach(mount) {
      if (element.parentNode === mount) return false;
      const [outer, inner] = rolesIn(mount);
      element.role = outer;
      root.role = inner;
      mount.append(element);
      return true;
    },
    remove() {
      release();
      element.remove();
    },
  };
}
