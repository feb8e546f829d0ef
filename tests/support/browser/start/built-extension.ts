import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../../../../scripts/browsers.mjs';

const FOLDERS: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of the built extension. If there is none, the error says how to build it. */
export function builtExtension(kind: BrowserKind): string {
  const folder = fileURLToPath(new URL(`../../../../.output/${FOLDERS[kind]}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built: run npm run build`);
  return folder;
}
