import { cutDays } from '../line/day-words';
import type { Draft } from '../line/draft';
import { dayLine, dayParts } from './per-day';
import { isMany, turnsAmong, turnsListed } from './turns';

/*
 * Lines of words under a row: notes, what its other days hold, or rows whose times are not printed.
 */

/** More lines than this between two rows are no note, unless each is numbered or has a bullet. */
const MOST_NOTES = 12;
const LISTED = /^\s*(?:\d{1,2}[.)]|[a-z][.)]|[•·●○◦▪■*>–-])\s/iu;
/** Lines over which an open bracket goes on, and characters of the title it is in. */
const MOST_BROKEN = 3;
const LONGEST_TITLE = 400;
/** A title of this many letters may have filled its line and go on below. */
const FULL = 48;
/**
 * Lines under a row are rows of their own, whose times are not printed, where there are this many and each is like a
 * title.
 */
const CROWD = 3;

/** Gives a row the lines under it; what its other days hold joins `drafts`. */
export function addLines(drafts: Draft[], row: Draft, under: readonly string[]): void {
  const lines = [...under];
  for (let i = 0; i < MOST_BROKEN && isOpen(row.title) && lines.slice(0, 3).some((line) => line.includes(')')); i++) {
    row.title = `${row.title.trimEnd()} ${lines.shift()!.trim()}`;
  }
  while (goesOn(row.title, lines[0])) row.title = `${row.title.trimEnd()} ${lines.shift()!.trim()}`;
  const isEveryDay = row.days === null || row.days.length === 5;
  const isForEach = isMany(row.title) && isEveryDay && row.rotation === null;
  const byLine = isForEach ? turnsAmong(lines) : [];
  // All of them on one line.
  const turns = isForEach && byLine.length === 0 && lines[0] !== undefined ? turnsListed(lines[0]) : byLine;
  // "A Day: Art", "B Day: Music" under "Specials": what each day brings.
  for (const [i, turn] of turns.entries()) {
    if (i === 0) Object.assign(row, turn);
    else drafts.push({ ...row, ...turn, notes: [] });
  }
  lines.splice(0, turns === byLine ? turns.length : Math.min(turns.length, 1));
  if (!row.alone && lines.length >= CROWD && lines.every(isTitle)) row.openEnded = true;
  if (lines.length > MOST_NOTES && !lines.every((line) => LISTED.test(line))) return;
  const byDay = holdsSomeDays(row);
  for (const line of lines) {
    const other = byDay && row.notes.length === 0 ? dayLine(line) : null;
    // "Wednesday – no special": nothing is then.
    if (other && /^no\s/i.test(other.title)) continue;
    if (other) drafts.push({ ...row, title: other.title, days: other.days, notes: [] });
    else row.notes.push(line);
  }
}

/** "Work time (alone or with a" over "friend)": a bracket that a later line closes. */
function isOpen(title: string): boolean {
  return title.lastIndexOf('(') > title.lastIndexOf(')') && title.length < LONGEST_TITLE;
}

/** "Arrival, unpack," over "morning work": a title that broke in the middle. */
function goesOn(title: string, line: string | undefined): boolean {
  // A long title that goes on small has broken where the line was full.
  if (line !== undefined && title.length >= FULL && /^\s?\p{Ll}/u.test(line) && /\p{L}\s*$/u.test(title)) return true;
  return (
    line !== undefined &&
    /(?:\p{L}\s?[,&/+]|\s(?:and|or|y|o|et|with|of|for|to|in|on|at|by|from|the|de|del|la))\s*$/iu.test(
      title.slice(-20),
    ) &&
    /^\s*\p{L}/u.test(line)
  );
}

function isTitle(line: string): boolean {
  return /^\p{Lu}[^,;:.]*$/u.test(line) && line.trim().split(/\s+/).length <= 4 && dayLine(line) === null;
}

function holdsSomeDays(row: Draft): boolean {
  const days = row.days ?? cutDays(row.title).days ?? dayParts(row.title).at(-1)?.days;
  return days !== undefined && days.length < 5;
}
