/** Characters; the rest of a longer value is dropped. */
const LONGEST_VALUE_CHARS = 2000;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A text value as people would read it. Markup of a page is dropped and never used. Null if nothing is left. */
export function feedText(value: string | null): string | null {
  if (value === null) return null;
  const plain = value
    .slice(0, LONGEST_VALUE_CHARS)
    .replace(/<br\s*\/?>|<\/(?:p|div|li|tr)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/gi, (all, code: string | undefined, name: string | undefined) =>
      code ? safe(Number(code)) : (ENTITIES[name!.toLowerCase()] ?? all),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
  return plain === '' ? null : plain;
}

function safe(code: number): string {
  return code >= 32 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}
