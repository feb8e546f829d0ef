import { existsSync, readFileSync } from 'node:fs';
import type { Minutes } from '../../../utils/model/block';
import { WEEKDAYS, type Weekday } from '../../../utils/model/vocabulary';
import { minutesOf } from '../../../utils/time/date/dates';
import { sealedSites, type SiteOf } from '../../fit/split';
import { ownSchedules } from '../../../tests/support/schedule-text/cases';

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
  /** Only of rows that were read. */
  readonly rotation?: string | null;
}

export interface Schedule {
  readonly id: string;
  /** Of which kind of school; null where nobody said. */
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

/** The real schedules whose rows the rules were written from; null where they are not at hand. */
export function realSchedules(): Schedule[] | null {
  return read('schedules.jsonl')?.map(scheduleOf) ?? null;
}

/**
 * The newer real schedules: those that may be learned from, or the sealed ones, by whole sites (`../fit/split.ts`); null
 * where they are not at hand.
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

/** The project's own. */
export function inventedSchedules(): Schedule[] {
  return ownSchedules().map(({ name, text, expected }) => ({
    id: name,
    kind: null,
    text,
    rows: expected.flatMap(rowOf),
  }));
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
