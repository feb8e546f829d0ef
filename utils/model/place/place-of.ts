import { shortHash } from './short-hash';

/*
 * Where a page stands: the one name it has in every token, place and backup. Two pages may call their timetables alike
 * ("Grade 3"): this tells them apart. It stays the same from week to week, so what only says which days are shown is left out.
 * What stands behind "?" or "#" is never in it, since that may hold a key, a session or a name; nor is a key in the path.
 */

const DAY_NUMBER = /^\d{1,2}(?:st|nd|rd|th)?$/i;
const YEAR = /^(?:19|20)\d\d$/;
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const WEEK = /^w(?:(?:ee)?k)?\d{0,2}$/i;
/** Words between the parts of a date. */
const BETWEEN = /^(?:of|the|to|thru|through|t\d{0,2}|00z?)$/i;
/** "20260914", "09142026". */
const DIGITS = /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d|(?:0[1-9]|1[0-2])[0-3]\d(?:19|20)\d\d)$/;
/** Views of the same days, as calendars call them in their addresses. */
const VIEW =
  /^(?:day|(?:work-?)?week|month|year|agenda|list|today|(?:time-?|day-?)?grid-?(?:day|week|month)|list-?(?:day|week|month))$/i;

/** Letters and digits without a word in them: whoever has such a part may have all that it opens. */
const KEY = /^(?=.*\d)[\w.~%+-]{20,}$/;
/** "token=4711". */
const NAMED = /^[\w.-]+=./;
/** Of a file's path only the file's name is kept: names of folders may be private. */
const FILE = 'file';

/** Host and path of a page, without its days: `school.example/room-14`. Empty for what has no host and is no file. */
export function placeOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host, pathname } = new URL(address);
  if (protocol === 'file:') return `${FILE}/${pathname.split('/').at(-1)}`;
  const parts = pathname
    .split('/')
    .map(withoutSession)
    .filter((part) => part !== '');
  const lasting = parts.filter((part, at) => !showsDays(part) && !isOfDate(parts, at));
  return host === '' ? '' : [host, ...lasting.map(withoutKey)].join('/');
}

/** Does a part of an address name days, or a view of them, by itself? "2026-09-14", "week-of-sept-14", "2026-W38", "week". */
function showsDays(part: string): boolean {
  if (VIEW.test(part) || YEAR.test(part) || DIGITS.test(part)) return true;
  const words = part.split(/[-_.+:]+|(?<=\d)(?=t\d)|%20|%3a/i).filter((word) => word !== '');
  const count = (kind: RegExp) => words.filter((word) => kind.test(word)).length;
  const [numbers, years, months, weeks] = [count(DAY_NUMBER), count(YEAR), count(MONTH), count(WEEK)];
  if (numbers + years + months + weeks + count(BETWEEN) < words.length) return false;
  // "14-3" is as likely a room; a school year, "2026-2027", is no week.
  return (
    (months > 0 && numbers + years > 0) ||
    (weeks > 0 && words.length > 1) ||
    (years > 0 && numbers > 0) ||
    (numbers === 3 && words[2]!.length === 2)
  );
}

/** "/2026/9/14", "/2026/sep/14": a year, or a month beside a number, takes the numbers and months after it along. */
function isOfDate(parts: readonly string[], at: number): boolean {
  const isPart = (part = '') => DAY_NUMBER.test(part) || MONTH.test(part);
  if (MONTH.test(parts[at]!) && DAY_NUMBER.test(parts[at + 1] ?? '')) return true;
  if (!isPart(parts[at])) return false;
  let first = at;
  while (first > 0 && isPart(parts[first - 1])) first--;
  if (YEAR.test(parts[first - 1] ?? '')) return true;
  return first < at && parts.slice(first, at + 1).some((part) => MONTH.test(part)) && DAY_NUMBER.test(parts[at]!);
}

/** Host of the page at a place, "file" for a file; what a token of that page begins with. */
export function hostOf(place: string): string {
  return place.split('/')[0]!;
}

/** Servers without cookies write the visit into the path: "room;jsessionid=0A1B", "/(S(lit3py55t21z5v55))/room". */
function withoutSession(part: string): string {
  return part.replace(/;.*$/s, '').replace(/^\([A-Za-z]\(.*\)\)$/s, '');
}

/** A key is told by a few letters it leads to, from which nobody finds it again. Words with dashes are no key. */
function withoutKey(part: string): string {
  return NAMED.test(part) || (KEY.test(part) && !isWords(part)) ? `~${shortHash(part)}` : part;
}

function isWords(part: string): boolean {
  return part.split(/[-_.+]|%20/).every((word) => /^(?:\p{L}{1,18}|\d{1,6})$/u.test(word));
}
