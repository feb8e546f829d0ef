import type { Reading } from '../model/reading';
import { headingOf } from '../schedule-text/line/heading';
import { isTableHead } from '../schedule-text/line/prose';

/** A title has at most 60 characters, and no time in it. */
const TITLE = /^(?=.*\p{L})(?!.*\d\s?[:.h]\s?\d)(?!.*\d\s?[ap]\.?m\b).{1,60}$/iu;

/** Heads of columns; they name nobody. */
const HEADS = /^(?:times?|start|hora|day 1)\b|\bmon(?:day)?\b.{1,9}\btue/i;

/** Does a line name no classroom? A day, a kind of day or a row of heads names none. */
function isNobodys(name: string): boolean {
  const day = headingOf(name, null);
  if (HEADS.test(name) || isTableHead(name) || (day?.days && !day.grade)) return true;
  const cells = name.split(/[|,;\t]/).filter((cell) => cell.trim() !== '');
  return cells.length > 1 && cells.filter(isTableHead).length * 2 >= cells.length;
}

/** A single schedule without a name is called by the line above it. */
export function namedByLine(reading: Reading, above: string): Reading {
  const [only, ...others] = reading.timetables;
  const name = above.trim();
  if (!only || others.length > 0 || only.calendar.name !== null || !TITLE.test(name) || isNobodys(name)) return reading;
  return { ...reading, timetables: [{ ...only, calendar: { ...only.calendar, name } }] };
}
