import type { Minutes } from '../model/block';
import type { ClassroomDay } from './classroom-day';
import { DAY_MIN } from '../time/date/dates';
import { workingNow } from './working-now';

/**
 * How many classrooms are in a push-in time at `minutes`, and when that may next change: where one begins or ends, at
 * midnight at the latest.
 */
export function roomsBadge(days: readonly ClassroomDay[], minutes: Minutes): { count: number; until: Minutes } {
  const open = days.filter(({ kind }) => kind?.kind !== 'no-school');
  const { now, ending } = workingNow(open, minutes, { school: null, minutes: null });
  const borders = open
    .flatMap(({ rows }) => rows.flatMap(({ windows }) => windows.flatMap(({ start, end }) => [start, end])))
    .filter((border) => border > minutes && border < DAY_MIN);
  return { count: now.length + ending.length, until: Math.min(DAY_MIN, ...borders) };
}
