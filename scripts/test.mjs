// `npm test`: everything there is to check, browsers included, on a machine that may have nothing yet.
import process from 'node:process';
import { haveBrowser } from './browsers.mjs';
import { run, setUp } from './set-up.mjs';

const missing = ['chromium', 'firefox'].filter((kind) => !haveBrowser(kind));
if (missing.length > 0)
  fail(`The browser tests need ${missing.join(' and ')}: install it, or set CHROME_PATH or FIREFOX_PATH.`);
else if (!setUp()) fail('The dependencies could not be installed; npm said why above.');
else process.exitCode = run('tsx', 'scripts/test-all.ts') ? 0 : 1;

function fail(why) {
  console.error(why);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
