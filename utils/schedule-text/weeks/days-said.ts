import { WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { weekdaysOf } from '../../time/date/weekday-text';
import { WEEKDAY_OR_SHORT, WEEKDAYS_IN_SPANISH } from '../line/day-names';

const WEEKDAY = new RegExp(String.raw`(?<!\p{L})(?:${WEEKDAY_OR_SHORT}|${WEEKDAYS_IN_SPANISH})(?!\p{L})`, 'giu');
/** Between two sentences; the stop of "Wed." ends none, that of "p.m." one before a capital. */
const SENTENCE_ENDS = /(?<=[^.\s]{2}[.!;])(?<!\b[A-Z][a-z]{1,3}\.)\s+|(?<=[ap]\.m\.)\s+(?=[A-Z])/;

/** The weekdays that a line names. */
export function weekdaysSaid(text: string): Weekday[] {
  const named = [...text.matchAll(WEEKDAY)].flatMap(([day]) => weekdaysOf(day) ?? []);
  return WEEKDAYS.filter((day) => named.includes(day));
}

/**
 * The sentences of a line, those about no other day together: "No art on Fridays. School closes at 12:00 on Wednesdays." is
 * two, "Wednesdays are short. School closes at 12:00." is one.
 */
export function sentencesByDay(text: string): string[] {
  return text.split(SENTENCE_ENDS).reduce<string[]>((said, sentence) => {
    const last = said.at(-1);
    const isAnother = last === undefined || (weekdaysSaid(last).length > 0 && weekdaysSaid(sentence).length > 0);
    return isAnother ? [...said, sentence] : [...said.slice(0, -1), `${last} ${sentence}`];
  }, []);
}
