import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Opinion } from '../../../utils/classify/opinion/second-opinion';
import type { Block } from '../../../utils/model/block';
import { parseGrade } from '../../../utils/model/room/grade';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import type { Activity, GoalArea, Grade, Mode, Weekday } from '../../../utils/model/vocabulary';
import type { ClassifiedBlock, PushInWindow } from '../../../utils/model/window';
import { dayWindows } from '../../../utils/pipeline/day-windows';
import { findInTimetable } from '../../../utils/pipeline/find-in-timetable';
import { clock, minutesOf } from '../../../utils/time/date/dates';
import { FIRST_MET, inventedDays } from '../titles/invented';

/*
 * How right windows are on real, labelled class schedules, which stand beside the project and not in it. `labels` takes
 * the labels as the classification and so judges the window steps alone; `classified` judges the whole pipeline against
 * the labels.
 */
const SCHEDULES = fileURLToPath(new URL('../../../../shared/data/schedules.jsonl', import.meta.url));

interface Labelled {
  readonly title: string;
  readonly note: string | null;
  readonly days: readonly Weekday[] | null;
  readonly start: string;
  readonly end: string | null;
  readonly activity: Activity;
  readonly mode: Mode;
}
export interface Schedule {
  readonly id: string;
  readonly grade: string;
  readonly blocks: readonly Labelled[];
}

export interface WindowFigures {
  /**
   * Minutes of the best windows, and those of them in blocks labelled work or workshop, or in the work part of a mixed
   * block.
   */
  readonly bestMinutes: number;
  readonly bestInWork: number;
  /** Blocks of 15 minutes or more that are labelled work or workshop, and those of them that have a window. */
  readonly workBlocks: number;
  readonly workWithWindow: number;
  readonly inBlocked: number;
  readonly inWholeGroup: number;
  /** All windows, and the best windows in blocks labelled lecture or closed. */
  readonly windows: number;
  readonly bestInVain: number;
  /** The work blocks without a window, such as "A032 Phonics 09:35". */
  readonly missed: readonly string[];
  /** The closed and whole-group blocks that have a window, in the same form. */
  readonly wrong: readonly string[];
}

/** The labelled schedules; null if they are not at hand. */
export function labelledSchedules(): Schedule[] | null {
  if (!existsSync(SCHEDULES)) return null;
  const lines = readFileSync(SCHEDULES, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Schedule);
}

/** The invented days as schedules. */
export function inventedSchedules(): Schedule[] {
  const rows = Object.keys(FIRST_MET).flatMap(inventedDays);
  const time = (minutes: number | null) => (minutes === null ? null : clock(minutes));
  return [...Map.groupBy(rows, ({ from }) => from)].map(([id, day]) => ({
    id,
    grade: day[0]!.input.grade ?? '',
    blocks: day.map(({ input, activity, mode }) => ({
      ...{ title: input.title, note: input.note, days: null, start: time(input.start)!, end: time(input.end) },
      ...{ activity, mode },
    })),
  }));
}

function blockOf({ title, note, days, start, end }: Labelled): Block {
  const [from, until] = [minutesOf(start)!, end === null ? null : minutesOf(end)];
  const rest = { date: null, rotation: null, allDay: false, location: null, declined: false, task: false };
  return { title, note, days, start: from, end: until, timing: 'stated', ...rest };
}

function windowsOf(
  schedule: Schedule,
  by: 'labels' | 'classified',
  goals: readonly GoalArea[],
  opinion: Opinion | null,
): PushInWindow[] {
  const grade: Grade | null = parseGrade(schedule.grade);
  const preferences = { ...DEFAULT_SETTINGS, goals };
  const blocks = schedule.blocks.map(blockOf);
  if (by === 'classified') {
    const timetable = { calendar: { token: schedule.id, name: null, own: false }, grade, blocks };
    return [...findInTimetable(timetable, { grade, preferences, learned: [], notices: [], busy: [], opinion }).windows];
  }
  const day = blocks.map((block, i): ClassifiedBlock => {
    const { activity, mode } = schedule.blocks[i]!;
    return { ...block, activity, mode, sureness: 'certain', because: [] };
  });
  const limits = { closed: [], cap: 'best' as const, reasons: [] };
  return dayWindows(day, [...day.keys()], { grade, preferences, learned: new Map(), busy: [], limits, posted: false });
}

/** The figures over all schedules, with the usual preferences and these goals. */
export function windowFigures(
  schedules: readonly Schedule[],
  by: 'labels' | 'classified',
  goals: readonly GoalArea[] = [],
  opinionOf: (schedule: Schedule) => Opinion | null = () => null,
): WindowFigures {
  let [bestMinutes, bestInWork, workBlocks, workWithWindow, inBlocked, inWholeGroup] = [0, 0, 0, 0, 0, 0];
  let [all, bestInVain] = [0, 0];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const schedule of schedules) {
    const windows = windowsOf(schedule, by, goals, opinionOf(schedule));
    for (const { block, rank, start, end, certainty } of windows) {
      const { mode } = schedule.blocks[block]!;
      all++;
      if (rank === 'best' && (mode === 'blocked' || mode === 'whole-group')) bestInVain++;
      if (mode === 'blocked') inBlocked++;
      if (mode === 'whole-group') inWholeGroup++;
      if (mode === 'blocked' || mode === 'whole-group')
        wrong.push(`${schedule.id} ${schedule.blocks[block]!.title} ${clock(start)}–${clock(end)}, ${rank}`);
      if (rank !== 'best') continue;
      bestMinutes += end - start;
      const isWork = mode === 'work' || mode === 'workshop' || (mode === 'mixed' && certainty !== 'typical');
      if (isWork) bestInWork += end - start;
    }
    for (const { title, start, end, mode } of schedule.blocks) {
      if ((mode !== 'work' && mode !== 'workshop') || end === null) continue;
      const [from, until] = [minutesOf(start)!, minutesOf(end)!];
      if (until - from < DEFAULT_SETTINGS.minLength) continue;
      workBlocks++;
      const has = windows.some((w) => Math.min(w.end, until) - Math.max(w.start, from) >= DEFAULT_SETTINGS.minLength);
      if (has) workWithWindow++;
      else missed.push(`${schedule.id} ${title} ${start}–${end}`);
    }
  }
  return {
    bestMinutes,
    bestInWork,
    workBlocks,
    workWithWindow,
    inBlocked,
    inWholeGroup,
    windows: all,
    bestInVain,
    missed,
    wrong,
  };
}
