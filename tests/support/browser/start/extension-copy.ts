import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Chromium knows an extension by its folder, and deletes what it stored some time after it was removed. In another
 * folder it is another extension, with a new store.
 */

const copies: string[] = [];

/** Copies the built extension into a folder that no extension has used. */
export async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'pushin-extension-'));
  copies.push(copy);
  await cp(folder, copy, { recursive: true });
  return copy;
}

export async function dropCopies(): Promise<void> {
  await Promise.all(copies.splice(0).map((copy) => rm(copy, { recursive: true, force: true })));
}
