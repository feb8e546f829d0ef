import type { Rule } from './rule';

/** Days since 1970-01-01. */
export type DayNumber = number;

/** A day, week, month or year in which a rule may have occurrences. */
export interface Period {
  readonly first: DayNumber;
  readonly days: number;
  next(): Period;
}

const MS = 86_400_000;
const dayOf = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month, day) / MS;
/** 0 is Monday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: DayNumber) => (((day + 3) % 7) + 7) % 7;

/** The last period of the rule's own interval that begins on or before `from`, but none before the start's. */
export function firstPeriod(rule: Rule, start: DayNumber, from: DayNumber): Period {
  const { freq, interval, weekStart } = rule;
  if (freq === 'DAILY') return days(start + beats(from - start, interval), 1, interval);
  if (freq === 'WEEKLY') {
    const monday = start - ((weekdayOf(start) - weekStart + 7) % 7);
    return days(monday + beats(from - monday, interval * 7), 7, interval * 7);
  }
  const [at, now] = [new Date(start * MS), new Date(from * MS)];
  const step = freq === 'MONTHLY' ? interval : interval * 12;
  const base = at.getUTCFullYear() * 12 + (freq === 'MONTHLY' ? at.getUTCMonth() : 0);
  return months(base + beats(now.getUTCFullYear() * 12 + now.getUTCMonth() - base, step), step, freq === 'YEARLY');
}

/** How many whole intervals fit into a distance. */
function beats(distance: number, beat: number): number {
  return Math.max(0, Math.floor(distance / beat)) * beat;
}

function days(first: DayNumber, length: number, step: number): Period {
  return { first, days: length, next: () => days(first + step, length, step) };
}

/** @param at months since the year 0. */
function months(at: number, step: number, isYear: boolean): Period {
  const begins = (month: number) => dayOf(Math.floor(month / 12), month % 12, 1);
  const first = begins(at);
  return { first, days: begins(at + (isYear ? 12 : 1)) - first, next: () => months(at + step, step, isYear) };
}

/** The days of a period on which the rule has occurrences, in order. */
export function daysOfPeriod(rule: Rule, start: DayNumber, { first, days: length }: Period): DayNumber[] {
  const found: DayNumber[] = [];
  for (let day = first; day < first + length; day++) if (fits(rule, start, day)) found.push(day);
  return found;
}

function fits(rule: Rule, start: DayNumber, day: DayNumber): boolean {
  const { freq, months: inMonths, monthDays, yearDays, weeks, weekdays } = rule;
  // This covers most rules of a timetable on most days; no calendar is needed to tell a weekday.
  if (
    (freq === 'DAILY' || freq === 'WEEKLY') &&
    !inMonths.length &&
    !monthDays.length &&
    !yearDays.length &&
    !weeks.length
  )
    return isWeekday(rule, start, day);
  const at = new Date(day * MS);
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  if (inMonths.length && !inMonths.includes(month + 1)) return false;
  const fromEnd = (all: readonly number[], position: number, length: number) =>
    all.includes(position) || all.includes(position - length - 1);
  const monthLength = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  if (monthDays.length && !fromEnd(monthDays, date, monthLength)) return false;
  const [newYear, nextYear] = [dayOf(year, 0, 1), dayOf(year + 1, 0, 1)];
  if (yearDays.length && !fromEnd(yearDays, day - newYear + 1, nextYear - newYear)) return false;
  if (weeks.length && !inWeeks(weeks, day, year, rule.weekStart)) return false;
  if (weekdays.length) {
    const within: readonly [DayNumber, number] | null =
      freq === 'MONTHLY' || (freq === 'YEARLY' && inMonths.length)
        ? [dayOf(year, month, 1), monthLength]
        : freq === 'YEARLY' && !weeks.length
          ? [newYear, nextYear - newYear]
          : null;
    return weekdays.some(({ nth, weekday }) => weekdayOf(day) === weekday && isNth(nth, day, within));
  }
  if (freq === 'DAILY' || monthDays.length || yearDays.length) return true;
  // The start tells what the rule does not say.
  if (freq === 'WEEKLY' || weeks.length) return weekdayOf(day) === weekdayOf(start);
  const begun = new Date(start * MS);
  if (date !== begun.getUTCDate()) return false;
  return freq === 'MONTHLY' || inMonths.length > 0 || month === begun.getUTCMonth();
}

function isWeekday({ freq, weekdays }: Rule, start: DayNumber, day: DayNumber): boolean {
  if (weekdays.length) return weekdays.some(({ weekday }) => weekdayOf(day) === weekday);
  return freq === 'DAILY' || weekdayOf(day) === weekdayOf(start);
}

function isNth(nth: number, day: DayNumber, within: readonly [DayNumber, number] | null): boolean {
  if (nth === 0 || !within) return true;
  const [first, length] = within;
  const before = Math.floor((day - first) / 7) + 1;
  const behind = Math.floor((first + length - 1 - day) / 7) + 1;
  return nth > 0 ? before === nth : behind === -nth;
}

/** Week 1 is the first that has four days in the year. */
function inWeeks(weeks: readonly number[], day: DayNumber, year: number, weekStart: number): boolean {
  const begin = day - ((weekdayOf(day) - weekStart + 7) % 7);
  const firstOf = (of: number) => {
    const fourth = dayOf(of, 0, 4);
    return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
  };
  const own = begin < firstOf(year) ? year - 1 : begin >= firstOf(year + 1) ? year + 1 : year;
  const number = (begin - firstOf(own)) / 7 + 1;
  const count = (firstOf(own + 1) - firstOf(own)) / 7;
  return weeks.includes(number) || weeks.includes(number - count - 1);
}
