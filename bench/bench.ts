/**
 * `npm run bench`: what PushIn costs, measured in one run on a build of its own: a table with the aim beside each
 * figure. Says what it got, whatever it got; holds nothing up.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { feedSpeed } from './feed-speed';
import { table, type Figure } from './figure';
import { pageCost } from './page-cost';
import { pipelineSpeed } from './pipeline-speed';
import { popupSpeed } from './popup-speed';
import { sizes } from './sizes';

const begun = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'pushin-build-'));
try {
  await build({ outDir: folder });
  const extension = join(folder, 'chrome-mv3');
  const figures: Figure[] = [
    ...(await pageCost(extension)),
    ...(await popupSpeed(extension)),
    ...(await pipelineSpeed()),
    ...(await feedSpeed()),
    ...sizes(extension),
  ];
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`\n${table(figures)}\n\nMain-thread figures are CPU time, medians in alternation. ${seconds} s.`);
} finally {
  rmSync(folder, { recursive: true });
}
