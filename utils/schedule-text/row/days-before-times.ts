import { WEEKDAY_WORD } from '../line/day-names';
import { weekdaysOf } from '../../time/date/weekday-text';
import { SCHOOL_WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { cutDays } from '../line/day-words';
import { countDays, isJoint, lettersBehind, tokensOf } from '../line/days-beside';
import { hasWords, tidy } from '../line/trim';

/*
 * Several times on one line with days right before each: "Mon/Wed 9:00–9:45 Writing; Tue/Thu 9:00–9:45 Science". What
 * stands between two times is the title of the first and the days of the second.
 */

/** One time's words; `days` null where none are said. */
interface Said {
  readonly title: string;
  readonly days: readonly Weekday[] | null;
}

/** Days that end the words before a time. */
interface Lead extends Said {
  readonly days: readonly Weekday[];
  /** True where a mark or "and" parts them from the title before. */
  readonly parted: boolean;
}

/** What may stand between days and their time. */
const BEFORE_TIME = /[\s:@(-]{1,20}$/;
/** Marks that part one lesson from the next. */
const PARTING = /(?:[;,|/•·.&]|(?:^|\s)(?:and|then|y|on|los?|el))$/i;
/** Characters before a time in which its days are looked for. */
const LEAD_CHARS = 120;

/** The days that end these words, and the title before them; null where none do. `letter`: one letter may be a day. */
function leadOf(gap: string, letter: boolean): Lead | null {
  const whole = weekdaysOf(gap);
  if (whole && (letter || /\p{L}.*\p{L}/u.test(gap)) && gap.trim() !== '')
    return { title: '', days: whole, parted: true };
  const isClosed = /,\s*$/.test(gap);
  const open = gap.replace(/,\s*$/, '').replace(BEFORE_TIME, '');
  if (open === '' || /[\t|]\s*$/.test(gap)) return null;
  const from = Math.max(0, open.length - LEAD_CHARS);
  const bracket = /\(([^()]{1,60})\)$/.exec(open.slice(from));
  const tokens = tokensOf(open.slice(from));
  const own = tokens
    .slice(tokens.length - countDays(tokens.toReversed()))
    .map(({ text, at }) => ({ text, at: from + at }));
  const at = bracket ? from + bracket.index : own[0]?.at;
  const days = at === undefined ? null : weekdaysOf(bracket ? bracket[1]! : own.map(({ text }) => text).join(' '));
  if (at === undefined || days === null) return null;
  let title = open.slice(0, at).trimEnd();
  const parted = PARTING.test(title);
  const isLetter = !bracket && own.every(({ text }) => text.length === 1 || isJoint(text));
  // "Mon, 9:00 Writing; Tue, 9:30 Science"
  if ((isLetter || isClosed) && !(letter && parted)) return null;
  // "Mindful Monday"
  if (!parted && !bracket && cutDays(open).title.length > title.length) return null;
  while (PARTING.test(title)) title = title.replace(PARTING, '').trimEnd();
  return { title, days, parted };
}

/**
 * Titles that stand behind their times, and the days before each. `head`: the days before the first time, `gaps`: the
 * words behind each time. A time is null where its days could also be those of the title before it, and so is that
 * title.
 */
export function daysBeforeTimes(head: readonly Weekday[] | null, gaps: readonly string[]): (Said | null)[] {
  const isFirst = head !== null;
  const leads = gaps.slice(0, -1).map((gap) => leadOf(gap, isFirst));
  const isBehind = leadOf(gaps.at(-1)!, true) !== null;
  const isUnclear = (lead: Lead | null) => lead !== null && !lead.parted && isFirst === isBehind;
  const isLead = (lead: Lead | null) => lead !== null && (isFirst ? !isUnclear(lead) : lead.parted && !isBehind);
  let last = head;
  const said = gaps.map((gap, i): Said | null => {
    const before = leads[i - 1] ?? null;
    const own = leads[i] ?? null;
    if (isUnclear(own) || isUnclear(before)) return null;
    const days = isLead(before) ? before!.days : last;
    if (isFirst) last = days;
    return { title: isLead(own) ? own!.title : gap, days };
  });
  const titled = said.filter((one) => one !== null && hasWords(one.title));
  if (titled.length !== 1 || said.includes(null) || !leads.every(isLead)) return said;
  return exceptOn(said.map((one) => ({ title: titled[0]!.title, days: one!.days })));
}

/** Titles that stand before their times: words that are days only are more days of the title before them. */
export function sharedTitles(words: readonly string[]): (Said | null)[] {
  const said: Said[] = [];
  const more = new Set<Said>();
  const unclear = new Set<Said>();
  for (const one of words) {
    const last = said.at(-1);
    const days = weekdaysOf(one);
    const lettered = last && last.days === null && days ? lettersBehind(tidy(last.title)) : null;
    if (lettered) said[said.length - 1] = lettered;
    const isSure = lettered || last?.days != null || one.split(/\P{L}+/u).some((word) => WEEKDAY_WORD.test(word));
    if (last && days && isSure) {
      said.push({ title: lettered?.title ?? last.title, days });
      more.add(said.at(-1)!);
    } else if (last && days) {
      // "Reading 8:00–8:45, F 9:00–9:45"; beside "A" and "B" a letter is a block.
      said.push({ title: one, days: null });
      if (tidy(last.title).length > 2) unclear.add(said.at(-1)!);
    } else said.push({ title: one, days: cutDays(one).days });
  }
  return said.map((one, i) => {
    if (unclear.has(one)) return null;
    const next = said.slice(i + 1);
    const end = next.findIndex((other) => !more.has(other));
    const own = end < 0 ? next : next.slice(0, end);
    return own.length > 0 && one.days === null ? exceptOn([one, ...own])[0]! : one;
  });
}

/** "Writing 9:00–9:45; Fri 10:00–10:45": a time without days is of the days no other time names. */
function exceptOn(said: readonly Said[]): (Said | null)[] {
  const named = said.flatMap(({ days }) => days ?? []);
  const others = SCHOOL_WEEKDAYS.filter((day) => !named.includes(day));
  return said.map((one) => (one.days === null ? (others.length > 0 ? { ...one, days: others } : null) : one));
}

/** "Writing 9:00–9:45 Mon/Wed; 10:00–10:45 Tue/Thu": the days behind each time; null where words stand there too. */
export function daysBehindTimes(gaps: readonly string[]): (readonly Weekday[])[] | null {
  const days = gaps.flatMap((gap) => {
    const found = weekdaysOf(tidy(gap).replace(/[;,]$/, ''));
    return found ? [found] : [];
  });
  return days.length === gaps.length ? days : null;
}
