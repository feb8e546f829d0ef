import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Timetable } from '../../../utils/model/reading';
import { clock } from '../../../utils/time/date/dates';
import { fetReport } from './fet';
import { timetablesOnPage } from './page-reading';
import { tablePage } from './table-page';
import { titleHash } from './title-hash';

/*
 * `npm run accuracy -- tables` compares the rows read in twenty real tables with the rows that a person read in them,
 * and FET's timetables with the activities they were made from. The rules were written by reading these tables, so the
 * figures tell what was learned and not what to expect of the next school.
 */

const TABLES = new URL('../../../../shared/data/tables/', import.meta.url);
const TRUTH = new URL('../data/tables-truth.tsv', import.meta.url);

/** The parts of a row that make it the same row. `schedule` keeps the schedules of one table apart. */
interface Row {
  readonly schedule: string;
  readonly start: string;
  /** The end; empty if none is printed. */
  readonly end: string;
  readonly days: string;
  readonly rotation: string;
  readonly title: string;
}

type By = (row: Row) => string;
const TIMES: By = ({ start, end }) => `${start}–${end}`;
const DAYS: By = (row) => [TIMES(row), row.days, row.rotation].join(' ');
const WHOLE: By = (row) => [DAYS(row), row.title].join(' ');

export function tablesReport(): string {
  if (!existsSync(TABLES)) return 'tables: no real tables at hand\n';
  const truth = readTruth();
  const scored = readdirSync(TABLES)
    .toSorted()
    .map((file) => scoreOf(file.slice(0, 2), readFileSync(new URL(file, TABLES), 'utf8'), truth));
  const total = (by: 'times' | 'days' | 'whole') => line(scored.map((one) => one[by]));
  return [
    `${scored.length} real tables`,
    `  times                 ${total('times')}`,
    `  times and days        ${total('days')}`,
    `  times, days, title    ${total('whole')}`,
    `  schedules kept apart  ${scored.filter((one) => one.apart).length} of ${scored.length} tables`,
    ...scored.filter(({ whole }) => f1(whole) < 1).map(({ id, whole }) => `    ${id}  F1 ${f1(whole).toFixed(2)}`),
    '',
    fetReport(),
  ].join('\n');
}

function readTruth(): Map<string, Row[]> {
  const tables = new Map<string, Row[]>();
  for (const text of readFileSync(TRUTH, 'utf8').split('\n')) {
    if (text === '' || text.startsWith('#')) continue;
    const [id = '', schedule = '', start = '', end = '', days = '', rotation = '', title = ''] = text.split('\t');
    tables.set(id, [...(tables.get(id) ?? []), { schedule, start, end, days, rotation, title }]);
  }
  return tables;
}

interface Tally {
  readonly found: number;
  readonly there: number;
  readonly right: number;
}

function scoreOf(id: string, text: string, truth: ReadonlyMap<string, Row[]>) {
  const there = truth.get(id) ?? [];
  const known = new Set(there.filter(({ title }) => title === '*').map(TIMES));
  const found = timetablesOnPage(tablePage(text)).flatMap((table, i) => rowsOf(table, String(i), known));
  const tally = (by: By): Tally => ({
    found: found.length,
    there: there.length,
    right: common(there.map(by), found.map(by)),
  });
  return { id, times: tally(TIMES), days: tally(DAYS), whole: tally(WHOLE), apart: areApart(there, found) };
}

/** Does each timetable hold rows of one schedule only? Rows that several schedules have tell nothing. */
function areApart(there: readonly Row[], found: readonly Row[]): boolean {
  const schedules = new Map<string, Set<string>>();
  for (const row of there) schedules.set(WHOLE(row), (schedules.get(WHOLE(row)) ?? new Set()).add(row.schedule));
  const held = new Map<string, Set<string>>();
  for (const row of found) {
    const [only, more] = schedules.get(WHOLE(row)) ?? [];
    if (only !== undefined && !more) held.set(row.schedule, (held.get(row.schedule) ?? new Set()).add(only));
  }
  return [...held.values()].every((one) => one.size === 1);
}

function rowsOf({ blocks }: Timetable, schedule: string, unknown: ReadonlySet<string>): Row[] {
  return blocks.map(({ start, end, timing, days, rotation, title }) => {
    const row = {
      schedule,
      start: clock(start),
      end: end !== null && timing === 'stated' ? clock(end) : '',
      days: days?.join(' ') ?? '',
      rotation: rotation ?? '',
      title: titleHash(title),
    };
    return unknown.has(TIMES(row)) ? { ...row, title: '*' } : row;
  });
}

/** How many of the first list have an equal in the second, each equal being used once. */
function common(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  }).length;
}

function f1({ found, there, right }: Tally): number {
  return found + there === 0 ? 1 : (2 * right) / (found + there);
}

function line(tallies: readonly Tally[]): string {
  const sum = (field: keyof Tally) => tallies.reduce((total, one) => total + one[field], 0);
  const all = { found: sum('found'), there: sum('there'), right: sum('right') };
  const share = (whole: number) => (whole === 0 ? '–' : (all.right / whole).toFixed(3));
  return `found ${all.found} of ${all.there}  precision ${share(all.found)}  recall ${share(all.there)}  F1 ${f1(all).toFixed(3)}`;
}
