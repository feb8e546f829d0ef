import { BadOption } from './read/option-values';
import { explainFile } from './read/explain/explain-file';
import { readOptions, type ReadOptions } from './read/options';
import { readFile } from './read/read-file';

/*
 * `npm run -s read -- FILE…` reads saved pages, calendars, tables, PDFs and text, by the same steps as the extension,
 * and prints one JSON line a file and nothing else on stdout. The exit code is 1 if a file could not be read, 2 for an
 * option that could not be used.
 */
async function main(args: string[]): Promise<void> {
  let options: ReadOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
    return;
  }
  for (const file of options.files) {
    if (options.explain) {
      process.stdout.write(`${(await explainFile(file, options)).join('\n')}\n`);
      continue;
    }
    const row = await readFile(file, options);
    if (row.error) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}

await main(process.argv.slice(2));
