/** One measured figure and its aim. */
export interface Figure {
  readonly what: string;
  readonly got: number;
  readonly unit: string;
  /** The aim. Null means that nothing was promised and the figure is only watched. */
  readonly aim: number | null;
  /** True if more is better: then the aim is the least and not the most. */
  readonly floor?: boolean;
  /** What the figure was computed from. */
  readonly from?: string;
}

const HEAD_CELLS = ['', 'got', 'aim', 'got ÷ aim', ''];

/** The figures as lines of a table. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEAD_CELLS, ...figures.map(row)];
  const widths = HEAD_CELLS.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column % 4 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ');
  return rows.map((cells) => line(cells).trimEnd()).join('\n');
}

function row({ what, got, unit, aim, floor, from }: Figure): string[] {
  if (aim === null) return [what, said(got, unit), '', '', from ?? ''];
  const held = floor ? got >= aim : got <= aim;
  const bound = `${floor ? '≥' : '≤'} ${said(aim, unit)}`;
  return [what, said(got, unit), bound, `${(got / aim).toFixed(2)} ${held ? '✓' : '✗'}`, from ?? ''];
}

function said(figure: number, unit: string): string {
  const digits = figure >= 100 || Number.isInteger(figure) ? 0 : 1;
  return `${figure.toFixed(digits)} ${unit}`;
}
