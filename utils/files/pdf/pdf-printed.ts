import { once } from './pdf-once';
import { uprightPage, type PdfItem, type PdfPage, type PdfRule } from './pdf-page';
import { withStruck } from './pdf-struck';

/** A page as it is held to be read, each text once, what is struck through marked. */
export function printedPage(items: readonly PdfItem[], drawn: readonly PdfRule[]): PdfPage {
  const { texts, rules } = uprightPage(items, drawn);
  return withStruck(once(texts), rules);
}
