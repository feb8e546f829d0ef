import { anyOf } from '../../model/text/any-of';
import type { Weekday } from '../../model/vocabulary';
import { cutDays, rotationAtHead } from '../line/day-words';
import { clockText } from '../../time/clock/clock-marks';
import { tidy } from '../line/trim';
import { MANY_THINGS } from '../../words/data/many-things';
import { dayLine, dayList, dayParts, dayTails, turnList } from './per-day';

/*
 * Lines that say what each day brings, under a row or over its time: "Day 1: Gym", "A Day – Art", "Monday: Music".
 */

/** What one day of the week or of a rotation brings. */
export interface Turn {
  readonly title: string;
  readonly days: readonly Weekday[] | null;
  readonly rotation: string | null;
}

const NAMES_MANY_THINGS = new RegExp(String.raw`(?<!\p{L})${anyOf(MANY_THINGS)}(?!\p{L})`, 'iu');
/** "Week 1: Gym" */
const WEEK = /^((?:week|semana) ?(?:\d|[a-d]))\s*[:|-]\s*(?=\p{L})/iu;
/** Words; a line with more of them is a remark that happens to name a day. */
const MOST_WORDS = 6;
/** Characters; longer words behind a day are no title. */
const LONGEST_TITLE = 60;

/** Says whether a row of that title is another thing on each day. */
export function isMany(title: string): boolean {
  return NAMES_MANY_THINGS.test(title);
}

/** What a line says one day brings; null for any other line. */
function turnOf(line: string): Turn | null {
  const words = tidy(line);
  if (words.length > LONGEST_TITLE + 20) return null;
  const turn = rotationAtHead(clockText(words));
  // "Day 1 Gym" needs no mark, since "Day 1" says all that a mark would.
  const isTied = turn !== null && (/[:|-]/.test(turn.mark) || /^\s?\p{Lu}/u.test(words.slice(turn.end)));
  const title = isTied ? tidy(words.slice(turn.end)) : '';
  if (turn && /^\p{L}/u.test(title) && title.length <= LONGEST_TITLE)
    return { title, days: null, rotation: turn.rotation };
  const week = WEEK.exec(clockText(words));
  if (week) return { title: tidy(words.slice(week[0].length)), days: null, rotation: week[1]! };
  const day = dayLine(words) ?? cutDays(words);
  const isCut = day.title !== '' && day.title !== words && day.title.split(' ').length <= MOST_WORDS;
  return day.days && isCut && !/^no\s/i.test(day.title) ? { title: day.title, days: day.days, rotation: null } : null;
}

/**
 * The lines at the head that each say what another day brings, by its name or by letters in turn; fewer than two are
 * none.
 */
export function turnsAmong(lines: readonly string[]): Turn[] {
  const turns = turnsByLine(lines);
  return turns.length > 1 ? turns : turnsByLetter(lines);
}

/** "Specials: Mon Art, Tue Music", "Specials (M: Art, T: Music)": a row of many things and what it says each day brings. */
const LISTED_BEHIND = /^(?<label>[^:()\d–—]{3,40}?)\s*(?:[:(–—]|\s-\s)\s*(?<list>.{8,300}?)\)?$/u;

/** What a row's own words say each day brings; empty for any that list nothing. */
export function turnsBehind(words: string): Turn[] {
  const found = LISTED_BEHIND.exec(tidy(words).slice(0, 400))?.groups;
  return found && isMany(found['label']!) ? turnsListed(found['list']!) : [];
}

/** "Art on Monday, Music on Tuesday and Thursday", "(Day 1 Gym, Day 2 Art)": what one line says each day brings. */
export function turnsListed(line: string): Turn[] {
  const text = tidy(line).replace(/^\(([^()]*)\)$/, '$1');
  const parts = text.split(/\s*[,;|]\s*|\s\/\s/);
  const turns = turnsAmong(parts);
  if (turns.length > 1 && turns.length === parts.length) return turns;
  const days = [dayParts(text), dayList(text), dayTails(text)].find((list) => list.length > 1) ?? [];
  return days.map((day) => ({ ...day, rotation: null }));
}

/** "A - Gym" over "B - Music": letters in turn, from the first. */
function turnsByLetter(lines: readonly string[]): Turn[] {
  for (let count = Math.min(lines.length, MOST_ROTATION_DAYS); count > 1; count--) {
    const turns = turnList(lines.slice(0, count).map(tidy).join(' / '));
    if (turns.length === count) return turns.map((turn) => ({ ...turn, rotation: dayOf(turn.rotation) }));
  }
  return [];
}

/** A letter by itself names a day. */
function dayOf(rotation: string): string {
  return /^[A-H]$/i.test(rotation) ? `${rotation.toUpperCase()} Day` : rotation;
}

/** Days of the longest rotation. */
const MOST_ROTATION_DAYS = 10;

function turnsByLine(lines: readonly string[]): Turn[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const turn = turnOf(line);
    if (!turn || turns.some((one) => isSameDay(one, turn))) break;
    turns.push(turn);
  }
  return turns;
}

function isSameDay(a: Turn, b: Turn): boolean {
  if ((a.rotation === null) !== (b.rotation === null)) return true;
  return a.rotation === b.rotation && (a.days?.some((day) => b.days?.includes(day)) ?? true);
}
