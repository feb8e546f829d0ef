import type { Reading } from '../model/reading';
import { detectPage } from '../readers/registry';

/** Rows of cells as a table of a page, read as any page's is; null when nothing in them is a schedule. */
export function readRows(
  rows: readonly (readonly string[])[],
  title: string,
  now: number,
  zone: string,
): Reading | null {
  const page = document.implementation.createHTMLDocument(title);
  const table = page.body.appendChild(page.createElement('table'));
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) {
    const line = table.appendChild(page.createElement('tr'));
    for (const text of row) {
      const cell = line.appendChild(page.createElement('td'));
      cell.textContent = text;
      // A line of one cell stands over all columns, as a heading does.
      if (row.length === 1 && widest > 1) cell.colSpan = widest;
    }
  }
  return readDocument(page, now, zone);
}

/** Lines as they were typed. */
export function readText(text: string, title: string, now: number, zone: string): Reading | null {
  const page = document.implementation.createHTMLDocument(title);
  page.body.appendChild(page.createElement('pre')).textContent = text;
  return readDocument(page, now, zone);
}

/** Null where no reader finds a schedule, or the view can't be read. @throws PageChanged */
export function readDocument(page: Document, now: number, zone: string): Reading | null {
  const shown = { document: page, url: '', now, zone };
  const found = detectPage(shown);
  if (!found?.kind.readable) return null;
  const reading = found.reader.read(shown);
  return reading.timetables.some(({ blocks }) => blocks.length > 0) ? reading : null;
}
