/**
 * `npm run fuzz -- NAME [RUNS] [SEED]` gives a reader inputs that no school would write: 100 000 of them, unless told
 * otherwise. It fails at the first input that crashes the reader, takes over a second of CPU time, or is read as
 * something that is not there.
 */
import { fuzz, type Outcome } from './fuzz/fuzz';
import { pages } from './fuzz/pages';
import { tables } from './fuzz/tables';
import { text } from './fuzz/text';

const KINDS: Readonly<Record<string, (runs: number, seed: number) => Promise<Outcome>>> = {
  text: (runs, seed) => fuzz(text, runs, seed),
  tables: (runs, seed) => fuzz(tables, runs, seed),
  pages: (runs, seed) => fuzz(pages(), runs, seed),
};

const [name = 'all', runs = '100000', seed = '1'] = process.argv.slice(2);
const kinds = Object.entries(KINDS).filter(([kind]) => name === 'all' || name === kind);
if (kinds.length === 0) {
  console.error(`There is nothing to fuzz called “${name}”. Known: ${Object.keys(KINDS).join(', ')}.`);
  process.exitCode = 1;
}
for (const [kind, run] of kinds) {
  const { tried, slowest, fault } = await run(Number(runs), Number(seed));
  console.log(
    `${kind}: ${tried} inputs, the slowest took ${Math.round(slowest)} ms${fault === null ? ', no fault' : ''}`,
  );
  if (fault === null) continue;
  console.error(`${kind}: ${fault}`);
  process.exitCode = 1;
}
