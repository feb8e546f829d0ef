import { once } from './pdf-once';
import { uprightPage, type PdfItem, type PdfPage, type PdfRule } from './pdf-page';
import { withStruck } from './pdf-struck';

/** A page as one holds it to read it: each text once, and text that is struck through is marked. */
export function printedPage(items: readonly PdfItem[], drawn: readonly PdfRule[]): PdfPage {
  const { texts, rules } = uprightPage(items, drawn);
  return withStruck(once(texts), rules);
}
