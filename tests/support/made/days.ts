import { someBlock } from './blocks';
import type { Block } from '../../../utils/model/block';
import type { Classroom, DayReading } from '../../../utils/model/classroom';
import type { ClassifiedBlock, PushInWindow } from '../../../utils/model/window';
import type { ClassroomDay, DayRow } from '../../../utils/look-up/classroom-day';
import { minutesOf } from '../../../utils/time/date/dates';
import { message } from '../../../utils/words/say/message';
import { someScore } from './blocks';

/** This file makes invented classrooms and days for tests of what is looked up and shown. Times are `09:20`. */

export const at = (time: string): number => minutesOf(time)!;

export function room(name: string, also: Partial<Classroom> = {}): Classroom {
  const id = name.toLowerCase().replace(/\W+/g, '-');
  return { id, name, grade: '2', gradeSet: false, school: null, sources: [`google-calendar:${id}`], ...also };
}

export function block(title: string, start: string, end: string | null, also: Partial<Block> = {}): Block {
  return someBlock({ title, start: at(start), end: end === null ? null : at(end), ...also });
}

export function reading(
  classroom: Classroom,
  date: string,
  blocks: readonly Block[],
  also: Partial<DayReading> = {},
): DayReading {
  return {
    classroom: classroom.id,
    date,
    source: classroom.sources[0]!,
    blocks: blocks.map((one) => ({ ...one, date })),
    notices: [],
    readAt: Date.parse(`${date}T15:00:00Z`),
    where: 'calendar.google.com/calendar/u/0/r/week',
    ...also,
  };
}

export function window(start: string, end: string, also: Partial<PushInWindow> = {}): PushInWindow {
  return {
    block: 0,
    date: '2026-09-14',
    start: at(start),
    end: at(end),
    rank: 'best',
    certainty: 'typical',
    score: someScore(also.rank ?? 'best'),
    booked: false,
    reasons: [message('extDescription')],
    ...also,
  };
}

export function row(
  title: string,
  start: string,
  end: string | null,
  windows: readonly PushInWindow[] = [],
  also: Partial<ClassifiedBlock> = {},
): DayRow {
  const classified: ClassifiedBlock = {
    ...block(title, start, end),
    activity: 'writing',
    mode: 'workshop',
    sureness: 'certain',
    because: [],
    ...also,
  };
  return { block: classified, windows, told: [], suggestion: null };
}

export function day(rows: readonly DayRow[], also: Partial<ClassroomDay> = {}): ClassroomDay {
  return {
    classroom: room('Room 14 – Ms. Rivera'),
    date: '2026-09-14',
    basis: { said: 'read', readOn: '2026-09-14' },
    kind: null,
    rows,
    sources: [reading(room('Room 14'), '2026-09-14', [])],
    changes: [],
    disputes: [],
    ...also,
  };
}
