import { CLOSED, DAYS_OFF, HOLIDAYS } from './data/closed-days';
import type { DayWordsRow } from './data/day-row';
import { SHORT_DAYS } from './data/short-days';
import { AS_EVER, NOTHING, SPECIAL_DAYS } from './data/special-days';
import { TESTING_DAYS } from './data/testing-days';

/** What school calendars call days that do not run as usual. The first row that fits a title decides. */
export const DAY_WORDS: readonly DayWordsRow[] = [
  ...NOTHING,
  ...CLOSED,
  ...SHORT_DAYS,
  ...DAYS_OFF,
  ...HOLIDAYS,
  ...AS_EVER,
  ...TESTING_DAYS,
  ...SPECIAL_DAYS,
];
