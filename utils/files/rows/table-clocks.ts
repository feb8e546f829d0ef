import { clock, isoDate } from '../../time/date/dates';

/*
 * Spreadsheets store times as numbers, and some programs export these numbers: 0.375 is 9:00, 46349.375 is 9:00 on a
 * certain day, and 9.75 hours are 9:45. People in a hurry type 0945. A whole column tells which of these it is; one
 * number alone tells nothing.
 */

type Rows = readonly (readonly string[])[];

/** Words in the head of a column of times. */
const TIMED =
  /\b(?:times?|starts?|ends?|begins?|from|to|until|finish|in|out|when|hours?|hora|inicio|fin|desde|hasta|von|bis|beginn|ende|d[ée]but|heure|uhrzeit|zeit)\b/i;
const SECONDS = /(\d{1,2}:[0-5]\d):00(?:\.0+)?(?![\d:])/g;
const MINUTES = 1440;
/**
 * The day before which a spreadsheet counts 1. Its day 1 is 1 January 1900, but it counts a 29 February 1900, which
 * never was.
 */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The cells, in which numbers that mean times or days are written as times and days. */
export function withClocks(rows: Rows): string[][] {
  const out = rows.map((row) => row.map((cell) => cell.replace(SECONDS, '$1')));
  const width = out.reduce((most, row) => Math.max(most, row.length), 0);
  for (let x = 0; x < width; x++) {
    const cells = out.map((row) => row[x]?.trim() ?? '');
    const first = cells.findIndex(isNumber);
    const body = first < 0 ? [] : cells.slice(first).filter((cell) => cell !== '');
    if (body.length < 2 || body.filter(isNumber).length < 0.8 * body.length) continue;
    const heads = cells.slice(Math.max(0, first - 2), first).join(' ');
    // Without heads, the first two columns are starts and ends if they hold only digits that grow from row to row.
    const timed = TIMED.test(heads) || (first === 0 && x < 2 && areLater(body));
    const write = writerOf(body.filter(isNumber), timed);
    if (write) cells.forEach((cell, y) => y >= first && isNumber(cell) && (out[y]![x] = write(cell)));
  }
  return out;
}

function areLater(cells: readonly string[]): boolean {
  return cells.every((cell, i) => /^[012]?\d[0-5][05]$/.test(cell) && (i === 0 || Number(cells[i - 1]) < Number(cell)));
}

function isNumber(cell: string): boolean {
  return /^\d{0,5}(?:[.,]\d{1,17})?$/.test(cell) && cell !== '';
}

const value = (cell: string) => Number(cell.replace(',', '.'));

/** The function that writes the numbers of a column as times; null if they are no times. */
function writerOf(cells: readonly string[], timed: boolean): ((cell: string) => string) | null {
  const values = cells.map(value);
  const whole = values.every((one) => isWhole(one * MINUTES, 0.1));
  const long = cells.some((cell) => /[.,]\d{3}/.test(cell));
  if (whole && long && values.every((one) => one >= 0.25 && one < 0.9)) return (cell) => clock(minutesIn(value(cell)));
  if (whole && long && values.every((one) => one > 36_000 && one < 70_000)) return (cell) => momentOf(value(cell));
  if (!timed) return null;
  // "9.75" and "8.5" cannot be written clocks, so in the same column "8.25" is none either.
  const hours = cells.some((cell) => /[.,](?:[6-9]\d|\d)$/.test(cell));
  const quarters = values.every((one) => one >= 1 && one < 19 && isWhole(one * 12, 0.05));
  if (hours && quarters) return (cell) => hourOf(Math.round(value(cell) * 60));
  const typed = cells.every((cell) => /^(?:0?[1-9]|1\d|2[0-3])[0-5]\d$/.test(cell));
  return typed ? (cell) => cell.replace(/(\d\d)$/, ':$1') : null;
}

function isWhole(value: number, within: number): boolean {
  return Math.abs(value - Math.round(value)) < within;
}

function minutesIn(days: number): number {
  return Math.round((days % 1) * MINUTES);
}

function momentOf(days: number): string {
  const date = new Date(FIRST_DAY + Math.floor(days) * 86_400_000);
  return `${isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())} ${clock(minutesIn(days))}`;
}

/** Hours as a clock. Other cells tell which half of the day is meant. */
function hourOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
