import type { Reading } from '../../../utils/model/reading';
import type { Page, PageKind, PageRead, Reader } from '../../../utils/readers/reader';

/** What a reader recognises in the page; null if the page is not its own. */
export function kindOf(reader: Reader, page: Page): PageKind | null {
  return reader.find(page)?.kind ?? null;
}

/** What a reader reads and measures on a page. Throws if the page is not its own. */
export function pageRead(reader: Reader, page: Page): PageRead {
  const finding = reader.find(page);
  if (!finding) throw new Error(`${reader.name} does not know the page`);
  return reader.read(page, finding.found);
}

/** What a reader reads on a page. Throws if the page is not its own. */
export function readWith(reader: Reader, page: Page): Reading {
  return pageRead(reader, page).reading;
}
