/**
 * `npm run bench [-- PART…] [--against DIR]` measures what PushIn costs, in one run on a build of its own, and prints a
 * table with the aim beside each figure. It reports figures only: a bad one stops nothing. The parts are page, leaks,
 * popup, steps, big-pages, feeds and sizes. DIR is another unpacked extension, whose costs on the page stand beside
 * ours.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { bigPages } from './big-pages';
import { leaks } from './leaks';
import { feedSpeed } from './feed-speed';
import { table, type Figure } from './figure';
import { pageCost } from './page-cost';
import { pipelineSpeed } from './pipeline-speed';
import { popupSpeed } from './popup-speed';
import { sizes } from './sizes';

const { values, positionals: asked } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
});
const against = values.against === undefined ? null : resolve(values.against);

/** @param extension the folder of a fresh build */
const PARTS: Readonly<Record<string, (extension: () => Promise<string>) => Promise<Figure[]>>> = {
  page: async (extension) => pageCost(await extension(), against),
  leaks: async (extension) => leaks(await extension()),
  popup: async (extension) => popupSpeed(await extension()),
  steps: pipelineSpeed,
  'big-pages': bigPages,
  feeds: feedSpeed,
  sizes: async (extension) => sizes(await extension()),
};

const begun = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'pushin-build-'));
let built: Promise<string> | null = null;
const extension = () => (built ??= build({ outDir: folder }).then(() => join(folder, 'chrome-mv3')));
try {
  for (const [name, measure] of Object.entries(PARTS))
    // Each part is printed as soon as it is known, so that a run that is cut short is not lost.
    if (asked.length === 0 || asked.includes(name)) console.log(`\n${table(await measure(extension))}`);
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`\nMain-thread figures are CPU time, medians in alternation. ${seconds} s.`);
} finally {
  rmSync(folder, { recursive: true });
}
