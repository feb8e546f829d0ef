import { css } from './css';
import { isolate } from './isolate';

/** The one element PushIn has on a page, and the shadow root everything of ours lives in. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it where it scrolls along with the page's own grid; true when it was not there already. */
  attach(mount: Element): boolean;
  remove(): void;
}

const NAME = 'pushin-overlay';

/** Makes the host, not yet on the page. One that an older version of PushIn left behind goes. */
export function makeHost(document: Document): Host {
  for (const stale of document.querySelectorAll(NAME)) stale.remove();
  const element = document.createElement(NAME);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  const release = isolate(element);
  return {
    element,
    root,
    attach(mount) {
      if (element.parentNode === mount) return false;
      mount.append(element);
      return true;
    },
    remove() {
      release();
      element.remove();
    },
  };
}
