/**
 * `npm run release` makes the zips for Chrome, Edge and Firefox and the one with the sources, in `web-ext-artifacts/`,
 * linted and installed in both browsers. It ends with 1 and says why if one of them is not fit to be sent to a store.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { launch } from '../tests/support/browser/start/launch';
import type { BrowserKind } from './browsers.mjs';
import { lintExtension } from './checks/lint-extension';
import { filesIn, pack } from './release/pack';
import { sourceFiles } from './release/sources';
import { releaseHere } from './release/version';
import { run } from './set-up.mjs';

const FOLDER = 'web-ext-artifacts';
const { version, date } = releaseHere();
if (!run('wxt', 'build') || !run('wxt', 'build', '-b', 'firefox', '--mv3')) fail('The extension did not build.');

const chrome = pack(filesIn('.output/chrome-mv3'), date);
const firefox = pack(filesIn('.output/firefox-mv3'), date);
const lint = await lintExtension.run();
if (!lint.ok) fail(`web-ext lint:\n${lint.output}`);
await installs('chromium', chrome);
await installs('firefox', firefox);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
// Edge takes Chrome's package, under a name of its own so that nobody wonders which one to send.
for (const [name, zip] of [
  ['chrome', chrome],
  ['edge', chrome],
  ['firefox', firefox],
  ['sources', pack(sourceFiles(), date)],
] as const) {
  const file = join(FOLDER, `pushin-${version}-${name}.zip`);
  writeFileSync(file, zip);
  console.log(`${createHash('sha256').update(zip).digest('hex')}  ${file}  ${(zip.length / 1000).toFixed(0)} kB`);
}

/** What has to start is what is in the zip, not what lies in the build's folder. */
async function installs(kind: BrowserKind, zip: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `pushin-release-${kind}-`));
  for (const [name, data] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  const session = await launch(kind, { extension: folder });
  const title = await session.welcome.run(() => document.title).finally(() => session.close());
  rmSync(folder, { recursive: true, force: true });
  if (!title.includes('PushIn')) fail(`${kind} installed it, but its welcome page says “${title}”.`);
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
