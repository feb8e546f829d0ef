import { anyOf } from '../../model/text/any-of';
import { WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { schoolMinutes } from '../../time/clock/clock';
import { weekdaysAtHead, weekdaysOf } from '../../time/date/weekday-text';
import { NO_SCHOOL, NO_SCHOOL_THAT_DAY } from '../../words/data/no-school-words';
import { draftsIn, rowsBefore, type Draft, type Item } from '../line/draft';
import type { Line } from '../line/line';
import type { ReadRows } from './blocks';

/*
 * "Friday: no school", "Martes: no hay clases": among the rows such a line closes that weekday. Its rows stay, called off.
 */

const LONGEST_LINE_CHARS = 120;
/** Lines further than this from the rows that were read are about something else, such as when an office is closed. */
const REACH = 3;
const SAID = [...NO_SCHOOL, ...NO_SCHOOL_THAT_DAY];
const CLOSED = new RegExp(`^${anyOf(SAID)}(?: (?:today|all day|hoy))?[.!]*$`, 'i');
const PARTS = /[()[\],:;–—]|\s-+\s/;
const ARTICLE = /^[\s*•]*(?:el|los)\s+/i;

/** The weekdays a line closes; null for any other line, and for one with a date, which is about that date alone. */
function closedIn(line: string): readonly Weekday[] | null {
  if (line.length > LONGEST_LINE_CHARS || /\d/.test(line)) return null;
  const text = line.replace(ARTICLE, '');
  const head = weekdaysAtHead(text);
  return head && saysClosed(text.slice(head.end)) ? head.days : null;
}

function saysClosed(text: string): boolean {
  return text.split(PARTS).some((part) => CLOSED.test(part.trim()));
}

/** Such lines as headings where rows of that day stand under them; else as lines that head and note nothing. */
export function closedHeads(items: readonly Item[], lines: readonly Line[]): Item[] {
  const byDays = items.some((item) => item.kind === 'heading' && item.heading.days?.length === 1);
  const [before, under] = [rowsBefore(items), rowsUnder(items)];
  return items.map((item, i): Item => {
    const { text, heading: level } = lines[i]!;
    const days = closedIn(text);
    if (days === null || draftsIn(item).length > 0) return item;
    const [last, next] = [before[i], under[i]];
    if (next === undefined || !(byDays || (last !== undefined && beginsAgain(last, next))))
      return { kind: 'skip', line: i };
    const heading = { text: text.trim(), days, rotation: null, dayType: null, grade: false, named: false, level };
    return { kind: 'heading', line: i, heading };
  });
}

/** For each line, the first row behind it that no heading parts from it. */
function rowsUnder(items: readonly Item[]): readonly (Draft | undefined)[] {
  let next: Draft | undefined;
  return items
    .toReversed()
    .map((item) => {
      const under = next;
      next = item.kind === 'heading' ? undefined : (draftsIn(item)[0] ?? next);
      return under;
    })
    .toReversed();
}

function beginsAgain({ span: last }: Draft, { span: next }: Draft): boolean {
  return last.from !== null && next.from !== null && schoolMinutes(next.from) <= schoolMinutes(last.from);
}

/** The weekdays that lines near the rows close, by one line or by a day and a line under it. */
export function closedDays(lines: readonly Line[], tables: readonly ReadRows[]): readonly Weekday[] {
  const read = tables.flatMap((table) => table.lines);
  const [first, last] = [Math.min(...read) - REACH, Math.max(...read) + REACH];
  const days = lines.flatMap(({ text }, i) => {
    if (i < first || i > last) return [];
    const under = lines[i + 1]?.text ?? '';
    return closedIn(text) ?? (CLOSED.test(under.trim()) ? weekdaysOf(text) : null) ?? [];
  });
  return WEEKDAYS.filter((day) => days.includes(day));
}

/** The rows, each cut in two where some of its days are closed. A row without days is one of every school day. */
export function withClosedDays({ blocks, lines, doubts }: ReadRows, closed: readonly Weekday[]): ReadRows {
  const cut = blocks.map((block) => {
    const days = block.days ?? (block.rotation === null ? WEEKDAYS.slice(0, 5) : []);
    const [off, on] = [days.filter((day) => closed.includes(day)), days.filter((day) => !closed.includes(day))];
    if (off.length === 0) return [block];
    const called = { ...block, days: off, calledOff: true as const };
    return on.length === 0 ? [called] : [{ ...block, days: on }, called];
  });
  return {
    blocks: cut.flat(),
    lines: cut.flatMap((made, i) => made.map(() => lines[i]!)),
    doubts: cut.flatMap((made, i) => made.map((_, at) => (at === 0 ? doubts[i]! : []))),
  };
}
