import type { Browser } from 'puppeteer-core';
import type { AsBrowser } from './firefox-popup';

/*
 * Nobody can answer a browser's question for a permission in an invisible window. So a permission is granted or taken
 * back as the browser's own settings do it: PushIn's request for it is then answered at once.
 */

/** The settings page of Chromium's extensions may change what each extension is granted. */
interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}

export async function grantInChromium(browser: Browser, id: string, pattern: string, on: boolean): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (extension, host, granted) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      if (granted) await developerPrivate.addHostPermission(extension, host);
      else await developerPrivate.removeHostPermission(extension, host);
    },
    id,
    pattern,
    on,
  );
  await page.close();
}

export async function grantInFirefox(asBrowser: AsBrowser, addon: string, pattern: string, on: boolean): Promise<void> {
  await asBrowser(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${addon}');
    await ExtensionPermissions.${on ? 'add' : 'remove'}('${addon}', { permissions: [], origins: ['${pattern}'] }, extension);
    return null;
  })()`);
}

export async function forgetGrantsInFirefox(asBrowser: AsBrowser, addon: string): Promise<void> {
  await asBrowser(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.removeAll('${addon}');
    return null;
  })()`);
}
