/** A frame without an address of its own stands where the page that made it does. */
export function addressHere(): string {
  return location.protocol === 'about:' ? document.baseURI : location.href;
}
