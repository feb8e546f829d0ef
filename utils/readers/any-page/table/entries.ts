import { anyOf } from '../../../model/text/any-of';
import { GROUP_COLORS } from '../../../words/data/group-colors';
import type { Weekday } from '../../../model/vocabulary';
import type { Cell } from './cell';
import { pageLines } from '../lines/page-lines';

/** One thing in a cell: what it is called and what is said about it. */
export interface CellEntry {
  readonly title: string;
  readonly notes: readonly string[];
  readonly room: string | null;
  /** The days it happens on, where its cell says so; null: all of the cell's. */
  readonly days: readonly Weekday[] | null;
  readonly rotation: string | null;
}

const EVERY_DAY = { room: null, days: null, rotation: null } as const;

/** The end of a line that goes on in the next: "Writer's /", "Snack &", "Math,". */
const GOES_ON = /(?:[/&,+–—-]|\b(?:and|with|or|y|of|the|to|for))\s*$/i;
const WENT_ON = /^(?:[/&+(]|\p{Ll})/u;

/** "no class", "office closed 12-1" below a title are said about it. */
const CLOSES = /^no \p{L}|\b(?:closed|off|cancell?ed)\b/iu;

/** Words that, alone on a line, are the rest of the title above: "Reading / Groups", "Social / Studies". */
const REST =
  /^(?:studies|groups?|workshops?|block|time|centers?|arts?|education|labs?|work|meeting|rotations?|reading|writing|aloud|instruction|practice|skills|recess)$/i;

/** What stands in a cell; several where it holds a table of its own, as FET's do: one each column. */
export function entriesOf(cell: Cell): CellEntry[] {
  const { element, lines } = cell;
  if (lines.length === 0) return [];
  if (!element?.firstElementChild) return groupsOf(lines) ?? [linesAsOne(lines)];
  const details = element.getElementsByTagName('table')[0];
  const entries =
    details && isAllOf(element, details) ? columnsOf(details) : (groupsOf(lines) ?? [subjectOf(element, lines)]);
  return entries.filter(({ title }) => title !== '');
}

const GROUP = /\b(?:group|grp|team|cohort|grupo|equipo|gruppe|groupe)(?:\s*#)?\s*([a-z]|\d)(?![\p{L}\d])/iu;
/** "Red group: Reading", "Rabbits' Group – Math": a group with a name of its own, and what it does. */
const NAMED_GROUP = /^(?<name>\p{L}[\p{L}'’]{1,14}) (?:groups?|team)\s*(?::|\s[-–—])\s*\p{L}/iu;

/** "G1 Reading", "Red: Reading", "Girls PE": groups by a number, a color or half a class; "Teacher: Ms. Lane" is none. */
const SHORT_GROUP = new RegExp(
  [
    String.raw`^(?:g(?:rp|p)?\.? ?#?(?<number>[1-9])(?= |:|\s?[-–—])`,
    String.raw`|(?<color>${anyOf(GROUP_COLORS)})(?=:|\s[-–—]\s)`,
    String.raw`|(?<half>girls|boys|ni[nñ][ao]s)(?=:? \p{L}))`,
  ].join(''),
  'iu',
);
const GROUPS = [GROUP, NAMED_GROUP, SHORT_GROUP];

function groupIn(line: string): string | undefined {
  const found = GROUPS.map((group) => group.exec(line)).find((one) => one !== null);
  const said = found && Object.values(found.groups ?? {}).find((one) => one !== undefined);
  return (said ?? found?.[1])?.toLowerCase();
}

/** "Reading (group 1)" over "Math (group 2)": what the groups of a class do at the same time, each by itself. */
function groupsOf(lines: readonly string[]): CellEntry[] | null {
  const groups = lines.map(groupIn);
  const apart = lines.length > 1 && groups.every((one) => one !== undefined) && new Set(groups).size === lines.length;
  const named = apart && lines.every((line) => /\p{L}{2}/u.test(line.replace(GROUP, '').replace(SHORT_GROUP, '')));
  return named ? lines.map((title) => ({ ...EVERY_DAY, title, notes: [] })) : null;
}

/** Words beside a table of details are what the cell is called. */
function isAllOf(cell: Element, details: Element): boolean {
  const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length;
  return words(details) * 10 >= words(cell) * 9;
}

function subjectOf(element: Element, lines: readonly string[]): CellEntry {
  // FET's own names for what its cells hold.
  const subject = element.querySelector('.subject');
  if (!subject) return linesAsOne(lines);
  const words = wordsOf(subject);
  const room = element.querySelector('.room');
  const other = [...element.querySelectorAll('.studentsset')].map(wordsOf);
  const notes = other.filter((text) => text !== '');
  return { ...EVERY_DAY, title: words, notes, room: room ? wordsOf(room) || null : null };
}

function isWord(text: string): boolean {
  return /^\p{L}[\p{L}'’.]*$/u.test(text);
}

/** Lines of a cell as a title and what is said about it. */
export function linesAsOne(lines: readonly string[]): CellEntry {
  if (lines.length === 1) return { ...EVERY_DAY, title: lines[0]!, notes: [] };
  let title = lines[0]!;
  let next = 1;
  while (
    next < lines.length &&
    next < 4 &&
    !CLOSES.test(lines[next]!) &&
    (GOES_ON.test(title) || WENT_ON.test(lines[next]!) || (isWord(title) && REST.test(lines[next]!)))
  )
    title += ` ${lines[next++]}`;
  return { ...EVERY_DAY, title, notes: lines.slice(next) };
}

function columnsOf(details: Element): CellEntry[] {
  const rows = [...details.getElementsByTagName('tr')].map((row) => [...row.children]);
  const width = Math.min(Math.max(0, ...rows.map((row) => row.length)), 200);
  return Array.from({ length: width }, (_, x) => {
    const cells = rows.flatMap((row) => row[x] ?? []);
    const subject = cells.find((cell) => cell.querySelector('.subject'));
    const room = cells.find((cell) => cell.closest('.room'));
    const texts = cells.filter((cell) => cell !== subject && cell !== room && !cell.closest('.teacher')).map(wordsOf);
    const [first = '', ...rest] = texts.filter((text) => text !== '');
    if (!subject) return { ...EVERY_DAY, title: first, notes: rest };
    return {
      ...EVERY_DAY,
      title: wordsOf(subject),
      notes: [first, ...rest].filter((text) => text !== ''),
      room: room ? wordsOf(room) || null : null,
    };
  });
}

function wordsOf(element: Element): string {
  return pageLines(element)
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
}
