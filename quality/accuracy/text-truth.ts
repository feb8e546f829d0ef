import { existsSync, readFileSync } from 'node:fs';
import type { Minutes } from '../../utils/model/block';
import { WEEKDAYS, type Weekday } from '../../utils/model/vocabulary';
import { minutesOf } from '../../utils/time/dates';
import { ownSchedules } from '../../tests/support/schedule-text/cases';

/*
 * Schedules as text with the rows a person reads out of them: real class schedules from ../shared when it is beside the
 * project, the project's own cases otherwise.
 */

/** One row, by what makes it the same row. */
export interface Row {
  readonly start: Minutes;
  readonly end: Minutes | null;
  readonly days: readonly Weekday[] | null;
  readonly title: string;
  readonly note: string | null;
}

export interface Schedule {
  readonly id: string;
  readonly text: string;
  readonly rows: readonly Row[];
}

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly (Omit<Row, 'start' | 'end'> & { readonly start: string; readonly end: string | null })[];
}

const SCHEDULES = new URL('../../../shared/data/schedules.jsonl', import.meta.url);

/** The real schedules; null where they are not at hand. */
export function realSchedules(): Schedule[] | null {
  if (!existsSync(SCHEDULES)) return null;
  const lines = readFileSync(SCHEDULES, 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (line.trim() === '') return [];
    const { id, text, blocks } = JSON.parse(line) as Labelled;
    const rows = blocks.map((row) => ({
      ...row,
      start: minutesOf(row.start)!,
      end: row.end === null ? null : minutesOf(row.end),
    }));
    return [{ id, text, rows }];
  });
}

/** The project's own. */
export function inventedSchedules(): Schedule[] {
  return ownSchedules().map(({ name, text, expected }) => ({ id: name, text, rows: expected.flatMap(rowOf) }));
}

/** A row as `printReading` writes it; headings are none. */
function rowOf(line: string): Row[] {
  const [times = '', when = '', title = '', note = ''] = line.split(' | ');
  const [start, end] = times.split(/[–~]/);
  if (line.startsWith('#') || minutesOf(start ?? '') === null) return [];
  const days = WEEKDAYS.filter((day) => when.split(' ').includes(day));
  return [
    {
      start: minutesOf(start!)!,
      end: minutesOf(end ?? ''),
      days: days.length > 0 ? days : null,
      title,
      note: note === '' ? null : note,
    },
  ];
}
