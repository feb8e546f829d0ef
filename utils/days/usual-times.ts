import { schoolMinutes } from '../time/clock/clock';
import type { Minutes } from '../model/block';
import type { Grade } from '../model/vocabulary';
import { clockTimes } from '../time/clock/clock-times';
import { datePhrases } from './date-phrases';
import { gradesIn } from './grades-in';
import { namedWeekdays } from './title-days';

/*
 * The usual end of a short day, if a calendar says it once for all of them: "Early release days end at 12:40 p.m.",
 * "Minimum day dismissal: 12:15". It counts only if exactly one time is said for the grade.
 */
const SHORT_DAY =
  /\b(?:early[- ](?:release|dismissal|out)|minimum|half|shortened)\b.{0,30}\b(?:days?|times?|schedules?|dismissal|release|bell)\b|\bdismissal on early\b/i;
const ENDS: readonly [Minutes, Minutes] = [600, 870];

/** @param lines of the calendar. A line with a date speaks of that date only. */
export function usualEarlyRelease(lines: readonly string[], grade: Grade | null): Minutes | null {
  const sentences = lines.flatMap((line) => line.slice(0, 600).split(/(?<=[.;!])\s+(?=\p{Lu})/u));
  const times = sentences.flatMap((said) => {
    if (!SHORT_DAY.test(said) || datePhrases(said).length > 0 || namedWeekdays(said) !== null) return [];
    const grades = gradesIn(said);
    if (grades !== null && (grade === null || !grades.includes(grade))) return [];
    return clockTimes(said)
      .map(schoolMinutes)
      .filter((at) => at >= ENDS[0] && at <= ENDS[1]);
  });
  return new Set(times).size === 1 ? times[0]! : null;
}
