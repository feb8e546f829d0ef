// `npm start`: on a bare machine, from nothing to a teacher's week with PushIn on it. `--headless` writes pictures instead.
import process from 'node:process';
import { haveBrowser } from './browsers.mjs';
import { run, setUp } from './set-up.mjs';

const kind = ['chromium', 'firefox'].find((one) => haveBrowser(one));
if (!kind) fail('Please install Chrome, Edge, Chromium or Firefox, then run npm start again.');
if (!setUp()) fail('The dependencies could not be installed; npm said why above.');
const built = kind === 'firefox' ? run('wxt', 'build', '-b', 'firefox', '--mv3') : run('wxt', 'build');
if (!built) fail('The extension did not build; the reason is above.');

const screen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !screen;
process.exitCode = run('tsx', 'scripts/demo.ts', kind, headless ? 'pictures' : 'window') ? 0 : 1;

function fail(why) {
  console.error(why);
  process.exit(1);
}
