import { BadOption } from './read/option-values';
import { dayOptions, type DayOptions } from './days/options';
import { dayRows } from './days/rows';

/*
 * `npm run -s days -- FILE… --from DATE --to DATE` tells what kind of day each date is, one JSON line a date, from
 * calendar feeds, saved pages and pasted lists of dates. A file that cannot be read gives a line with its error and
 * exit code 1; an option that cannot be used gives 2.
 */
function main(args: string[]): void {
  let options: DayOptions;
  try {
    options = dayOptions(args);
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
    return;
  }
  for (const row of dayRows(options)) {
    if ('error' in row) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}

main(process.argv.slice(2));
