import { withoutAccents } from '../model/text/without-accents';
import { classify } from '../classify/classify';
import type { Block, Minutes } from '../model/block';
import { parseGrade } from '../model/room/grade';
import type { Timetable } from '../model/reading';
import type { Activity } from '../model/vocabulary';
import { weekdayOf } from '../time/date/dates';
import { CLASS_NAME, OTHER_NAME } from './calendar-words';

const SCHOOL_DAY: readonly [Minutes, Minutes] = [6 * 60 + 45, 16 * 60 + 30];
const LONGEST_LESSON: Minutes = 210;
/** Activities that fill no class's day by themselves. */
const SAYS_NOTHING: ReadonlySet<Activity> = new Set(['other', 'non-instruction', 'prep', 'assembly', 'assessment']);
/** A name and some lessons, or a day full of lessons without a name. */
const ENOUGH_SIGNS = 3;

/** Something of an hour or so on a school day, which a class may be doing. */
function isLessonTime({ date, days, start, end, allDay, task, declined }: Block): boolean {
  if (allDay || task || declined) return false;
  if (start < SCHOOL_DAY[0] || start >= SCHOOL_DAY[1] || (end !== null && end - start > LONGEST_LESSON)) return false;
  const weekdays = date === null ? (days ?? ['mon']) : [weekdayOf(date)];
  return weekdays.some((day) => day !== 'sat' && day !== 'sun');
}

/** How much the events look like a class's day, 0 to 3: different lessons and routines, not many of one. */
function dayScore(blocks: readonly Block[]): number {
  const lessons = blocks.filter(isLessonTime);
  const weights = new Map<Activity, number>();
  const known = new Map<string, boolean>();
  for (const { title, note, start, end } of lessons) {
    if (known.has(title)) continue;
    const { activity, sureness } = classify({ title, note, start, end, grade: null, prev: null, next: null });
    const counts = sureness !== 'unknown' && !SAYS_NOTHING.has(activity);
    known.set(title, counts);
    if (counts) weights.set(activity, Math.max(weights.get(activity) ?? 0, sureness === 'certain' ? 1 : 0.5));
  }
  const share = lessons.filter(({ title }) => known.get(title)).length / Math.max(1, lessons.length);
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  const score = sum >= 3.5 ? 3 : sum >= 2 ? 2 : sum >= 0.5 ? 1 : 0;
  return share < 0.4 ? score - 2 : score;
}

/** How much a name looks like a class's, 0 to 3. */
function nameScore(name: string): number {
  const plain = withoutAccents(name).toLowerCase();
  const words = CLASS_NAME.filter((pattern) => pattern.test(plain)).length;
  const score = Math.min(3, 2 * (words > 0 ? 1 : 0) + (parseGrade(name) ? 2 : 0));
  if (OTHER_NAME.test(plain)) return words > 0 && parseGrade(name) ? 1 : -2;
  return score;
}

/**
 * Is this calendar probably a class's: school words at school hours, a grade, teacher or room in the name? A guess to
 * begin with, so that nothing must be clicked; the OT's own choice always comes before it. Never true of their own.
 */
export function likelyClassroom({ calendar, grade, blocks }: Timetable): boolean {
  if (calendar.own) return false;
  const day = dayScore(blocks);
  if (day <= 0) return false;
  return day + nameScore(calendar.name ?? '') + (grade ? 2 : 0) >= ENOUGH_SIGNS;
}
