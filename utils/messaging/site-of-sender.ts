/** What the browser itself says of who sent a message; nothing of it is the page's to choose. */
export interface Sender {
  readonly url?: string;
  readonly origin?: string;
}

/**
 * Host of the page whose script speaks; "file" for a page from the disk, as in `placeOf`. Null where the browser does not say,
 * or says two things. A frame without an address of its own has the origin of the page that made it.
 */
export function siteOfSender({ url, origin }: Sender): string | null {
  const place = hostOf(url);
  const from = hostOf(origin);
  if (place !== null && from !== null && place !== from) return null;
  return place ?? from;
}

function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  if (protocol === 'file:') return 'file';
  return protocol === 'https:' || protocol === 'http:' ? host : null;
}
