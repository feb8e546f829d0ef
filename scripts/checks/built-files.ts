import { readdirSync, readFileSync } from 'node:fs';
import type { Built } from './loaded-by';

/** A built extension on the disk. @param folder where its manifest is. */
export function builtFiles(folder: string): Built {
  const files = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  return { files, text: (file) => readFileSync(`${folder}/${file}`, 'utf8') };
}
