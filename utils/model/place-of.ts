/*
 * Where a page stands: the one name it has in every token, place and backup. Two pages may call their timetables alike
 * ("Grade 3"): this tells them apart. It stays the same from week to week, so what only says which days are shown is left out.
 * What stands behind "?" or "#" is never in it, since that may hold a key, a session or a name; nor is a key in the path.
 */

/** A part of an address that names days or a view of them. */
const SHOWS_DAYS =
  /^(?:\d{4}(?:[-.]\d{1,2}){0,2}|\d{1,2}[-.]\d{1,2}[-.]\d{2,4}|(?:19|20)\d{6}|day|week|month|agenda|list|today)$/i;
const NUMBER = /^\d{1,2}$/;
/** Letters and digits without a word in them: whoever has such a part may have all that it opens. */
const KEY = /^(?=.*\d)[\w.~%+-]{20,}$/;
/** Of a file's path only its own name is kept: the folders may be anybody's. */
const FILE = 'file';

/** Host and path of a page, without its days: `school.example/room-14`. Empty for what has no host and is no file. */
export function placeOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host, pathname } = new URL(address);
  if (protocol === 'file:') return `${FILE}/${pathname.split('/').at(-1)}`;
  let inDate = false;
  const parts = pathname.split('/').filter((part) => {
    // "/2026/9/14": a year takes the numbers after it along.
    inDate = SHOWS_DAYS.test(part) || (inDate && NUMBER.test(part));
    return part !== '' && !inDate;
  });
  return host === '' ? '' : [host, ...parts.map(withoutKey)].join('/');
}

/** Host of the page at a place, "file" for a file; what a token of that page begins with. */
export function hostOf(place: string): string {
  return place.split('/')[0]!;
}

/** A key is told by a few letters it leads to, from which nobody finds it again. Words with dashes are no key. */
function withoutKey(part: string): string {
  return KEY.test(part) && !isWords(part) ? `~${shortHash(part)}` : part;
}

function isWords(part: string): boolean {
  return part.split(/[-_.+]|%20/).every((word) => /^(?:\p{L}{1,18}|\d{1,6})$/u.test(word));
}

/** FNV-1a, 32 bits: enough to tell one page of a site from another. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
