import type { PdfContent } from '../../../utils/files/pdf/pdf-content';
import type { Manner } from '../../../utils/model/reading';
import type { Heard, HeardCell } from '../../../utils/readers/heard';
import type { Line } from '../../../utils/schedule-text/line/line';
import { draftText } from './item-text';
import { linesHeard } from './lines-heard';
import { cellWords, isTaken, tableWords, wayWords } from './step-words';

type Matrix = readonly (readonly HeardCell[])[];

/** Hears how a file is read and writes it down, `step · where · rule`. */
export class FileHeard implements Heard {
  private readonly before: string[] = [];
  private readonly manners = new Map<Manner, string[]>();
  private readonly after: string[] = [];
  private taken: Manner | null = null;
  private matrix: Matrix = [];
  private readonly tables: Matrix[] = [];

  /** @param printed the lines of the file, where it is text: their numbers are told. */
  constructor(private readonly printed: readonly string[] | null) {}

  /** What was heard: of the ways to read the whole, the steps of the one that was taken, or why its text gave nothing. */
  lines(): string[] {
    return [...this.before, ...this.of(this.taken ?? 'text'), ...this.after];
  }

  reader(name: string, knows: boolean): void {
    this.before.push(`detectAmong · page · ${name} ${knows ? 'knows it' : 'does not know it'}`);
  }

  parts(parts: readonly PdfContent[]): void {
    parts.forEach((part, i) => {
      const said =
        part.is === 'line'
          ? `${part.isHeading ? 'heading' : 'line'} “${part.text}”`
          : part.is === 'table'
            ? `table of ${part.rows.length} rows`
            : 'form that is not filled in';
      this.before.push(`pdfParts · part ${i + 1} · ${said}`);
    });
  }

  text(manner: Manner, all: readonly Line[], near: readonly Line[]) {
    // A text that gave nothing is read once more where two rows are enough.
    if (manner === 'text') this.manners.delete(manner);
    const told = this.of(manner);
    const numbers = this.numbersOf(all);
    const kept = new Set(near);
    all.forEach((line, i) => {
      if (!kept.has(line)) told.push(`nearTimes · line ${numbers[i]!} · left out: far from any time`);
    });
    const at = near.map((line) => numbers[all.indexOf(line)]!);
    return linesHeard(({ step, line, rule }) => told.push(`${step} · line ${at[line]!} · ${rule}`));
  }

  table(step: string, matrix: Matrix, rows: number): void {
    this.matrix = matrix;
    if (!this.tables.includes(matrix)) this.tables.push(matrix);
    const found = step === 'down' || step === 'across';
    const rule = found && rows === 0 ? 'left out: no rows in it' : tableWords(step) + (found ? `: ${rows} rows` : '');
    this.of('tables').push(`${step} · ${this.tableNow()} · ${rule}`);
  }

  cells(step: string, cells: readonly HeardCell[], made: Parameters<Heard['cells']>[2] = []): void {
    const words = [...new Set(cells)].map(({ text }) => text).filter((text) => text !== '');
    const rows = made.map(draftText).join('; ');
    const rule = step === 'blocksIn' ? `row ${rows}` : [cellWords(step), rows].filter(Boolean).join(': ');
    this.of('tables').push(`${step} · ${this.placeOf(cells)} “${words.join(' | ')}” · ${rule}`);
  }

  way(step: string, { manner }: Parameters<Heard['way']>[1], worth: number): void {
    if (isTaken(step)) this.taken = manner;
    this.after.push(`${step} · as ${manner} · ${wayWords(step)}${worth > 0 ? ` (worth ${worth})` : ''}`);
  }

  private of(manner: Manner): string[] {
    const told = this.manners.get(manner) ?? [];
    this.manners.set(manner, told);
    return told;
  }

  private tableNow(): string {
    return `table ${this.tables.indexOf(this.matrix) + 1}`;
  }

  /** Where the last of these cells stands in its table, which may have been turned meanwhile. */
  private placeOf(cells: readonly HeardCell[]): string {
    const cell = cells.at(-1);
    const y = this.matrix.findIndex((row) => cell !== undefined && row.includes(cell));
    const x = this.matrix[y]?.indexOf(cell!) ?? -1;
    return y < 0 ? this.tableNow() : `${this.tableNow()}, row ${y + 1}, column ${x + 1}`;
  }

  /** The number of each line in the file, or where it has none, among those the page shows. */
  private numbersOf(all: readonly Line[]): number[] {
    let from = 0;
    return all.map(({ text }, i) => {
      const at = this.printed?.findIndex((line, y) => y >= from && line.trim() === text.trim()) ?? -1;
      if (at >= 0) from = at + 1;
      return (at >= 0 ? at : i) + 1;
    });
  }
}
