/**
 * Of a page nobody reads yet: another text as soon as it has another address, or more or fewer elements. It may become
 * somebody's as it comes up.
 */
export function sizeSignature(document: Document): string {
  return `${document.URL} ${document.getElementsByTagName('*').length}`;
}
