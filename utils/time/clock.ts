import type { Minutes } from '../model/block';

/*
 * A clock as it is typed, and the arithmetic of a dial, which knows no morning and no afternoon. Which half of the day
 * a clock without am or pm means is decided here, by one rule.
 */

/** Hour and minute as a dial shows them. */
export interface OnDial {
  readonly hour: number;
  readonly minute: number;
}

/** One turn of the dial, in minutes. */
const DIAL: Minutes = 720;

/**
 * A clock without am or pm from here to 12:59 means the morning (or noon), any earlier one the afternoon, in minutes after
 * midnight. Breakfast and early care begin at 6:30 and no class is taught at 6:30 in the evening, while 6:15 without a
 * mark is rather the evening a school opens its doors.
 */
export const EARLIEST_SCHOOL_HOUR: Minutes = 6 * 60 + 30;

/** The half of the day that a clock of 1–12 without am or pm means in a school. */
export function schoolHalf(clock: OnDial): 'am' | 'pm' {
  return clock.hour === 12 || clockMinutesOf(clock) < EARLIEST_SCHOOL_HOUR ? 'pm' : 'am';
}

/** Minutes after midnight as typed, its half of the day left aside. */
function clockMinutesOf({ hour, minute }: OnDial): Minutes {
  return hour * 60 + minute;
}

/** Minutes after the dial's twelve: 0 for 12:00, 719 for 11:59. */
export function minutesOnDial(clock: OnDial): Minutes {
  return clockMinutesOf(clock) % DIAL;
}

/** Minutes from one clock to the next time the dial shows the other, 0–719. */
export function minutesBetweenOnDial(from: OnDial, to: OnDial): Minutes {
  return (minutesOnDial(to) - minutesOnDial(from) + DIAL) % DIAL;
}

/** Minutes after midnight in a school's day: by its own half where one is typed, by `schoolHalf` otherwise. */
export function schoolMinutes(clock: OnDial & { readonly half: 'am' | 'pm' | null }): Minutes {
  if (clock.hour > 12 || clock.hour === 0) return clockMinutesOf(clock);
  return minutesOnDial(clock) + ((clock.half ?? schoolHalf(clock)) === 'pm' ? DIAL : 0);
}

/** A measured time, in minutes, as it is meant: a multiple of five where one is at most `slack` minutes away. */
export function toFive(minutes: number, slack: number): Minutes {
  const five = Math.round(minutes / 5) * 5;
  return Math.abs(five - minutes) <= slack ? five : Math.round(minutes);
}
