import type { Block } from '../model/block';
import type { Timetable } from '../model/reading';
import { warningsAt, type ReadingWarning } from '../model/warning';
import { blocksOf, type ReadRows } from './together/blocks';
import { certainDates } from './weeks/certain-dates';
import { offForNow } from './closed/exceptions';
import { unclearClosings } from './closed/unclear-closings';
import { closingLines, gradeOver, withClosedDays } from './together/closed-days';
import { atSchoolHours, isClassLike } from './together/class-like';
import { zipColumns } from './row/columns';
import { inCompany } from './together/company';
import { isOneDay } from './together/day-order';
import type { LinesHeard, OnLine } from './heard';
import type { Draft, Item } from './line/draft';
import type { Line } from './line/line';
import { pairLines } from './row/pair';
import { splitRestarts } from './together/restarts';
import { scanLine } from './row/scan-line';
import { unreadRows } from './together/unread';
import { footnotesIn, isFootnote, withFootnotes } from './weeks/footnotes';
import { lateStarts, withLateStarts } from './weeks/late-starts';
import { shortDays, withShortDays } from './weeks/short-days';
import { CELLS, TOGETHER, WHOLE_TEXT } from './steps';
import { sectionsOf, type Scope } from './together/sections';

/** What the text's reading is worth, for whoever chooses between readings. */
export interface TextScore {
  /** Blocks read, in all timetables. */
  readonly rows: number;
  /** Of these, the ones whose start and end are both printed. */
  readonly stated: number;
  /** Lines that print a clock time, and those of them that became blocks: prose has many of the first only. */
  readonly timed: number;
  readonly used: number;
}

export interface TextReading {
  /** One for each schedule the text keeps apart: `calendar.name` is its heading. Empty when nothing is a schedule. */
  readonly timetables: readonly Timetable[];
  /** For each timetable, the line each of its blocks stands on. */
  readonly lines: readonly (readonly number[])[];
  readonly warnings: readonly ReadingWarning[];
  readonly score: TextScore;
}

/** Timetables out of lines of text, undated. Never throws; reads nothing out of prose. */
export function readLines(printed: readonly Line[], heard?: LinesHeard): TextReading {
  const notes = footnotesIn(printed.map(({ text }) => text));
  const lines = printed.map((line) => ({
    ...line,
    text: isFootnote(line.text, notes) ? '' : withFootnotes(line.text, notes),
  }));
  const told = <M extends OnLine>(step: string, before: readonly OnLine[], after: M[]): M[] => {
    heard?.(step, before, after);
    return after;
  };
  const through = <M extends OnLine>(steps: readonly ((made: M[], lines: readonly Line[]) => M[])[], first: M[]): M[] =>
    steps.reduce((made, step) => told(step.name, made, step(made, lines)), first);
  const items = through(WHOLE_TEXT, told('scanLine', [], lines.map(scanLine)));
  const timed = items.filter((item) => item.kind === 'time' || item.kind === 'rows').length;
  const rows = through(CELLS, items);
  const sections = sectionsOf(rows).map(({ scope, items: own }) => {
    const zipped = told('zipColumns', own, zipColumns(own));
    return { scope, drafts: through(TOGETHER, told('pairLines', zipped, pairLines(zipped, scope.name))) };
  });
  const drafts = sections.flatMap((section) => section.drafts);
  const kept = new Set(told('inCompany', drafts, inCompany(drafts, solidLines(items))));
  const tables: ({ scope: Scope } & ReadRows)[] = [];
  for (const { scope, drafts } of sections) {
    for (const [i, part] of splitRestarts(drafts.filter((draft) => kept.has(draft))).entries()) {
      if (!isOneDay(part)) {
        heard?.('isOneDay', part, []);
        continue;
      }
      const read = blocksOf(part, scope);
      const same = i === 0 ? tables.findLast((table) => isSame(table.scope, scope)) : undefined;
      if (same) {
        same.blocks.push(...read.blocks);
        same.lines.push(...read.lines);
        same.doubts.push(...read.doubts);
      } else if (read.blocks.length > 0) tables.push({ scope, ...read });
    }
  }
  const classes = tables.filter(({ blocks }) => isClassLike(blocks));
  const left = classes.flatMap(({ blocks }) => blocks);
  // A single row left over from a list of hours is dropped.
  const kinds = left.length > 1 && atSchoolHours(left) ? classes.filter((table) => !isLoneLine(table, classes)) : [];
  const [closed, grade] = [closingLines(lines, kinds), gradeOver(lines, kinds)];
  const titles = kinds.flatMap(({ blocks }) => blocks.map(({ title }) => title));
  const near = nearRows(lines, kinds);
  const [short, late] = [shortDays(near), lateStarts(near)];
  const own = kinds.map((table) => ({
    ...table,
    ...withLateStarts(withShortDays(withClosedDays(table, closed, titles, table.scope.grade ?? grade), short), late),
  }));
  heard?.(
    'blocksOf',
    [...kept],
    own.flatMap(({ blocks: made, lines: at }) => made.map((block, i) => ({ line: at[i]!, block }))),
  );
  const timetables = own.map(({ scope, blocks }, i) => timetableOf(scope, blocks, i));
  const blocks = timetables.flatMap((table) => table.blocks);
  const read = own.flatMap(({ lines: at }) => at);
  return {
    timetables,
    lines: own.map((table) => table.lines),
    warnings: [
      ...own.flatMap(({ doubts }, at) => warningsAt(at, doubts)),
      ...unreadRows(rows, lines, own),
      ...unclearClosings(lines, read, blocks),
      ...certainDates(lines, read),
      ...offForNow(near),
    ],
    score: {
      rows: blocks.length,
      stated: blocks.filter((block) => block.end !== null && block.timing === 'stated').length,
      timed,
      used: new Set([...kept].map((draft: Draft) => draft.line)).size,
    },
  };
}

/** A lone start over schedules with names of their own: "Bake sale Friday 3:15" at the top of a page. */
function isLoneLine({ scope, blocks }: { scope: Scope } & ReadRows, all: readonly ReadRows[]): boolean {
  return all.length > 1 && scope.name === null && blocks.length === 1 && blocks[0]!.end === null;
}

/** Lines further than this from the rows that were read are of something else, such as the office. */
const REACH = 3;

function nearRows(lines: readonly Line[], tables: readonly ReadRows[]): string[] {
  const read = tables.flatMap((table) => table.lines);
  const [first, last] = read.reduce(([a, b], at) => [Math.min(a, at), Math.max(b, at)], [Infinity, -Infinity]);
  return lines.flatMap(({ text }, i) => (i >= first - REACH && i <= last + REACH ? text : []));
}

function isSame(a: Scope, b: Scope): boolean {
  return a.name === b.name && a.dayType === b.dayType && a.grade === b.grade;
}

function timetableOf(scope: Scope, blocks: readonly Block[], i: number): Timetable {
  const token = `text:${scope.name ?? (i === 0 ? 'schedule' : `schedule ${i + 1}`)}`;
  const table = { calendar: { token, name: scope.name, own: false }, grade: scope.grade, blocks };
  return scope.dayType === null ? table : { ...table, dayType: scope.dayType };
}

/** Each line's number among the lines that hold words. */
function solidLines(items: readonly Item[]): number[] {
  let count = 0;
  return items.map((item) => (item.kind === 'blank' ? count : ++count));
}
