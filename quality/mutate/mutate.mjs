/*
 * `npm run mutate` runs mutation tests of the code that decides where an OT is sent. Each folder has its own run, so
 * that a mutant meets only the tests of its folder and each folder must reach the mark by itself.
 * `PART='windows/*' npm run mutate` does only one folder, and `PART=windows/score npm run mutate` only one file.
 */
import { spawnSync } from 'node:child_process';

const STRYKER = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'quality/mutate/stryker.config.mjs'];

const parts = process.env.PART ? [process.env.PART] : ['classify/*', 'windows/*'];
const fell = parts.filter((part) => {
  console.log(`\n${part}`);
  return spawnSync(process.execPath, STRYKER, { stdio: 'inherit', env: { ...process.env, PART: part } }).status !== 0;
});
if (fell.length) console.error(`Too few mutants were noticed in ${fell.join(' and ')}.`);
process.exitCode = fell.length ? 1 : 0;
