import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How a store's reviewer makes the same build from the sources. */
const BUILD = `How to build PushIn from these sources

On any machine with Node 20 or newer and npm:

  npm ci
  npm run build

.output/firefox-mv3 is then what is in the Firefox package, .output/chrome-mv3 what is in those for Chrome and Edge, byte for
byte. Nothing is fetched but the packages that package-lock.json names. No code is minified by hand, none is generated but by
Vite out of these sources.
`;

/** Every file that is under version control, and how to build. */
export function sourceFiles(): Map<string, Uint8Array> {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  const files = new Map<string, Uint8Array>(names.map((name) => [name, readFileSync(name)]));
  return files.set('BUILD.txt', new TextEncoder().encode(BUILD));
}
