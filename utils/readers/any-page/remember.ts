import type { Way } from './way';

/** What was read last of each document: marks are placed often, and reading a long page again for each is too slow. */
const LAST = new WeakMap<Document, Way>();

export function remember(document: Document, way: Way | null): void {
  if (way) LAST.set(document, way);
  else LAST.delete(document);
}

export function remembered(document: Document): Way | null {
  return LAST.get(document) ?? null;
}
