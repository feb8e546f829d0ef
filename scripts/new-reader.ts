import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadName, newReader } from './new-reader/new-reader';

/*
 * `npm run new:reader NAME` makes a folder for a new site's reader with its first fixtures, and its row in the
 * registry. What it writes passes all checks and reads the page of its fixtures; from there it is changed to read the
 * real one.
 */

const TOP = fileURLToPath(new URL('..', import.meta.url));
const READERS = join(TOP, 'utils/readers');
const REGISTRY = join(READERS, 'family-libraries.ts');

function main(name: string): void {
  const month = new Date().toISOString().slice(0, 7);
  const files = newReader(name, readFileSync(REGISTRY, 'utf8'), month, new Set(readdirSync(READERS)));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(TOP, path)), { recursive: true });
    writeFileSync(join(TOP, path), text);
    console.log(path);
  }
  console.log(
    `\nNow: save a page of the site, make it a fixture, and see it fail.\n  npx vitest run utils/readers/${name}`,
  );
}

try {
  main(process.argv[2] ?? '');
} catch (error) {
  if (!(error instanceof BadName)) throw error;
  console.error(`${error.message}\nUsage: npm run new:reader NAME`);
  process.exitCode = 2;
}
