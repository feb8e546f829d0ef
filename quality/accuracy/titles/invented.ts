import { readFileSync } from 'node:fs';
import { parseGrade } from '../../../utils/model/room/grade';
import type { Activity, Mode } from '../../../utils/model/vocabulary';
import { minutesOf } from '../../../utils/time/date/dates';
import type { Labelled } from './gold';

/*
 * Whole class days that were invented for the project, in batches. Each batch was labelled before the classifier saw
 * it. The figure of a batch at that moment is what an unknown school may expect; today's figure tells that nothing
 * learned since was lost.
 */

const DAYS = new URL('./invented-days.tsv', import.meta.url);

/** The first figure of each batch: how many per cent of activities and of modes were right. */
export const FIRST_MET: Readonly<Record<string, readonly [activity: number, mode: number]>> = {
  A: [85.1, 82.6],
  B: [89.8, 90.4],
  C: [94.2, 93.4],
  D: [97.1, 97.1],
  E: [94.6, 91.3],
  F: [91.3, 90.6],
  G: [90.5, 90.5],
  H: [96.7, 95.1],
  I: [98.7, 96.8],
  J: [92.6, 93.3],
  L: [96.4, 96.4],
  M: [95.3, 94.7],
  N: [94.4, 95.1],
  O: [84.1, 80.4],
  P: [90.1, 89.7],
  Q: [85.8, 87.9],
  R: [91.2, 88.9],
  S: [82.9, 87.3],
};

/** The blocks of one batch. */
export function inventedDays(batch: string): Labelled[] {
  const rows = readFileSync(DAYS, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([name]) => name === batch);
  return rows.map(([, day, grade, start, end, title, note, activity, mode], i) => {
    const beside = (row: readonly string[] | undefined) => (row?.[1] === day ? row![5]! : null);
    return {
      input: {
        title: title!,
        note: note || null,
        start: minutesOf(start!),
        end: end ? minutesOf(end) : null,
        grade: parseGrade(grade!),
        prev: beside(rows[i - 1]),
        next: beside(rows[i + 1]),
      },
      activity: activity as Activity,
      mode: mode as Mode,
      from: `${day} grade ${grade}`,
      half: null,
    };
  });
}
