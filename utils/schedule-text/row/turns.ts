import type { Weekday } from '../../model/vocabulary';
import { rotationAtHead } from '../line/day-words';
import { clockText } from '../../time/clock-marks';
import { tidy } from '../line/trim';
import { MANY_THINGS } from '../../words/many-things';
import { dayLine } from './per-day';

/*
 * Lines that say what each day brings, under a row or over its time: "Day 1: Gym", "A Day – Art", "Monday: Music".
 */

/** What one day of the week or of a rotation brings. */
export interface Turn {
  readonly title: string;
  readonly days: readonly Weekday[] | null;
  readonly rotation: string | null;
}

const MANY = new RegExp(String.raw`(?<!\p{L})(?:${MANY_THINGS.join('|')})(?!\p{L})`, 'iu');
/** Longer words behind a day are no title. */
const LONGEST_TITLE = 60;

/** Is a row of that title another thing on each day? */
export function isMany(title: string): boolean {
  return MANY.test(title);
}

/** What a line says one day brings; null for any other line. */
function turnOf(line: string): Turn | null {
  const words = tidy(line);
  if (words.length > LONGEST_TITLE + 20) return null;
  const turn = rotationAtHead(clockText(words));
  const title = turn && /[:|-]/.test(turn.mark) ? tidy(words.slice(turn.end)) : '';
  if (turn && /^\p{L}/u.test(title) && title.length <= LONGEST_TITLE)
    return { title, days: null, rotation: turn.rotation };
  const day = dayLine(words);
  return day && !/^no\s/i.test(day.title) ? { ...day, rotation: null } : null;
}

/** The lines at the head that say it, each of another day; fewer than two are none. */
export function turnsAmong(lines: readonly string[]): Turn[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const turn = turnOf(line);
    if (!turn || turns.some((one) => isSameDay(one, turn))) break;
    turns.push(turn);
  }
  return turns.length > 1 ? turns : [];
}

function isSameDay(a: Turn, b: Turn): boolean {
  if ((a.rotation === null) !== (b.rotation === null)) return true;
  return a.rotation === b.rotation && (a.days?.some((day) => b.days?.includes(day)) ?? true);
}
