import { cutDays } from './day-words';
import type { Draft } from './draft';
import { dayLine, dayParts } from './per-day';

/*
 * Lines of words under a row: notes, what its other days hold, or rows whose times are not printed.
 */

/** More lines than this between two rows are no note. */
const MOST_NOTES = 12;
/** So many lines under a row, each like a title, are rows of their own whose times are not printed. */
const CROWD = 3;

/** Gives a row the lines under it; what its other days hold joins `drafts`. */
export function addLines(drafts: Draft[], row: Draft, lines: readonly string[]): void {
  if (!row.alone && lines.length >= CROWD && lines.every(isTitle)) row.openEnded = true;
  if (lines.length > MOST_NOTES) return;
  const byDay = holdsSomeDays(row);
  for (const line of lines) {
    const other = byDay && row.notes.length === 0 ? dayLine(line) : null;
    if (other) drafts.push({ ...row, title: other.title, days: other.days, notes: [] });
    else row.notes.push(line);
  }
}

function isTitle(line: string): boolean {
  return /^\p{Lu}[^,;:.]*$/u.test(line) && line.trim().split(/\s+/).length <= 4 && dayLine(line) === null;
}

function holdsSomeDays(row: Draft): boolean {
  const days = row.days ?? cutDays(row.title).days ?? dayParts(row.title).at(-1)?.days;
  return days !== undefined && days.length < 5;
}
