import { createHash } from 'node:crypto';
import { f1, score, sum, type By, type Scored } from './text-score';
import { inventedSchedules, realSchedules, type Schedule } from './text-truth';

/*
 * `npm run accuracy -- text`: rows read out of schedules as text, against the rows a person read out of them.
 *
 * The rules are written by hand and nothing is trained, but they were written by reading these very schedules, so the
 * figure for them says what was learned, not what to expect of the next school. The two halves (by a hash of the
 * schedule's name) show how even it is; neither was held out.
 */

const WORST = 15;
const BY: readonly By[] = ['row', 'row, bracket either way', 'times', 'times and days'];

/** The text part of `npm run accuracy`. */
export function textReport(): string {
  const real = realSchedules();
  const own = inventedSchedules();
  return [
    real ? report('real class schedules', real) : 'text: no labelled schedules at hand\n',
    report('the project’s own schedules', own),
  ].join('\n');
}

function report(name: string, schedules: readonly Schedule[]): string {
  const scored = schedules.map(score);
  const halves =
    scored.length < 20 ? [] : [0, 1].map((half) => scored.filter((one) => halfOf(one.schedule.id) === half));
  const worst = [...scored]
    .filter((one) => f1(one.tallies.row) < 1)
    .sort((a, b) => b.missing.length + b.extra.length - a.missing.length - a.extra.length);
  return [
    `${schedules.length} ${name}`,
    ...BY.map((by) => line(by, scored, by)),
    ...halves.map((half, i) => line(`row, half ${i + 1} (${half.length} schedules)`, half, 'row')),
    `  read without a fault ${scored.length - worst.length} of ${scored.length}${worst.length > 0 ? '; the worst:' : ''}`,
    ...worst.slice(0, WORST).flatMap(faults),
    '',
  ].join('\n');
}

function line(name: string, scored: readonly Scored[], by: By): string {
  const all = sum(scored.map((one) => one.tallies[by]));
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  const parts = [`precision ${share(all.right, all.found)}`, `recall ${share(all.right, all.there)}`];
  return `  ${name.padEnd(28)} found ${all.found} of ${all.there}  ${parts.join('  ')}  F1 ${f1(all).toFixed(3)}`;
}

function faults({ schedule, tallies, missing, extra }: Scored): string[] {
  return [
    `    ${schedule.id}  F1 ${f1(tallies.row).toFixed(2)}`,
    ...missing.map((row) => `      missing  ${row}`),
    ...extra.map((row) => `      extra    ${row}`),
  ];
}

function halfOf(id: string): number {
  return Number.parseInt(createHash('sha256').update(id).digest('hex').slice(-1), 16) % 2;
}
