import { existsSync, readFileSync } from 'node:fs';
import type { ClassifyInput } from '../../utils/classify/classify';
import { parseGrade } from '../../utils/model/room/grade';
import type { Activity, Mode, Weekday } from '../../utils/model/vocabulary';
import { minutesOf } from '../../utils/time/date/dates';
import { sealedSites } from './split';

/*
 * The labelled schedules of real classes stand beside the project and not in it. `read` is the set from which the
 * lexicon was written. `newer` is the set that came later, which has other kinds of school too. One third of its sites
 * was sealed until it had been opened twice (split.ts): words were written while the errors of the other sites were
 * read.
 */

/** A row of a labelled schedule. Times are "09:20". */
export interface Row {
  readonly title: string;
  readonly days: readonly Weekday[] | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly note: string | null;
  readonly group: number;
  readonly activity: Activity;
  readonly mode: Mode;
}

export interface School {
  readonly id: string;
  readonly site: string;
  readonly grade: string;
  readonly text: string;
  readonly blocks: readonly Row[];
  /** The kind of school: `us-elementary`, `uk`, `sped` …; absent in the older set. */
  readonly kind?: string;
  readonly lang?: string;
}

export type Part = 'read' | 'newer';

const at = (file: string) => new URL(`../../../shared/data/${file}`, import.meta.url);
const OLDER = at('schedules.jsonl');
const NEWER = at('schedules-2.jsonl');

const records = <T>(url: URL): T[] =>
  existsSync(url)
    ? readFileSync(url, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as T)
    : [];

/** The schedules of one part; empty if the data are not beside the project. */
export const schoolsOf = (part: Part): School[] => records<School>(part === 'read' ? OLDER : NEWER);

/** The sites of the newer set whose errors nobody had read while words were written. */
export const onceSealed = (): ReadonlySet<string> => sealedSites(schoolsOf('newer'), schoolsOf('read'));

const minutes = (time: string | null) => (time === null ? null : minutesOf(time));
const together = (a: Row, b: Row) => !a.days || !b.days || a.days.some((day) => b.days!.includes(day));

/** What the classifier may know about each block of a schedule, in the schedule's order. */
export function inputsOf({ grade, blocks }: School): ClassifyInput[] {
  return blocks.map((row, i) => {
    const near = (list: readonly Row[]) =>
      list.find((other) => other.group === row.group && other.start !== row.start && together(row, other));
    return {
      title: row.title,
      note: row.note,
      start: minutes(row.start),
      end: minutes(row.end),
      grade: parseGrade(grade),
      prev: near(blocks.slice(0, i).reverse())?.title ?? null,
      next: near(blocks.slice(i + 1))?.title ?? null,
    };
  });
}
