import type { FoundPage, Page, Reader } from './reader';

/** A page that some reader knows, with the parts of it that the reader works on. */
export interface Detected<R = Reader> extends FoundPage {
  readonly reader: R;
}

/** The first of these readers that knows the page; null if none does. */
export function detectAmong<R extends Pick<Reader, 'name' | 'find'>>(
  readers: readonly R[],
  page: Page,
): Detected<R> | null {
  for (const reader of readers) {
    const finding = reader.find(page);
    page.heard?.reader(reader.name, finding !== null);
    if (finding) return { reader, ...finding };
  }
  return null;
}
