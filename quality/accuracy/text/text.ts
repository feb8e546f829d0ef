import { createHash } from 'node:crypto';
import { f1, score, sum, type By, type Scored } from './text-score';
import { inventedSchedules, newerSchedules, realSchedules, type Schedule } from './text-truth';

/*
 * `npm run accuracy -- text` compares the rows read in schedules as text with the rows that a person read in them.
 *
 * The rules are written by hand and nothing is trained. But they were written by reading these very schedules, so the
 * figure tells what was learned and not what to expect of the next school. The two halves (by a hash of the schedule's
 * name) show how even the figure is; neither was held out.
 */

const WORST = 15;
const BY: readonly By[] = ['row', 'row, bracket either way', 'row, told apart by day', 'times', 'times and days'];

/**
 * The text part of `npm run accuracy`. `-- text --sealed` opens the sealed schedules and prints none of their errors.
 */
export function textReport(isSealed = process.argv.includes('--sealed')): string {
  const real = realSchedules();
  const learn = newerSchedules('learn');
  const sealed = isSealed ? newerSchedules('sealed') : null;
  return [
    real ? report('real class schedules, tuned on', real) : 'text: no labelled schedules at hand\n',
    ...(learn ? byKind('newer schedules to learn from', learn).concat(worstOf(learn.map(score)).join('\n'), '') : []),
    ...(sealed ? byKind('sealed schedules', sealed) : []),
    report('the project’s own schedules', inventedSchedules()),
  ].join('\n');
}

/** The figures for American elementary schools and for all others; figures only. */
function byKind(name: string, schedules: readonly Schedule[]): string[] {
  const [us, others] = [true, false].map((is) => schedules.filter(({ kind }) => (kind === 'us-elementary') === is));
  return [
    figures(name, schedules.map(score)),
    figures(`… of these, American elementary`, us!.map(score)),
    figures(`… others`, others!.map(score)),
  ];
}

function figures(name: string, scored: readonly Scored[]): string {
  return [`${scored.length} ${name}`, ...BY.map((by) => line(by, scored, by)), ''].join('\n');
}

function report(name: string, schedules: readonly Schedule[]): string {
  const scored = schedules.map(score);
  const halves =
    scored.length < 20 ? [] : [0, 1].map((half) => scored.filter((one) => halfOf(one.schedule.id) === half));
  const faulty = scored.filter((one) => f1(one.tallies.row) < 1).length;
  return [
    `${schedules.length} ${name}`,
    ...BY.map((by) => line(by, scored, by)),
    ...halves.map((half, i) => line(`row, half ${i + 1} (${half.length} schedules)`, half, 'row')),
    `  read without a fault ${scored.length - faulty} of ${scored.length}${faulty > 0 ? '; the worst:' : ''}`,
    ...worstOf(scored),
    '',
  ].join('\n');
}

function worstOf(scored: readonly Scored[]): string[] {
  return scored
    .filter((one) => f1(one.tallies.row) < 1)
    .sort((a, b) => b.missing.length + b.extra.length - a.missing.length - a.extra.length)
    .slice(0, WORST)
    .flatMap(faults);
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
