import { anyOf } from '../../model/text/any-of';
import { clockText } from '../../time/clock/clock-marks';
import { weekdaysOf } from '../../time/date/weekday-text';
import type { Weekday } from '../../model/vocabulary';
import { LABEL_WORDS } from '../../words/data/label-words';
import { NAMED_AFTER_A_DAY } from '../../words/data/named-after-a-day';
import { WEEKDAY_WORD } from './day-names';
import { hasWords, tidy } from './trim';

/*
 * Weekdays right before or behind a title, with no mark between: "Tuesday Library", "T/Th Art", "Swimming Monday, Tuesday
 * and/or Friday", "Choir M, T, Th & F", "Library Th".
 */

/** A title and the days beside it; `days` null where it is not clear what of the title they are of. */
export interface Beside {
  readonly title: string;
  readonly days: readonly Weekday[] | null;
}

interface Token {
  readonly text: string;
  readonly at: number;
}

/** A day only among others: "Del Mar" is a place. */
const IN_COMPANY = /^mar$/i;
/** A letter, or letters in a row: days among others. */
const LETTERS = /^(?:Th|Tu|TH|M|T|W|R|F|MWF|MW|WF|MF|MTW(?:Th|R)?F?|TW(?:Th|R)F?|M?T(?:Th|R)F?)$/;
/** Of the letters, those that are a day alone: "Group T" and "Block F" are names. */
const SURE = /^[MTW]\w{1,5}$/;
/** Behind such a word a letter is a name: "Group T", "Block M/T". */
const LABEL = new RegExp(String.raw`^${anyOf(LABEL_WORDS)}$`, 'i');
const JOINT = /^(?:[,&+/~-]|and|or|y|o|to|thru|through|until|hasta|al?)$/i;
/** Words behind which a day is read by other rules, or is part of another name. */
const TIED = /(?:^|\s)(?:every|each|other|on|el|los|by|good|ash|holy|black|shrove)$/i;
const SEVERAL = /[/&,]|\s(?:and|y)\s/i;
const TOKEN = /\p{L}+\.?|[,&+/~-]|[^\s\p{L}]+/gu;
const LONGEST_TITLE_CHARS = 160;
/** "Educación física L, M, V" */
const SPANISH = /^(.{3,120}\p{L})[\s–-]+((?:L|Mi?|X|J|V)(?:(?: ?[,/-] ?| y |, y )(?:L|Mi?|X|J|V))+)$/u;

/** The days at the head or the end of a title, and the title without them; null where none stand there. */
export function daysBeside(title: string): Beside | null {
  const tokens = tokensOf(title);
  const spanish = SPANISH.exec(title);
  const days = spanish && !LABEL.test(spanish[1]!.split(/\s+/).at(-1)!) ? weekdaysOf(spanish[2]!) : null;
  if (days) return { title: tidy(spanish![1]!), days };
  return behind(title, tokens, SURE) ?? before(title, tokens);
}

/** Titles that all end with a day, in company of which one letter is one: "Art T", "Garden M", "Gym WF"; null for others. */
export function daysBehindAll(titles: readonly string[]): Beside[] | null {
  const found = titles.flatMap((title) => lettersBehind(title) ?? []);
  return found.length > 1 && found.length === titles.length ? found : null;
}

/** The days that end a title, one letter among them; null where none do. */
export function lettersBehind(title: string): Beside | null {
  return /[\t|]/.test(title) ? null : behind(title, tokensOf(title), LETTERS);
}

/** What joins two days. */
export function isJoint(text: string): boolean {
  return JOINT.test(text);
}

/** Says whether a letter behind this word is a name. */
export function namesWhatFollows(text: string): boolean {
  return LABEL.test(text);
}

/** Words and marks of a title; none of one too long to be looked at. */
export function tokensOf(title: string): Token[] {
  if (title.length > LONGEST_TITLE_CHARS) return [];
  return [...clockText(title).matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text: text.replace(/(?<=\p{L})\.$/u, ''),
    at: index,
  }));
}

/** `alone`: letters that are a day with no other beside. */
function behind(title: string, tokens: readonly Token[], alone: RegExp): Beside | null {
  const count = countDays(tokens.toReversed());
  const own = tokens.slice(tokens.length - count);
  const last = tokens.at(-count - 1);
  if (count === 0 || last === undefined || JOINT.test(last.text)) return null;
  const head = tidy(title.slice(0, own[0]!.at));
  const days = daysIn(own, alone);
  if (days === null || LABEL.test(last.text) || !hasWords(head) || TIED.test(head)) return null;
  // Of "Math/Counseling Tuesday" only the last is then.
  if (count === 1 && SEVERAL.test(head)) return null;
  // "Mindful Monday", but not "Music Mon"
  const isNamed = count === 1 && last.text[0]!.toLowerCase() === own[0]!.text[0]!.toLowerCase() && days.length === 1;
  return {
    title: isNamed && /day$|^(?:lunes|martes|mi[eé]rcoles|jueves|viernes)$/i.test(own[0]!.text) ? title : head,
    days,
  };
}

function before(title: string, tokens: readonly Token[]): Beside | null {
  const count = countDays(tokens);
  const next = tokens[count];
  if (count === 0 || next === undefined || !/^[\p{L}"(]/u.test(next.text) || JOINT.test(next.text)) return null;
  const days = daysIn(tokens.slice(0, count), SURE);
  // "R.T.I."
  const areLetters = tokens.slice(0, count).every(({ text }) => LETTERS.test(text) || JOINT.test(text));
  if (days === null || (areLetters && title[tokens[count - 1]!.at + 1] === '.')) return null;
  const isNamed = count === 1 && NAMED_AFTER_A_DAY.has(next.text.toLowerCase());
  if (isNamed) return { title, days: SEVERAL.test(title) ? null : days };
  return { title: tidy(title.slice(next.at)), days };
}

/** How many tokens, from the first on, are days and what joins them; ends with a day. */
export function countDays(tokens: readonly Token[]): number {
  let end = 0;
  for (const [i, { text }] of tokens.entries()) {
    if (IN_COMPANY.test(text) || WEEKDAY_WORD.test(text) || LETTERS.test(text)) end = i + 1;
    else if (i === 0 || !JOINT.test(text)) break;
  }
  return end;
}

function daysIn(tokens: readonly Token[], alone: RegExp): Weekday[] | null {
  const names = tokens.filter(({ text }) => !JOINT.test(text));
  const [only] = names;
  if (names.length === 1 && !WEEKDAY_WORD.test(only!.text) && (IN_COMPANY.test(only!.text) || !alone.test(only!.text)))
    return null;
  // "R & R"
  if (new Set(names.map(({ text }) => text)).size < names.length && !names.some(({ text }) => text === 'T'))
    return null;
  return weekdaysOf(tokens.map(({ text }) => text).join(' '));
}
