import type { Minutes } from '../../model/block';

/*
 * A clock as it is typed, and the arithmetic of a dial, which knows no morning and no afternoon. Which half of the day
 * a clock without am or pm means is decided here, by one rule.
 */

/** Hour and minute as a dial shows them. */
export interface OnDial {
  readonly hour: number;
  readonly minute: number;
}

/** A clock as printed or typed: the one type for all that finds a time and all that reckons with one. */
export interface Clock extends OnDial {
  /** Null where neither am nor pm is beside it: a 24-hour clock, one side of a range, or nobody said. */
  readonly half: 'am' | 'pm' | null;
  /** Its digits alone tell a 24-hour clock: "00:15", "09:00", "13:30". Absent where only the hour is asked. */
  readonly full?: boolean;
}

/** One turn of the dial. */
export const DIAL: Minutes = 720;

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

/**
 * Every minute of a day that a clock may mean: one where its mark or its digits tell the half of the day, else that of the
 * morning and that of the afternoon. A dial shows both alike, so whoever meets an unmarked clock begins with these two and
 * says what decides between them: school hours (`schoolDay`), where the event is drawn, the shortest stretch.
 */
export function readingsOf(clock: Clock): readonly Minutes[] {
  if (clock.hour > 12 || clock.hour === 0) return [clockMinutesOf(clock)];
  const morning = minutesOnDial(clock);
  return clock.half === null ? [morning, morning + DIAL] : [clock.half === 'pm' ? morning + DIAL : morning];
}

/** Does a dial show both minutes alike? */
export function isSameOnDial(one: Minutes, other: Minutes): boolean {
  return (one - other) % DIAL === 0;
}

/** A minute of a day as a dial writes it, 1:00 (60) to 12:59 (779). */
export function writtenOnDial(at: Minutes): Minutes {
  return ((at + DIAL - 60) % DIAL) + 60;
}

/** Minutes after midnight in a school's day: by its own half where one is typed, by `schoolHalf` otherwise. */
export function schoolMinutes(clock: Clock): Minutes {
  if (clock.hour > 12 || clock.hour === 0) return clockMinutesOf(clock);
  return minutesOnDial(clock) + ((clock.half ?? schoolHalf(clock)) === 'pm' ? DIAL : 0);
}

/** A measured time, in minutes, as it is meant: a multiple of five where one is at most `slack` minutes away. */
export function toFive(minutes: number, slack: number): Minutes {
  const five = Math.round(minutes / 5) * 5;
  return Math.abs(five - minutes) <= slack ? five : Math.round(minutes);
}
