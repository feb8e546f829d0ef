import { quoted } from '../model/text/quoted';
import { oneLine } from '../model/text/one-line';
/*
 * Titles inside data are often escaped as if they were markup ("Kids &#038; Parents", "<p>Bring a snack</p>"). Here they
 * become plain words without ever being parsed as a page.
 */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  bull: '•',
  eacute: 'é',
  ntilde: 'ñ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** The text with its character references resolved, once; unknown ones stay. */
function unescapeText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name.toLowerCase()) ? NAMED[name.toLowerCase()]! : whole;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    const able = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return able ? String.fromCodePoint(code) : whole;
  });
}

/** Escaped text, maybe with tags in it, as plain words of one line; null when there are none. At most `most` long. */
export function plainWords(text: string, most = 300): string | null {
  const bare = unescapeText(text.slice(0, most * 20)).replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ');
  const words = oneLine(bare);
  if (words === '') return null;
  return quoted(words, most);
}
