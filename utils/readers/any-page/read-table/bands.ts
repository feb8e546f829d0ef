import type { Column } from '../table/columns';

/**
 * Schedules side by side in one table: "Time, Activity, Time, Activity". Each band holds one run of times with its own
 * words; one band where the times are only one run, or a column of times for each grade.
 */
export function bandsOf(columns: readonly Column[], runs: readonly Column[][]): Column[][] {
  if (runs.length < 2) return [[...columns]];
  const starts = runs.map((run) => run[0]!.x);
  const ends = runs.map((run) => run.at(-1)!.x);
  const words = (from: number, to: number) =>
    columns.some(({ x, kind }) => x > from && x < to && (kind === 'body' || kind === 'label'));
  const width = columns.length === 0 ? 0 : columns.at(-1)!.x + 1;
  const timeFirst = runs.every((_, i) => words(ends[i]!, starts[i + 1] ?? width));
  const wordsFirst = runs.every((_, i) => words(i === 0 ? -1 : ends[i - 1]!, starts[i]!));
  if (timeFirst && !(wordsFirst && !words(ends.at(-1)!, width))) {
    return runs.map((_, i) => columns.filter(({ x }) => x >= starts[i]! && x < (starts[i + 1] ?? width)));
  }
  // A start and an end for each kind of day, beside what they are all called.
  if (!wordsFirst && words(-1, starts[0]!) && runs.every((run) => run.length === 2))
    return runs.map((run) => [...columns.filter(({ x }) => x < starts[0]!), ...run]);
  if (!wordsFirst) return [[...columns]];
  return runs.map((_, i) =>
    columns.filter(({ x }) => x > (i === 0 ? -1 : ends[i - 1]!) && x <= (i === runs.length - 1 ? width : ends[i]!)),
  );
}
