import type { Reading } from '../model/reading';
import { className } from '../model/room/class-name';
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

/**
 * A schedule without a name is called by the line above it, and so are those of other kinds of days below it. Where one has
 * a name of its own, none is.
 */
export function namedByLine(reading: Reading, above: string): Reading {
  const name = above.trim();
  const [first, ...others] = reading.timetables;
  const isOneClass = others.every(
    ({ calendar: { name: own }, dayType }) => own !== null && className(own, dayType) === '',
  );
  if (!first || first.calendar.name !== null || !isOneClass || !TITLE.test(name) || isNobodys(name)) return reading;
  const timetables = [first, ...others].map((one) => ({
    ...one,
    calendar: { ...one.calendar, name: [one.calendar.name ?? [], name].flat().join(' – ') },
  }));
  return { ...reading, timetables };
}
