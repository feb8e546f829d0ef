import type { Block, IsoDate, Minutes } from '../../model/block';
import { speaksOfDays } from '../../pipeline/speaks-of-days';
import { addDays, DAY_MIN, daysBetween } from '../../time/date/dates';
import { atOnce, type Slices } from '../../time/slices';

/*
 * Many servers stop listing what has begun. What a feed once said of a day that has begun, or of days that began with
 * it, is kept until the feed says something else of that day: a break must not be over on its second morning.
 */

/** Days that are remembered: a school year, since rotation days are counted from its first day. */
const LONGEST_KEPT_DAYS = 400;

/**
 * The notices of a newer copy, and those of the copy before it that have begun and that the newer one does not mention.
 */
export function withBegun(before: readonly Block[], now: readonly Block[], today: IsoDate): Block[] {
  return atOnce(begunSlices(before, now, today));
}

/** The same with a stop after each notice. */
export function* begunSlices(before: readonly Block[], now: readonly Block[], today: IsoDate): Slices<Block[]> {
  const said = new Set<IsoDate>();
  for (const block of now) {
    for (const date of datesOf(block)) said.add(date);
    yield null;
  }
  const since = addDays(today, -LONGEST_KEPT_DAYS);
  const kept: Block[] = [];
  for (const block of before) {
    yield null;
    if (block.date === null || block.date > today) continue;
    for (const run of runsOf(block, said)) if (datesOf(run).at(-1)! >= since) kept.push(run);
  }
  return [...kept, ...now];
}

/** The wall clock when a copy was read. */
export interface ReadAt {
  readonly today: IsoDate;
  readonly minute: Minutes;
}

/** The blocks of one day in a newer copy, and what the copy before said of the part of the day that has begun. */
export function dayWithBegun(
  before: readonly Block[],
  now: readonly Block[],
  date: IsoDate,
  { today, minute }: ReadAt,
): readonly Block[] {
  if (date <= today && now.length === 0) return before;
  const lessons = before.filter((block) => isOver(block, date, { today, minute }) && isBeforeAll(block, now));
  if (now.some(speaksOfDays)) return [...lessons, ...now];
  const notices = before.filter((block) => block.allDay && (block.date ?? date) <= today && speaksOfDays(block));
  return [...notices, ...lessons, ...now];
}

/** Has a lesson of that day begun? A lesson that is taken out before it begins is believed to be gone. */
function isOver({ allDay, start }: Block, date: IsoDate, { today, minute }: ReadAt): boolean {
  return !allDay && (date < today || (date === today && start <= minute));
}

/** A server that lists only what is still to come leaves out the beginning of a day, never its middle. */
function isBeforeAll({ start }: Block, now: readonly Block[]): boolean {
  const timed = now.filter((block) => !block.allDay);
  return timed.length > 0 && timed.every((block) => block.start > start);
}

/** The days of a block of which nothing new is said, as blocks of consecutive days. */
function runsOf(block: Block, said: ReadonlySet<IsoDate>): Block[] {
  const left = datesOf(block).filter((date) => !said.has(date));
  if (left.length === 0 || !block.allDay) return left.length === 0 ? [] : [block];
  const runs: IsoDate[][] = [];
  for (const date of left) {
    const run = runs.at(-1);
    if (run && daysBetween(run.at(-1)!, date) === 1) run.push(date);
    else runs.push([date]);
  }
  return runs.map((run) => ({ ...block, date: run[0]!, end: DAY_MIN * run.length }));
}

function datesOf({ date, end, allDay }: Block): IsoDate[] {
  if (date === null) return [];
  const days = allDay ? Math.min(LONGEST_KEPT_DAYS, Math.max(1, Math.ceil((end ?? DAY_MIN) / DAY_MIN))) : 1;
  return Array.from({ length: days }, (_, day) => addDays(date, day));
}
