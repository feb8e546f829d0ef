/**
 * The address of this frame. A frame without an address of its own counts as standing where the page is that made it.
 */
export function addressHere(): string {
  return location.protocol === 'about:' ? document.baseURI : location.href;
}
