import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtExtension } from './support/browser/start/built-extension';

/** Everything in a manifest that asks for a permission or puts us on a page. None of it may grow unnoticed. */
const ASKS = [
  'permissions',
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'content_security_policy',
  'commands',
  'browser_specific_settings',
  'minimum_chrome_version',
] as const;

const BOTH = {
  permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
  host_permissions: ['https://calendar.google.com/*'],
  // PushIn asks for one origin at a time, never for all.
  optional_host_permissions: ['*://*/*'],
  content_security_policy: {
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self' http: https:",
      "object-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
  content_scripts: [
    {
      matches: ['https://calendar.google.com/*'],
      all_frames: true,
      run_at: 'document_start',
      js: ['content-scripts/first.js'],
    },
    {
      matches: ['https://calendar.google.com/*'],
      run_at: 'document_idle',
      js: ['content-scripts/google-calendar.js'],
    },
  ],
  commands: {
    'toggle-overlay': {
      suggested_key: { default: 'Alt+Shift+P' },
      description: '__MSG_commandToggle__',
    },
  },
};

const FIREFOX = {
  ...BOTH,
  browser_specific_settings: {
    gecko: {
      id: 'pushin@pushin.invalid',
      strict_min_version: '144.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

describe.each([
  ['chromium', { ...BOTH, minimum_chrome_version: '145' }, 'service_worker'],
  ['firefox', FIREFOX, 'scripts'],
] as const)('the manifest built for %s', (kind, asked, background) => {
  const folder = builtExtension(kind);
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Record<string, unknown>;

  it('asks for this and nothing else', () => {
    const asks = ASKS.filter((name) => name in manifest).map((name) => [name, manifest[name]]);
    expect(Object.fromEntries(asks)).toEqual(asked);
  });

  it('is of the third version, with a background the browser knows', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.background).toHaveProperty(background);
  });

  it('names only files that were built', () => {
    const text = JSON.stringify(manifest);
    const files = text.match(/"[\w/-]+\.(?:js|html|css|png|svg)"/g) ?? [];
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect(existsSync(`${folder}/${file.slice(1, -1)}`), file).toBe(true);
  });
});
