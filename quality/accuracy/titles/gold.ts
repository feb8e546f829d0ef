import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { CASES } from '../../../utils/classify/fixtures/cases';
import type { ClassifyInput } from '../../../utils/classify/classify';
import { parseGrade } from '../../../utils/model/room/grade';
import type { Activity, Mode, Weekday } from '../../../utils/model/vocabulary';
import { minutesOf } from '../../../utils/time/date/dates';

/*
 * Blocks whose activity and mode a person has labelled. They are real schedules from ../shared if it is beside the
 * project, and otherwise the project's own cases.
 */

/** One labelled block. */
export interface Labelled {
  readonly input: ClassifyInput;
  readonly activity: Activity;
  readonly mode: Mode;
  /** The place it comes from, for the list of errors. */
  readonly from: string;
  /** The half of the sites to which it belongs; null for the project's own cases. */
  readonly half: 'tuned' | 'held-out' | null;
}

interface Row {
  readonly title: string;
  readonly days: readonly Weekday[] | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly note: string | null;
  readonly group: number;
  readonly activity: Activity;
  readonly mode: Mode;
}

interface Schedule {
  readonly id: string;
  readonly site: string;
  readonly grade: string;
  readonly blocks: readonly Row[];
}

const SCHEDULES = new URL('../../../../shared/data/schedules.jsonl', import.meta.url);

const at = (time: string | null) => (time === null ? null : minutesOf(time));
const half = (site: string) =>
  Number.parseInt(createHash('sha256').update(site).digest('hex').slice(-1), 16) % 2 ? 'held-out' : 'tuned';
const together = (a: Row, b: Row) => !a.days || !b.days || a.days.some((day) => b.days!.includes(day));

function fromSchedule({ id, site, grade, blocks }: Schedule): Labelled[] {
  return blocks.map((row, i) => {
    const near = (list: readonly Row[]) =>
      list.find((other) => other.group === row.group && other.start !== row.start && together(row, other));
    return {
      input: {
        title: row.title,
        note: row.note,
        start: at(row.start),
        end: at(row.end),
        grade: parseGrade(grade),
        prev: near(blocks.slice(0, i).reverse())?.title ?? null,
        next: near(blocks.slice(i + 1))?.title ?? null,
      },
      activity: row.activity,
      mode: row.mode,
      from: `${id} grade ${grade}`,
      half: half(site),
    };
  });
}

/** The labelled blocks, and a name that says what they are. */
export function gold(): { name: string; blocks: Labelled[] } {
  if (existsSync(SCHEDULES)) {
    const schedules = readFileSync(SCHEDULES, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Schedule);
    return { name: `${schedules.length} real class schedules`, blocks: schedules.flatMap(fromSchedule) };
  }
  return { name: 'the project’s own cases', blocks: ownCases() };
}

/** The titles that were invented for the project. */
export function ownCases(): Labelled[] {
  return CASES.map(([title, activity, mode, beside = {}]) => ({
    input: {
      title,
      note: beside.note ?? null,
      start: at(beside.start ?? null),
      end: at(beside.end ?? null),
      grade: beside.grade === undefined ? null : parseGrade(beside.grade),
      prev: beside.prev ?? null,
      next: beside.next ?? null,
    },
    activity,
    mode,
    from: 'own case',
    half: null,
  }));
}
