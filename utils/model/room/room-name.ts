import { oneLine } from '../text/one-line';
import { parseGrade } from './grade';

/*
 * What a classroom is called, out of what pages print over its schedule. "Daily Schedule" is what it is, not whose; a
 * school year is over by summer. Ten teachers' pages would otherwise give ten rooms of one name.
 */

/** A longer one is no name, and a heading may be anything. */
const LONGEST_HEADING_CHARS = 200;

/** What joins headings into one name. */
const JOINT = /\s*[–—|·:]\s*|\s+-\s+/;
const YEARS = /(?<!\b(?:rooms?|rm)\.? ?)\b(?:(?:20\d\d|2\d)\s?[-–/]\s?(?:20)?\d\d|20\d\d)\b/gi;
const OF_A_DAY =
  /\b(?:(?:daily|weekly|class|classroom|bell|school|student|regular|our|my|the) ){0,3}(?:schedules?|timetables?|horario)$/i;
const LEADING = /^(?:welcome to|schedule (?:for|of))\s+/i;
/** Headings of every class's page alike. */
const NOBODYS =
  /^(?:(?:the|our|my|a|class|classroom|daily|weekly|school|student|today.?s|typical) ){0,3}(?:day|days|week|schedules?|calendar|agenda|routine|at a glance)$/i;
const PAGES = /^(?:welcome.{0,20}|home ?(?:page)?|index|main|untitled.{0,20}|sheet ?\d*|page ?\d*|document ?\d*)$/i;
const NAMED =
  /\b(?:(?:mrs?|ms|miss|mx|dr|sra?|srta|coach|teacher)\b\.? ?\p{L}|(?:room|rm|aula|sal[oó]n)\b[ .#:-]*\w)/iu;

/** The name without what every class's page says; empty where nothing of it is left. */
export function roomName(printed: string): string {
  const parts = printed.slice(0, LONGEST_HEADING_CHARS).replace(YEARS, ' ').split(JOINT).map(bare);
  return [...new Set(parts)].filter((part) => part !== '').join(' – ');
}

/** "Mrs. Delgado", "Room 14", "3rd Grade": it says whose it is. */
function isNamed(text: string): boolean {
  const name = text.slice(0, LONGEST_HEADING_CHARS);
  return NAMED.test(name) || parseGrade(name) !== null;
}

/** The first of a page's headings, nearest first, that says whose it is; null where none does. */
export function firstNamed(headings: readonly string[]): string | null {
  const found = headings.find(isNamed);
  return found === undefined ? null : roomName(found) || null;
}

function bare(part: string): string {
  const text = oneLine(part);
  if (PAGES.test(text) && !isNamed(text)) return '';
  const left = text
    .replace(LEADING, '')
    .replace(OF_A_DAY, '')
    .replace(/[\s,–-]+$/, '')
    .trim();
  return NOBODYS.test(left) ? '' : left;
}
