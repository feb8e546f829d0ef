import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';

/** `browser` as the browser has it, of the same shape as the polyfill's. */
const OWN_BROWSER = fileURLToPath(import.meta.resolve('wxt/browser'));

/** One manifest for both browsers; `tests/manifest.test.ts` holds what it may ask for. */
export default defineConfig({
  modules: ['@wxt-dev/module-solid', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    // A page's script takes the browser's own promises: the polyfill would weigh on every calendar opened.
    'vite:build:extendConfig'([entry], config) {
      if (entry?.type !== 'content-script') return;
      Object.assign(config, mergeConfig(config, { resolve: { alias: { 'wxt/browser': OWN_BROWSER } } }));
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    host_permissions: ['https://calendar.google.com/*'],
    // Never asked for as a whole: one origin at a time, when the OT says so of a page or a feed.
    optional_host_permissions: ['*://*/*'],
    // Nothing leaves: the browser itself refuses our pages and background every connection. Development needs its own.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; connect-src 'none'" },
    }),
    commands: {
      'toggle-overlay': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandToggle__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'pushin@pushin.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
