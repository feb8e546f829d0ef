import { existsSync, readFileSync } from 'node:fs';
import type { Minutes } from '../../../utils/model/block';
import { WEEKDAYS, type Weekday } from '../../../utils/model/vocabulary';
import { minutesOf } from '../../../utils/time/date/dates';
import { sealedSites, type SiteOf } from '../../fit/split';
import { ownSchedules } from '../../../tests/support/schedule-text/cases';

/*
 * Schedules as text, with the rows that a person reads in them. They are real class schedules from ../shared if it is
 * beside the project, and otherwise the project's own cases.
 */

/** The parts of a row that make it the same row. */
export interface Row {
  readonly start: Minutes;
  readonly end: Minutes | null;
  readonly days: readonly Weekday[] | null;
  readonly title: string;
  readonly note: string | null;
  /** The day of a rotation; only rows that were read have one. */
  readonly rotation?: string | null;
}

export interface Schedule {
  readonly id: string;
  /** The kind of school; null if nobody said it. */
  readonly kind: string | null;
  readonly text: string;
  readonly rows: readonly Row[];
}

interface Labelled extends SiteOf {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly (Omit<Row, 'start' | 'end'> & { readonly start: string; readonly end: string | null })[];
}

const DATA = new URL('../../../../shared/data/', import.meta.url);

/** The real schedules from whose rows the rules were written; null if they are not at hand. */
export function realSchedules(): Schedule[] | null {
  return read('schedules.jsonl')?.map(scheduleOf) ?? null;
}

/**
 * The newer real schedules. Whole sites (`../fit/split.ts`) are either those that may be learned from or the sealed
 * ones. Null if they are not at hand.
 */
export function newerSchedules(which: 'learn' | 'sealed'): Schedule[] | null {
  const [newer, older] = [read('schedules-2.jsonl'), read('schedules.jsonl')];
  if (!newer || !older) return null;
  const sealed = sealedSites(newer, older);
  return newer.filter(({ site }) => sealed.has(site) === (which === 'sealed')).map(scheduleOf);
}

function read(name: string): Labelled[] | null {
  const file = new URL(name, DATA);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Labelled]));
}

function scheduleOf({ id, kind, text, blocks }: Labelled): Schedule {
  const rows = blocks.map((row) => ({
    ...row,
    start: minutesOf(row.start)!,
    end: row.end === null ? null : minutesOf(row.end),
  }));
  return { id, kind: kind ?? null, text, rows };
}

/** The schedules that were invented for the project. */
export function inventedSchedules(): Schedule[] {
  return ownSchedules().map(({ name, text, expected }) => ({
    id: name,
    kind: null,
    text,
    rows: expected.flatMap(rowOf),
  }));
}

/** The row in a line that `printReading` wrote; a heading has none. */
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
