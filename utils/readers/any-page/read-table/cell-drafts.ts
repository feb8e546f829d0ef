import { zipColumns } from '../../../schedule-text/row/columns';
import type { Draft, Item } from '../../../schedule-text/line/draft';
import { pairLines } from '../../../schedule-text/row/pair';
import { scanLine } from '../../../schedule-text/row/scan-line';
import { depths } from '../../../schedule-text/line/brackets';
import { hasWords } from '../../../schedule-text/line/trim';
import { clockText } from '../../../time/clock/clock-marks';
import { clockSpans } from '../../../time/clock/clock-span';
import { isLabel, type Cell } from '../table/cell';
import { linesAsOne } from '../table/entries';

/**
 * The rows a cell prints with times of their own: "Math 9:00–10:00", or a day's whole schedule on many lines. Beside
 * the row's own time only whole spans count; null where there are none, and the cell is read as words.
 */
export function cellDrafts({ lines }: Cell, hasRowTime: boolean): Draft[] | null {
  if (hasRowTime && lines.length === 1 && areAside(lines[0]!)) return null;
  const items = lines.map((text, i) => scanLine({ text, heading: null }, i));
  const drafts = underWords(lines, items) ?? pairLines(zipColumns(items));
  const whole = drafts.filter(({ span }) => span.from !== null && span.to !== null);
  if (!hasRowTime) return drafts.length > 0 ? drafts : null;
  return whole.length > 0 && whole.length === drafts.length ? drafts : null;
}

/** "Period 3 – 5th Grade Lunch (9:45–10:10)": times in brackets behind words are of a part of the row. */
function areAside(line: string): boolean {
  const depth = depths(clockText(line));
  const spans = clockSpans(line);
  // "3rd / 6th gr. lunch 10:20–10:45"
  const [label, words] = line.split(/\s[-–—/]\s|:\s|\s\(/);
  if (spans.length > 0 && words !== undefined && isLabel(label!) && hasWords(words)) return true;
  return (
    spans.length > 0 && spans.every(({ index }) => depth[index]! > 0) && hasWords(line.replace(/\([^()]*\)?/g, ''))
  );
}

/** "Math / Ms. Lind / Rm 12 / 8:00–9:00": a cell's only time, under its words, whose first is the title. */
function underWords(lines: readonly string[], items: readonly Item[]): Draft[] | null {
  const last = items.at(-1);
  if (last?.kind !== 'time' || items.length < 3 || !items.slice(0, -1).every(({ kind }) => kind === 'words'))
    return null;
  const words = lines.slice(0, -1);
  const { title, notes } = linesAsOne(isLabel(words[0]!) ? [...words.slice(1), words[0]!] : words);
  return [{ ...last.draft, title, notes: [...notes] }];
}
