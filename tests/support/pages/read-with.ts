import type { Reading } from '../../../utils/model/reading';
import type { Page, PageKind, PageRead, Reader } from '../../../utils/readers/reader';

/** What a reader finds the page to be; null where it is somebody else's. */
export function kindOf(reader: Reader, page: Page): PageKind | null {
  return reader.find(page)?.kind ?? null;
}

/** What a reader reads on a page and measures there. Throws where the page is somebody else's. */
export function pageRead(reader: Reader, page: Page): PageRead {
  const finding = reader.find(page);
  if (!finding) throw new Error(`${reader.name} does not know the page`);
  return reader.read(page, finding.found);
}

/** What a reader reads on a page. Throws where the page is somebody else's. */
export function readWith(reader: Reader, page: Page): Reading {
  return pageRead(reader, page).reading;
}
