import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../../../../scripts/browsers.mjs';
import type { Outside } from './outside';
import type { PuppeteerSurface } from '../surface/puppeteer-surface';
import type { Surface } from '../surface/surface';

export interface LaunchOptions {
  /** A window on the screen; headless otherwise. */
  readonly headful?: boolean;
  /** Built extension; the browser's own folder of `.output` when absent. */
  readonly extension?: string;
  /** Outer size of a headful window. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Which surface colours the browser asks for; light when absent. */
  readonly dark?: boolean;
  /** Firefox that never remembers history: each of its windows is a private one. */
  readonly neverRemembers?: boolean;
  /** Firefox lets PushIn into private windows, as a person may tick. */
  readonly inPrivateWindows?: boolean;
  /** Lets requests out; only the demo does, since a person may go on browsing. */
  readonly open?: boolean;
}

/** The popup itself, as PushIn's button opens it over a page: it alone has the rights that click gives. */
export interface RealPopup {
  /** Runs in the popup; leans on nothing outside itself but `document`. */
  run<A extends readonly unknown[], R>(what: (...args: A) => R, ...args: A): Promise<R>;
  /** A click with the rights of a person's. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with PushIn installed. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly outside: Outside;
  /** The page that opened when PushIn was installed. */
  readonly welcome: Surface;
  /** `chrome-extension://…/popup.html` and the like. */
  url(path: string): string;
  /** An empty tab for pages of the web. */
  newPage(): Promise<PuppeteerSurface>;
  /** An extension page in a tab; Firefox alone shows one in a private window. */
  openExtensionPage(path: string, window?: 'private'): Promise<Surface>;
  /** Opens the real popup over a page, as its button does, and says all it shows. */
  popupText(page: PuppeteerSurface): Promise<string>;
  /** Opens the real popup over a page, which must be in front. */
  popup(page: PuppeteerSurface): Promise<RealPopup>;
  /** Grants or takes back a host, as in the browser's own settings. */
  grant(pattern: string, on: boolean): Promise<void>;
  /** Ends the background as the browser does when it idles; the next event starts it again. */
  killBackground(): Promise<void>;
  /** As after an update: the same extension starts anew under open pages. */
  reloadExtension(): Promise<void>;
  /**
   * PushIn taken out of the browser with all it kept and was granted, and installed anew, as on its first day. Tabs are closed,
   * what led outside is forgotten, and this session is over: the one returned goes on.
   * @param extension folder of another build of it.
   */
  again(extension?: string): Promise<Session>;
  close(): Promise<void>;
}
