import { anyOf } from '../../model/text/any-of';
import { minutesBetweenOnDial, type Clock } from './clock';
import { halfAfter, halfOf, type ClockMark, type ClockSpan } from './clock-marks';
import { COUNTED_THINGS, NUMBERED_THINGS } from './numbered-things';

/*
 * Hours without minutes: "9-9:40", "10:30-11", "8:05-835", "9-10 Math". A bare number is an hour only right beside a
 * clock, or at the edge of a line (then not firm), and only where it makes a stretch that a block can have.
 */

/** Longest stretch, in minutes, that a bare number may make. */
const LONGEST_BARE_SPAN_MIN = 190;
const BARE_HOUR = String.raw`(?<number>\d{1,2}|\d{3,4}|\d{1,2}:\d)`;
/** Words behind a number that say it counts something. */
const COUNTED = String.raw`(?![\d:./%]\d|\d|\s?${anyOf(COUNTED_THINGS)})`;
const END = new RegExp(String.raw`${BARE_HOUR}${halfAfter()}?${COUNTED}(?: ?(?:horas|uhr|uur)(?!\p{L}))?`, 'iuy');
/** Words before a number that make it a name: "Room 9 – 10:15". */
const NAMED = new RegExp(String.raw`(?:\b${anyOf(NUMBERED_THINGS)}\.?\s?#?|[/$#.:,\d-])$`, 'i');
const START = new RegExp(`${BARE_HOUR}${halfAfter()}?$`, 'iu');

function bareClock(digits: string, half: Clock['half']): Clock | null {
  const bare = digits.includes(':') ? `${digits}0` : digits;
  const found = /^(\d{1,2}?):?(\d\d)$/.exec(bare.length > 2 ? bare : `${bare}00`);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  return found && hour >= 1 && hour <= 23 && minute < 60 ? { hour, minute, half } : null;
}

/** The clock of a number and the half behind it. */
function bareIn({ groups }: RegExpExecArray, of = ''): Clock | null {
  const said = (name: string) => groups![name + of];
  return bareClock(said('number')!, halfOf(said('half') ?? said('alone'), said('time')));
}

function fits(from: Clock, to: Clock): boolean {
  const apart = minutesBetweenOnDial(from, to);
  return apart > 0 && apart <= LONGEST_BARE_SPAN_MIN;
}

/** "10:30-11", "8:05-835": the number at `at`, after the joining text `join`. */
export function bareEnd(text: string, mark: ClockMark, at: number, join: string): ClockSpan | null {
  if (/^\s*(?:y|and|&|al?|\.+|…|_+)\s*$/i.test(join)) return null;
  END.lastIndex = at;
  const found = END.exec(text);
  const to = found && (sameHour(mark, found.groups!['number']!) ?? bareIn(found));
  // "3:16-18" is a verse.
  if (!to || !fits(mark, to) || (to.hour > 12 && mark.hour < 12)) return null;
  return { index: mark.index, end: at + found[0].length, from: mark, to, firm: true };
}

/** "8:15-45": minutes of the hour before; never where they could be an hour, or of a verse. */
function sameHour({ hour, minute, half }: ClockMark, digits: string): Clock | null {
  const to = Number(digits);
  const isMinute = /^\d\d$/.test(digits) && to > 12 && to < 60 && to % 5 === 0 && minute % 5 === 0 && to > minute;
  return isMinute ? { hour, minute: to, half } : null;
}

/** "9-9:40": the number before a clock; at most `room` characters before it are free. */
export function bareStart(text: string, mark: ClockMark, room: number, join: RegExp): ClockSpan | null {
  const head = text.slice(Math.max(mark.index - Math.min(room, 16), 0), mark.index);
  const gap = /\s?(?:-|to|a|until|till?|thru|hasta)\s?$/i.exec(head);
  if (!gap || join.global) return null;
  const before = head.slice(0, gap.index);
  const found = START.exec(before);
  const from = found && bareIn(found);
  if (!from || NAMED.test(before.slice(0, found.index)) || /\p{L}$/u.test(before.slice(0, found.index))) return null;
  if (!fits(from, mark)) return null;
  return { index: mark.index - head.length + found.index, end: mark.end, from, to: mark, firm: true };
}

const edge = (of = '') => String.raw`(?<number${of}>\d{1,2}|[01]?\d[0-5]\d)${halfAfter(of)}?`;
const EDGE = String.raw`${edge()}\s?(?:-|to|a|until)\s?${edge('To')}`;
const AT_HEAD = new RegExp(
  String.raw`^[^\p{L}\d]{0,12}(?:(?:from|de)\s)?${EDGE}${COUNTED}(?=\s*$|[\s:.,)-]+\p{L})`,
  'iu',
);
const AT_TAIL = new RegExp(
  String.raw`[\p{L})][.:)\t -]*[:(\t-]\s*(?:(?:from|de|das|von) )?${EDGE}(?: ?(?:horas|uhr|uur))?\)?$`,
  'iu',
);

/** "0830\t0845\tRegistration" */
const IN_COLUMNS = /^\s*([01]\d|2[0-3])([0-5]\d)[\s|]+([01]\d|2[0-3])([0-5]\d)(?=[\s|]+\p{L})/u;

/** "9-10 Math", "Lunch: 12-1": two bare numbers at the edge of a text, which are hours only in company. */
export function bareSpan(text: string): ClockSpan | null {
  const short = text.length <= 300 ? text : text.slice(0, 300);
  const cells = IN_COLUMNS.exec(short);
  if (cells) {
    const [fromHour, fromMinute, hour, minute] = cells.slice(1).map(Number) as [number, number, number, number];
    const [from, to] = [
      { hour: fromHour, minute: fromMinute, half: null },
      { hour, minute, half: null },
    ];
    if (fits(from, to)) return { index: cells[0].search(/\d/), end: cells[0].length, from, to, firm: false };
  }
  const found = AT_HEAD.exec(short) ?? (text.length <= 300 ? AT_TAIL.exec(short.trimEnd()) : null);
  if (!found) return null;
  const from = bareIn(found);
  const to = bareIn(found, 'To');
  if (!from || !to || !fits(from, to)) return null;
  // "Lower Elementary (6-9)" are years, or grades.
  if (/\([1-7]-\d\)$/.test(found[0])) return null;
  const digits = found[0].search(/(?:\b(?:from|de|das|von) )?\d/i);
  const end = found.index + found[0].replace(/\)$/, '').length;
  return { index: found.index + digits, end, from, to, firm: false };
}
