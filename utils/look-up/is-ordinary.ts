import { dayChanges } from '../days/day-changes';
import { dayKinds } from '../days/day-kinds';
import type { DayReading } from '../model/classroom';
import type { ClassDays } from '../pipeline/class-days';
import { schoolDay, type SchoolDay } from '../pipeline/school-day';
import type { Grade } from '../model/vocabulary';

/**
 * Whether a day as read (one row a source) can stand for its weekday: something happens, and nothing on it says
 * "No School", "Early Release" and the like; nor does a calendar of the school, by `days`.
 */
export function isOrdinary(readings: readonly DayReading[], grade: Grade | null, days?: ClassDays): boolean {
  const happening = readings.some(({ blocks }) => blocks.some((one) => !one.allDay && !one.declined && !one.task));
  if (!happening) return false;
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

/** Shorter than that weekday usually is; what is so every week is usual. */
function isCut({ kind, habit }: SchoolDay): boolean {
  return !habit && (kind === 'early-release' || kind === 'late-start' || kind === 'no-school');
}
