import type { Browser } from 'puppeteer-core';
import type { AsBrowser } from './firefox-popup';

/*
 * A browser's question for a permission cannot be answered in a window nobody sees. A grant or its end is therefore
 * made as the browser's own settings make it: PushIn's request for what is granted is then answered at once.
 */

/** The settings page of Chromium's extensions may change what each of them is granted. */
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
