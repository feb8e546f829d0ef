import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { blocksOf, inventedBlocks } from './fit/blocks';
import { compared } from './fit/compared';
import { crossValidated, honest } from './fit/cross';
import { fit, SETTINGS } from './fit/fitted';
import { madeBy } from './fit/made-by';

/*
 * `npm run fit` makes public/second-opinion.json from the labelled schedules beside the project (../shared/data) and
 * the invented days. `npm run fit -- compare` instead prints a table of what was tried, each way cross-validated over
 * sites.
 */

const OUT = new URL('../public/second-opinion.json', import.meta.url);
/** Bytes, compressed as in an extension store. */
const BUDGET = 150_000;

function main(how: string): void {
  const learn = blocksOf('newer');
  if (learn.length === 0) {
    console.error('There are no labelled schedules at ../shared/data: nothing to fit to. The packaged weights stay.');
    process.exitCode = 1;
    return;
  }
  const others = [...blocksOf('read'), ...inventedBlocks()];
  if (how === 'compare') {
    console.log(compared(learn, others));
    return;
  }
  const honesty = honest(crossValidated(learn, others, SETTINGS));
  const file = `${JSON.stringify(fit([...others, ...learn], SETTINGS, honesty, madeBy()))}\n`;
  writeFileSync(OUT, file);
  const packed = gzipSync(file, { level: 9 }).length;
  console.log(`${learn.length + others.length} blocks, ${(packed / 1000).toFixed(1)} kB gzip of ${BUDGET / 1000}.`);
  if (packed > BUDGET) process.exitCode = 1;
}

main(process.argv[2] ?? '');
