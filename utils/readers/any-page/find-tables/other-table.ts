import { TRAVEL_HEADS, EVENT_HEADS } from '../../../words/data/other-tables';
import { anyOf } from '../../../model/text/any-of';
import type { Matrix } from '../table/matrix';
import { dateIn } from '../../../time/date/date-in';

/* Tables that print times in rows and are no class's day: opening hours, buses, a list of events. */

const TRAVEL = new RegExp(`^${anyOf(TRAVEL_HEADS)}$`, 'i');
const EVENT_HEAD = new RegExp(`^${anyOf(EVENT_HEADS)}s?$`, 'i');
const OPENS = /^(?:opens?|opening(?: time)?|abre|apertura)$/i;
const CLOSES = /^(?:close[sd]?|closing(?: time)?|cierra|cierre)$/i;
/** Down the side of a table these are parts of a class's day. */
const CLASS = /^(?:arrival|departure|stations?|movie|film|service|worship|games?)$/i;
/** This share of rows with dates of their own makes a list of events. */
const DATED = 0.6;

/** Is it a table of travel, events or opening hours, by its heads or by a date in nearly every row? */
export function isOtherTable(matrix: Matrix): boolean {
  const side = matrix.slice(0, 8).map((row) => row[0]!);
  const heads = [...new Set([...(matrix[0] ?? []), ...side.filter(({ text }) => !CLASS.test(text.trim()))])];
  const named = (words: RegExp) => heads.filter(({ text }) => words.test(text.trim())).length;
  if (named(TRAVEL) >= 2 || named(EVENT_HEAD) >= 2) return true;
  if (isPriced(matrix)) return true;
  if (named(OPENS) > 0 && named(CLOSES) > 0) return true;
  if (isMonth(matrix)) return true;
  const dates = matrix.map((row) => row.find((cell, x) => x < 3 && isDate(cell.text)));
  return matrix.length >= 4 && new Set(dates.filter((cell) => cell !== undefined)).size >= DATED * matrix.length;
}

/** A column of money: what is sold at these hours, not what a class does. */
function isPriced(matrix: Matrix): boolean {
  const priced = (x: number) => matrix.filter((row) => /^[$€£] ?\d/.test(row[x]!.text)).length;
  return matrix.length >= 3 && (matrix[0] ?? []).some((_, x) => priced(x) * 2 >= matrix.length);
}

/** A month's calendar: most cells begin with the number of their day, one after the other. */
function isMonth(matrix: Matrix): boolean {
  const numbers = [...new Set(matrix.flat())].map(
    ({ lines }) => /^(?:[a-z]{3,9} )?(\d{1,2})(?:st|nd|rd|th)?$/i.exec(lines[0] ?? '')?.[1],
  );
  const steps = numbers.filter((number, i) => number !== undefined && Number(number) === Number(numbers[i - 1]) + 1);
  return steps.length >= 14;
}

const BARE = /^\d{1,2}\/\d{1,2}$/;

function isDate(text: string): boolean {
  return dateIn(text) !== null || BARE.test(text.trim());
}
