import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { KNOWN_PATTERNS } from './scripts/build/known-patterns';
import { releaseHere } from './scripts/release/version';
import { thirdPartyNotices } from './scripts/third-party/notices';

/** `browser` as the browser has it, of the same shape as webextension-polyfill's. */
const OWN_BROWSER = fileURLToPath(import.meta.resolve('wxt/browser'));

/** No page of ours may connect to anything but its own package: only the background fetches feeds. */
const SILENT = {
  plugins: [
    {
      name: 'no-connection',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
          injectTo: 'head-prepend' as const,
        },
      ],
    },
  ],
};

/** WXT begins a content script by telling the page so, with our id; ours have no need of it (see script-life.ts). */
const UNSPOKEN = {
  name: 'no-word-to-the-page',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'wxt/utils/content-script-context' ? '\0unspoken' : null),
  load: (id: string) => (id === '\0unspoken' ? 'export class ContentScriptContext {}' : null),
};

/** Nothing but what is named, for our pages, the background and the worker that reads PDFs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // Sizes and places of what is drawn are set on the elements themselves.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' http: https:",
  "object-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** One manifest for both browsers; `tests/manifest.test.ts` holds what it may ask for. */
export default defineConfig({
  modules: ['@wxt-dev/module-solid', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    // The background and our own pages run on webextension-polyfill. What is put into a page of the web does not: the page
    // would pay for it, and both browsers have the few promises it needs. `scripts/checks/polyfill.ts` holds both.
    'vite:build:extendConfig'(entries, config) {
      const inAPage = entries.some(({ type }) => type === 'content-script');
      const ours = {
        ...(inAPage && { resolve: { alias: { 'wxt/browser': OWN_BROWSER } } }),
        plugins: [UNSPOKEN, KNOWN_PATTERNS, ...SILENT.plugins],
        build: {
          // What stands on every page is kept small: about 2 % smaller than by the default, which is quicker.
          ...(inAPage && {
            minify: 'terser' as const,
            terserOptions: {
              ecma: 2020 as const,
              compress: { passes: 8, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
              // A function in brackets is compiled at once. Without them the browser first reads through all of it, as of
              // one that may never run, and then reads it again.
              format: { quote_style: 1 as const, wrap_iife: true },
            },
          }),
          // Both browsers have known it for years.
          modulePreload: { polyfill: false },
        },
      };
      Object.assign(config, mergeConfig(config, ours));
    },
    'build:publicAssets'(_wxt, files) {
      files.push({ relativeDest: 'THIRD-PARTY.txt', contents: thirdPartyNotices() });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    version: releaseHere().version,
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    host_permissions: ['https://calendar.google.com/*'],
    // Never asked for as a whole: one origin at a time, when the OT says so of a page or a feed.
    optional_host_permissions: ['*://*/*'],
    // What the bundled pdf.js needs (Map.prototype.getOrInsertComputed).
    ...(browser === 'chrome' && { minimum_chrome_version: '145' }),
    // The background fetches feeds from wherever the OT's calendars are; our pages take back even that (SILENT).
    // Development needs its own.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: POLICY.join('; ') },
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
          strict_min_version: '144.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
