import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text of each file, by its path from the top of the repository. The rules look at it; a test may invent one. */
export type Project = ReadonlyMap<string, string>;

const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', 'demo', 'reports', 'web-ext-artifacts']);
const TEXT = /\.(?:tsx?|mts|mjs|js|css|html|json)$|\/README\.md$/;
const TOP = fileURLToPath(new URL('../..', import.meta.url));

/** Every text file of the repository, as it is on the disk. */
export function loadProject(): Project {
  const files = new Map<string, string>();
  const walk = (folder: string) => {
    for (const name of readdirSync(join(TOP, folder)).toSorted()) {
      if (NOT_OURS.has(name)) continue;
      const path = folder ? `${folder}/${name}` : name;
      if (statSync(join(TOP, path)).isDirectory()) walk(path);
      else files.set(path, TEXT.test(name) ? readFileSync(join(TOP, path), 'utf8') : '');
    }
  };
  walk('');
  return files;
}

/** The names of files and folders at the top of the repository. */
export function topLevel(project: Project): string[] {
  return [...new Set([...project.keys()].map((path) => path.split('/')[0] ?? path))];
}

export function isSource(path: string): boolean {
  return /\.(?:tsx?|mts|mjs)$/.test(path) && !path.endsWith('.d.mts');
}

/** Does the code ship? Tests and scripts do not. */
export function ships(path: string): boolean {
  return isSource(path) && /^(?:entrypoints|components|utils)\//.test(path) && !/\.test\.tsx?$/.test(path);
}
