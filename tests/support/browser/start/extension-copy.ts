import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Chromium knows an extension by its folder, and drops what it kept some time after it has been taken out. From another folder
 * it is another extension, with a store of its own from the start.
 */

const copies: string[] = [];

/** The built extension in a folder where none has been. */
export async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'pushin-extension-'));
  copies.push(copy);
  await cp(folder, copy, { recursive: true });
  return copy;
}

export async function dropCopies(): Promise<void> {
  await Promise.all(copies.splice(0).map((copy) => rm(copy, { recursive: true, force: true })));
}
