import type { IsoDate } from '../../model/block';
import { daysBetween, isoDate } from './dates';
import type { DateToken } from './date-tokens';

/** First and last day, both inclusive. */
export interface DateRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Collects the numbers and months of a date or a range of dates, in whatever order a language says them:
 * "March 10 – 11, 2026", "28 de septiembre – 2 de octubre de 2026", "2026年 10月 8日".
 */
export class DateParts {
  readonly #years: number[] = [];
  readonly #months: number[] = [];
  readonly #days: number[] = [];

  add(token: DateToken): void {
    if (token.kind === 'year') this.#years.push(gregorian(token.value));
    else if (token.kind === 'month') this.#months.push(token.value);
    else if (token.kind === 'number') this.#days.push(token.value);
    else if (token.kind === 'date') {
      this.#years.push(gregorian(token.year));
      this.#months.push(token.month);
      this.#days.push(token.day);
    }
  }

  get empty(): boolean {
    return this.#years.length + this.#months.length + this.#days.length === 0;
  }

  /** The only number, where nothing else makes it a day of a month. */
  get bareNumber(): number | null {
    return this.#days.length === 1 && this.#months.length + this.#years.length === 0 ? this.#days[0]! : null;
  }

  /** Every day has its month and year; more words would only be more dates. */
  get balanced(): boolean {
    const [years, months, days] = [this.#years.length, this.#months.length, this.#days.length];
    return days > 0 && days <= 2 && months > 0 && months <= days && years > 0 && years <= days;
  }

  /** Null unless it is a date or a range. A missing year is the one nearest to `near`, if that is given. */
  range(near: IsoDate | null = null): DateRange | null {
    const [firstMonth, firstDay] = [this.#months[0], this.#days[0]];
    if (firstMonth === undefined || firstDay === undefined || this.#days.length > 2) return null;
    const lastMonth = this.#months.at(-1)!;
    const lastDay = this.#days.at(-1)!;
    const lastYear = this.#years.at(-1) ?? nearestYear(lastMonth, lastDay, near);
    if (lastYear === null) return null;
    const to = isoDate(lastYear, lastMonth, lastDay);
    let from = isoDate(this.#years.length > 1 ? this.#years[0]! : lastYear, firstMonth, firstDay);
    // One year at the end of "December 29 – January 3, 2027" belongs to the last day.
    if (from && to && from > to && this.#years.length < 2) from = isoDate(lastYear - 1, firstMonth, firstDay);
    return from && to && from <= to ? { from, to } : null;
  }
}

/** Thai pages count from the Buddha. */
function gregorian(year: number): number {
  return year > 2400 ? year - 543 : year;
}

function nearestYear(month: number, day: number, near: IsoDate | null): number | null {
  if (near === null) return null;
  const year = Number(near.slice(0, 4));
  const distance = (y: number) => {
    const date = isoDate(y, month, day);
    return date === null ? Infinity : Math.abs(daysBetween(near, date));
  };
  return [year, year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
}
