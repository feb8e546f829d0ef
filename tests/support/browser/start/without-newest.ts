import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyOf } from './extension-copy';

/**
 * Functions that are newer than one or both of the oldest browsers that the manifest allows (Chrome 145, Firefox 144).
 * PushIn must need none of them.
 * @see docs/store.md
 */
const NEWEST = [
  'Math.sumPrecise',
  'Iterator.concat',
  'Iterator.zip',
  'Iterator.zipKeyed',
  'Iterator.prototype.chunks',
  'Iterator.prototype.windows',
  'Iterator.prototype.join',
  'Promise.allKeyed',
  'Promise.allSettledKeyed',
  'Uint8Array.prototype.toBase64Url',
  'Element.prototype.setHTML',
  'ShadowRoot.prototype.setHTML',
  'Document.parseHTML',
  'Sanitizer',
  'navigation',
  'CloseWatcher',
  'trustedTypes',
  'scheduler',
];

/** Functions that the oldest browsers do have and that PDFs need. */
export const NEEDED = ['Map.prototype.getOrInsertComputed', 'WeakMap.prototype.getOrInsertComputed'];

/** A copy of a build in which every script and worker first removes these functions. */
export async function withoutNewest(folder: string, more: readonly string[] = []): Promise<string> {
  const copy = await copyOf(folder);
  const files = await readdir(copy, { recursive: true });
  const gone = [...NEWEST, ...more].map((name) => `try { delete globalThis.${name} } catch {}`).join(';');
  for (const file of files.filter((one) => /\.m?js$/.test(one))) {
    const path = join(copy, file);
    await writeFile(path, `${gone};\n${await readFile(path, 'utf8')}`);
  }
  return copy;
}
