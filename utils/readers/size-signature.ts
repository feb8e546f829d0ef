/**
 * A signature of a page that nobody reads yet, since it may still be loading: another text as soon as the page has
 * another address, or more or fewer elements.
 */
export function sizeSignature(document: Document): string {
  return `${document.URL} ${document.getElementsByTagName('*').length}`;
}
