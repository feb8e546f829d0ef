import { SCHOOL_WEEKDAYS } from '../../../model/vocabulary';
import { cutDays } from '../../../schedule-text/line/day-words';
import { dayLine } from '../../../schedule-text/row/per-day';
import { tidy } from '../../../schedule-text/line/trim';
import { weekdaysAtHead } from '../../../time/date/weekday-text';
import type { CellEntry } from './entries';

/*
 * Lines of one cell that each say their day: "Story Writing (MWF)" over "Cursive (Tuesday, Thursday)", or "Theme Time"
 * over "Monday - Science", "Tuesday - Geography". They take turns, so each is a row of its own.
 */

/** "Lab – Thursday (bring headphones)" */
const ASIDE = /\s*\([^()]{1,60}\)\s*$/;

type Turn = Pick<CellEntry, 'title' | 'days' | 'rotation'>;

/** Each line as what its day brings; null unless two or more do and no day is said twice. */
export function dayEntries(lines: readonly string[]): CellEntry[] | null {
  const turns = lines.map((line) => turnIn(line) ?? turnIn(line.replace(ASIDE, '')));
  const own = turns.filter((turn) => turn !== null);
  const said = own.flatMap(({ days, rotation }) => days ?? rotation ?? []);
  if (own.length < 2 || new Set(said).size < said.length || turns.findIndex((turn) => turn !== null) > 1) return null;
  const entries: (CellEntry & { notes: string[] })[] = [];
  const head = turns[0] === null ? tidy(lines[0]!) : null;
  turns.forEach((turn, i) => {
    const aside = turn && turnIn(lines[i]!) === null ? [ASIDE.exec(lines[i]!)![0].trim()] : [];
    if (turn) entries.push({ ...turn, room: null, notes: head === null ? aside : [head, ...aside] });
    else if (i > 0) entries.at(-1)!.notes.push(lines[i]!);
  });
  const left = SCHOOL_WEEKDAYS.filter((day) => !said.includes(day));
  // What stands above some of the week's days holds on the others.
  const rest = head !== null && left.length < 5 && left.length > 0 && own.every(({ days }) => days !== null);
  return rest ? [{ title: head, days: left, rotation: null, room: null, notes: [] }, ...entries] : entries;
}

/** "Tuesday – Art", "Cursive (Tuesday, Thursday)", "Friday Number Games", "A Day: Music"; null for any other line. */
function turnIn(line: string): Turn | null {
  const known = dayLine(line);
  if (known) return { ...known, rotation: null };
  const head = weekdaysAtHead(line);
  const title = head ? tidy(line.slice(head.end)) : '';
  if (head && title !== '' && !/\d:\d\d/.test(title)) return { title, days: head.days, rotation: null };
  const { title: words, days, rotation } = cutDays(line);
  return words !== '' && words !== tidy(line) && (days ?? rotation) !== null ? { title: words, days, rotation } : null;
}
