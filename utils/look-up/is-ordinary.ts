import { dayChanges } from '../days/day-changes';
import { dayKinds } from '../days/day-kinds';
import type { DayReading } from '../model/classroom';
import { withCalledOff } from '../pipeline/called-off';
import type { ClassDays } from '../pipeline/class-days';
import { schoolDay, type SchoolDay } from '../pipeline/school-day';
import type { Grade } from '../model/vocabulary';

/**
 * Whether a day as read (one row a source) can stand for its weekday: something happens, no lesson was called off, and nothing on
 * it says "No School", "Early Release" and the like; nor does a calendar of the school, by `days`.
 */
export function isOrdinary(readings: readonly DayReading[], grade: Grade | null, days?: ClassDays): boolean {
  const lessons = readings
    .flatMap(({ blocks }) => blocks.map(withCalledOff))
    .filter((one) => !one.allDay && !one.declined && !one.task);
  // A day with a lesson called off is not ordinary: that lesson is not called off every week.
  if (lessons.length === 0 || lessons.some(({ calledOff }) => calledOff)) return false;
  // A test at nine or a Picture Day leaves the rest of the schedule as it is.
  const changes = readings
    .flatMap(({ blocks, notices }) => [...blocks, ...notices])
    .flatMap(dayChanges)
    .filter(({ kind, span, visits }) => span === null && !(kind === 'special' && visits !== 'closed'));
  const kinds = dayKinds(changes, grade);
  return readings.every(
    ({ date }) => (kinds[date]?.kind ?? 'regular') === 'regular' && !(days && isCut(schoolDay(days, date, grade))),
  );
}

/** True where the day is shorter than that weekday usually is; what is so every week is usual. */
function isCut({ kind, habit }: SchoolDay): boolean {
  return !habit && (kind === 'early-release' || kind === 'late-start' || kind === 'no-school');
}
