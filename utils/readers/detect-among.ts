import type { FoundPage, Page, Reader } from './reader';

/** A page that some reader knows, with the parts of it that the reader works on. */
export interface Detected extends FoundPage {
  readonly reader: Reader;
}

/** The first of these readers that knows the page; null if none does. */
export function detectAmong(readers: readonly Reader[], page: Page): Detected | null {
  for (const reader of readers) {
    const finding = reader.find(page);
    page.heard?.reader(reader.name, finding !== null);
    if (finding) return { reader, ...finding };
  }
  return null;
}
