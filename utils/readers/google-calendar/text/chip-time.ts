import { DIAL } from '../../../time/clock/clock';
import type { IsoDate, Minutes } from '../../../model/block';
import { clockMinutes, clockSpan } from '../../../time/clock/clock-text';
import { DAY_MIN, daysBetween } from '../../../time/date/dates';
import type { When } from '../../../time/when-text';
import { agrees, minutesOfBox, type DrawnPlace } from '../page/scale';

/** Minutes after midnight of `date`, which is there only if the text itself dates the start. */
export interface ChipTime {
  readonly start: Minutes;
  readonly end: Minutes | null;
  readonly date: IsoDate | null;
}

/** The time that the text alone says. */
export function textTime(when: When): ChipTime {
  const { from, to, fromDate, toDate } = when;
  if (to === null) return { start: clockMinutes(from), end: null, date: fromDate };
  if (fromDate !== null && toDate !== null) {
    const start = clockMinutes(from);
    const end = clockMinutes(to) + DAY_MIN * daysBetween(fromDate, toDate);
    return { start, end: end > start ? end : null, date: fromDate };
  }
  const { start, end } = clockSpan(from, to);
  return { start, end: end === start ? null : end, date: fromDate };
}

/** Could the digits be an afternoon as well? They could if there is no am or pm, and no sign of a 24-hour clock. */
export function isUnmarked(when: When): boolean {
  return [when.from, when.to].every((clock) => clock === null || (clock.half === null && !clock.full));
}

/** The readings of unmarked digits: as they stand, then with each side before or after noon, the shortest first. */
function readings(time: ChipTime): ChipTime[] {
  const { start, end, date } = time;
  const sides = (minutes: Minutes) => [0, DIAL, DAY_MIN].map((more) => (minutes % DIAL) + more);
  const ends = end === null ? [null] : sides(end);
  const all = sides(start).flatMap((from) => ends.map((to) => ({ start: from, end: to, date })));
  const length = (each: ChipTime) => (each.end ?? 2 * DAY_MIN) - each.start;
  const able = all.filter((each) => each.start < DAY_MIN && length(each) > 0);
  return [time, ...able.sort((a, b) => length(a) - length(b))];
}

/**
 * Compares the text with where the chip is drawn. `fits` is false if they disagree. `day` counts the column's days
 * after the start date: 1 for the second column of an event over midnight.
 */
export function checkTime(
  time: ChipTime,
  unmarked: boolean,
  box: DrawnPlace,
  px: number,
): { time: ChipTime; fits: boolean; day: number } {
  for (const each of unmarked ? readings(time) : [time]) {
    const last = each.end === null ? 0 : Math.floor((each.end - 1) / DAY_MIN);
    for (let day = 0; day <= Math.min(last, 31); day++) {
      const start = Math.max(0, each.start - day * DAY_MIN);
      const end = each.end === null ? null : Math.min(DAY_MIN, each.end - day * DAY_MIN);
      if (agrees({ box, start, end }, px)) return { time: each, fits: true, day };
    }
  }
  return { time, fits: false, day: 0 };
}

/** The time that the drawing alone says. */
export function boxTime(box: DrawnPlace, px: number): ChipTime {
  return { ...minutesOfBox(box, px), date: null };
}
