import type { Grid } from '../overlay/grid';
import type { Page, PageKind, Reader } from './reader';

/** One site: `matches` is a first, cheap sieve over addresses; `detect` of the reader decides. */
export interface ReaderRow {
  /** The reader's folder under `utils/readers/`. */
  readonly name: string;
  matches(url: string): boolean;
  readonly reader: Reader;
  /** Where its days and minutes, or its rows, are drawn. Reads layout: browser only. Throws PageChanged. */
  findGrid(document: Document): Grid;
  /** Cheap; another text as soon as the page would be read or drawn differently. */
  signature(document: Document): string;
}

export interface Detected {
  readonly reader: Reader;
  readonly row: ReaderRow;
  readonly kind: PageKind;
}

/** The first of these readers that knows the page, and which view of it; null when none does. */
export function detectAmong(rows: readonly ReaderRow[], page: Page): Detected | null {
  for (const row of rows) {
    const kind = row.matches(page.url) ? row.reader.detect(page) : null;
    if (kind) return { reader: row.reader, row, kind };
  }
  return null;
}
