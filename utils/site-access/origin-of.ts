/**
 * The match pattern of a page's whole origin ("https://lms.example/*"), which is what the browser is asked for and what
 * it grants. Null for an address no script may be put on. The port is left out: Firefox takes none in a pattern.
 */
export function originOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname ? `${url.protocol}//${url.hostname}/*` : null;
}
