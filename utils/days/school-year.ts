import { withoutAccents } from '../model/text/without-accents';
import { PART_OF_YEAR, FIRST_DAY, LAST_DAY } from '../words/data/school-year-words';
import { anyOf } from '../model/text/any-of';
import type { IsoDate } from '../model/block';
import { daysBetween } from '../time/date/dates';
import { gradesIn } from './grades-in';

/*
 * When school is in session at all, as far as a calendar says: from a "First Day of School" to the "Last Day of
 * School". No day outside of that is a school day, whatever is printed on it.
 */
const NAMES_FIRST_DAY = new RegExp(anyOf(FIRST_DAY));
const NAMES_LAST_DAY = new RegExp(anyOf(LAST_DAY));
const PART = new RegExp(String.raw`\b${anyOf(PART_OF_YEAR)}\b`);
/** Days that a summer may last. A first day of school that is further ahead says nothing about today. */
const SUMMER = 130;

export interface Boundary {
  readonly date: IsoDate;
  readonly title: string;
  readonly source: string;
  readonly opens: boolean;
}

/** Whether a title says that the school year begins or ends. */
export function boundaryOf(title: string): 'first' | 'last' | null {
  const plain = withoutAccents(title).replace(/[’‘]/g, "'").toLowerCase();
  if (plain.length > 80 || PART.test(plain)) return null;
  const grades = gradesIn(title);
  // Young students may begin later, and older ones may leave earlier, than everybody else.
  if (grades !== null && (NAMES_LAST_DAY.test(plain) || grades.every((grade) => grade === 'PK' || grade === 'K')))
    return null;
  return NAMES_LAST_DAY.test(plain) ? 'last' : NAMES_FIRST_DAY.test(plain) ? 'first' : null;
}

/**
 * The boundary that keeps a date out of the school year; null in session, or if nobody says.
 * @param all by date
 */
export function outOfSession(date: IsoDate, all: readonly Boundary[]): Boundary | null {
  const before = all.findLast((one) => (one.opens ? one.date <= date : one.date < date));
  if (before) return before.opens ? null : before;
  const next = all[0];
  return next?.opens && daysBetween(date, next.date) <= SUMMER ? next : null;
}
