import type { Block } from '../../model/block';
import { EARLIEST_SCHOOL_HOUR } from '../../time/clock/clock';
import type { Weekday } from '../../model/vocabulary';

/*
 * Blocks that are no class's day, whatever they were read out of: opening hours, events, a log. Only what could mislead
 * is refused; an odd school day is still a school day.
 */

/** Minutes after midnight between which nearly all of a school happens. */
const SCHOOL: readonly [number, number] = [EARLIEST_SCHOOL_HOUR, 17 * 60];
/** Minutes; a longer stretch is opening hours, not a block. */
const LONG_BLOCK_MIN = 240;

/** Rows of a whole school year; a log or a record has more. */
const MOST_ROWS = 3000;

/** Could these rows be one class's day? */
export function isClassLike(blocks: readonly Block[]): boolean {
  if (blocks.length > MOST_ROWS) return false;
  // A weekend, or all week long: the heads of a month's calendar, not a class's days.
  if (blocks.every(({ days }) => days?.every(isWeekend) || days?.length === 7)) return false;
  if (isUnordered(blocks) || isAllWeek(blocks)) return false;
  const ended = blocks.filter(({ end }) => end !== null);
  const long = ended.filter(({ start, end }) => end! - start >= LONG_BLOCK_MIN);
  return long.length * 2 < blocks.length || blocks.length === 0;
}

function isWeekend(day: Weekday): boolean {
  return day === 'sat' || day === 'sun';
}

/** Weekends beside early mornings or evenings: a pool, a gym, a church. */
function isAllWeek(blocks: readonly Block[]): boolean {
  const isOut = ({ start, allDay }: Block) => !allDay && (start < SCHOOL[0] || start >= SCHOOL[1]);
  return blocks.some(({ days }) => days?.some(isWeekend)) && blocks.some(isOut);
}

/** Lone starts that go back and forth are events under each other, not one day. */
function isUnordered(blocks: readonly Block[]): boolean {
  const lone = blocks.filter(({ end, timing }) => end === null || timing === 'implied');
  const back = lone.filter(({ start, date, days }, i) => {
    const before = lone[i - 1];
    return before && before.date === date && String(before.days) === String(days) && start < before.start;
  }).length;
  return blocks.length >= 5 && lone.length * 3 >= blocks.length * 2 && back * 4 >= blocks.length;
}

/** A school day has begun by then: what only comes later are clubs and care. */
const LATEST = 14 * 60 + 30;

/** Do most of a page's rows happen while a school is open? An evening programme is for nobody's class. */
export function atSchoolHours(blocks: readonly Block[]): boolean {
  if (blocks.every(({ start, allDay }) => !allDay && start > LATEST)) return false;
  const inside = blocks.filter(({ start, allDay }) => allDay || (start >= SCHOOL[0] && start < SCHOOL[1]));
  return inside.length * 2 >= blocks.length;
}
