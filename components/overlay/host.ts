import type { Box } from '../../utils/overlay/grid';
import { css } from './css';
import { isolate } from './isolate';
import { leftBehind } from './left-behind';
import { trustedOnly } from './trusted-only';
import { ask } from '../../utils/page-data/real-dom';

/**
 * The one element that PushIn has on a page; everything of ours lives in `root`, inside its closed shadow. It has no
 * name, id or class, so a page cannot look for it. It is no custom element, so a page cannot define it.
 */
export interface Host {
  readonly element: HTMLElement;
  readonly root: HTMLElement;
  /** Puts it where it scrolls along with the page's own grid; true if it was not there already. */
  attach(mount: Element): boolean;
  /** Converts px of the window to px of the host, from its own corner: a page may zoom or scale what it holds. */
  frame(): Frame;
  remove(): void;
}

export interface Frame {
  /** How many px of the window are in one px of the host. */
  readonly scale: number;
  place(box: Box): Box;
}

/** The root is this many px wide, to measure by. */
const RULER = 100;

/** A grid may hold only rows, and a row only cells: among them the overlay is one more. */
function rolesIn(mount: Element): [outer: string | null, inner: string | null] {
  const held = ask(mount, 'closest', '[role]:not([role=presentation], [role=none])');
  const role = held && ask(held, 'getAttribute', 'role');
  if (role === 'row') return ['gridcell', null];
  return role === 'grid' || role === 'rowgroup' || role === 'treegrid' ? ['row', 'gridcell'] : [null, null];
}

/**
 * A style sheet object outlives every redrawing of the page. Firefox lets no extension use one, so there the text is
 * read again.
 */
function dress(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}

/** Makes the host, not yet on the page. A host that an older version of PushIn left behind is removed. */
export function makeHost(document: Document): Host {
  for (const stale of leftBehind(document)) stale.remove();
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  root.className = 'root';
  root.style.width = `${RULER}px`;
  shadow.append(root);
  dress(shadow);
  trustedOnly(shadow);
  const release = isolate(element, shadow);
  return {
    element,
    root,
    attach(mount) {
      if (element.parentNode === mount) return false;
      const [outer, inner] = rolesIn(mount);
      element.role = outer;
      root.role = inner;
      // It is moved rather than removed and put back: the focus stays, and so does what the top layer shows.
      if (element.isConnected && 'moveBefore' in Element.prototype) ask(mount, 'moveBefore', element, null);
      else ask(mount, 'append', element);
      return true;
    },
    frame() {
      const { left, top, width } = root.getBoundingClientRect();
      const scale = width / RULER || 1;
      const place = (box: Box): Box => ({
        left: (box.left - left) / scale,
        top: (box.top - top) / scale,
        width: box.width / scale,
        height: box.height / scale,
      });
      return { scale, place };
    },
    remove() {
      release();
      element.remove();
    },
  };
}
