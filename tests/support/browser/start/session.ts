import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../../../../scripts/browsers.mjs';
import type { Outside } from './outside';
import type { PuppeteerSurface } from '../surface/puppeteer-surface';
import type { Surface } from '../surface/surface';

export interface LaunchOptions {
  /** True for a window on the screen; headless otherwise. */
  readonly headful?: boolean;
  /** The folder of the built extension; the browser's own folder of `.output` when absent. */
  readonly extension?: string;
  /** The outer size of a window on the screen. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The colour scheme for which the browser asks; light when absent. */
  readonly dark?: boolean;
  /** True for a Firefox that never remembers history: each of its windows is a private one. */
  readonly neverRemembers?: boolean;
  /** True if Firefox allows PushIn in private windows, as a person may tick. */
  readonly inPrivateWindows?: boolean;
  /** True lets requests out. Only the demo does that, since a person may go on browsing. */
  readonly open?: boolean;
}

/** The popup itself, as PushIn's button opens it over a page. Only there it has the rights that this click gives. */
export interface RealPopup {
  /** Runs in the popup, and uses nothing outside itself but `document`. */
  run<A extends readonly unknown[], R>(what: (...args: A) => R, ...args: A): Promise<R>;
  /** Clicks with the rights of a person's click. */
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
  /** The address of an extension page, such as `chrome-extension://…/popup.html`. */
  url(path: string): string;
  /** Opens an empty tab for pages of the web. */
  newPage(): Promise<PuppeteerSurface>;
  /** Opens an extension page in a tab. Only Firefox can show one in a private window. */
  openExtensionPage(path: string, window?: 'private'): Promise<Surface>;
  /** Opens the real popup over a page, as its button does, and returns all its text. */
  popupText(page: PuppeteerSurface): Promise<string>;
  /** Opens the real popup over a page, which must be in front. */
  popup(page: PuppeteerSurface): Promise<RealPopup>;
  /** Grants or takes back a host, as the browser's own settings do. */
  grant(pattern: string, on: boolean): Promise<void>;
  /** Ends the background, as the browser does when it is idle. The next event starts it again. */
  killBackground(): Promise<void>;
  /** Starts the same extension anew under open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /**
   * Removes PushIn from the browser with all it stored and was granted, and installs it anew, as on its first day. Tabs
   * are closed, and the ways to the outside are forgotten. This session is then over, and the returned one replaces it.
   * @param extension folder of another build of it
   */
  again(extension?: string): Promise<Session>;
  close(): Promise<void>;
}
