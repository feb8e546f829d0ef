import { SCHOOL_WEEKDAYS, WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { clockText } from '../clock/clock-marks';
import { foreignWeekday } from './foreign-weekday';

/*
 * Weekdays as schools write them: "Mon., Tues. & Thurs.", "M-F", "MWF", "T/Th", "Tuesdays only", "lunes y miércoles".
 * One letter is a day only among days or where nothing else stands.
 */

const WORDS: readonly (readonly [RegExp, Weekday])[] = [
  [/^(?:m(?:on(?:day)?s?)?|lun(?:es)?|mo)$/, 'mon'],
  [/^(?:t(?:u(?:es?(?:day)?s?|d|sday)?)?|mar(?:tes)?)$/, 'tue'],
  [/^(?:w(?:ed(?:s|nesdays?|nsday)?)?|we|wen?d?e?n?sdays?|mi[eé](?:rcoles)?)$/, 'wed'],
  [/^(?:th(?:u(?:r(?:s(?:day)?s?)?)?)?|r|jue(?:ves)?)$/, 'thu'],
  [/^(?:f(?:ri(?:day)?s?)?|fr|vie(?:rnes)?)$/, 'fri'],
  [/^(?:sat(?:urday)?s?|s[aá]b(?:ado)?)$/, 'sat'],
  [/^(?:sun(?:day)?s?|dom(?:ingo)?)$/, 'sun'],
];
const LETTERS = /^m?(?:tu(?!e)|t(?!h)|tu)?w?(?:th|r)?f?$/;
const LETTER = /m|tu|th|t|w|r|f/g;
const BETWEEN_WEEKDAYS = /^(?:[~-]|to|thru|through|until|hasta|a|al)$/;
const BETWEEN = /^(?:[~-]|to|thru|through|until|hasta|al?|and|y|e|und|et|en|og|och|&|,|\/|\+|;|or)$/;
const EXTRA = /^(?:only|select|some|most|all|every|each|on|los?|el|el d[ií]a|days?|todos|s[oó]lo)$/;
const LONGEST_TEXT_CHARS = 90;
const TOKEN = /\p{L}+|-+|[&,/+;]|[.:*()\s]+|./gu;

function weekday(word: string): Weekday | null {
  const known = WORDS.find(([pattern]) => pattern.test(word))?.[1];
  return known ?? (word.length > 4 ? (misspelt(word) ?? foreignWeekday(word)) : null);
}

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "Frday", "Wensday", "Thrusday": one letter missing, doubled or exchanged. */
function misspelt(word: string): Weekday | null {
  const at = NAMES.findIndex((name) => isNearly(word.replace(/s$/, ''), name));
  return at < 0 ? null : WEEKDAYS[at]!;
}

function isNearly(word: string, name: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === name[at]) at++;
  const [rest, own] = [word.slice(at), name.slice(at)];
  if (at === 0) return false;
  const swapped = own.length > 1 && rest === `${own[1]}${own[0]}${own.slice(2)}`;
  return swapped || rest === own.slice(1) || rest.slice(1) === own;
}

/** "mwf", "tth": letters of days in a row, in the order of the week. */
function letters(word: string): Weekday[] {
  if (word.length < 2 || !LETTERS.test(word)) return [];
  return (word.match(LETTER) ?? []).map((letter) => weekday(letter)!);
}

/** The weekdays a text names when it names nothing else; null otherwise. */
export function weekdaysOf(text: string): Weekday[] | null {
  if (text.length > LONGEST_TEXT_CHARS) return null;
  const plain = clockText(text)
    .toLowerCase()
    .trim()
    .replace(/[.!]$/, '')
    .replace(/-feiras?\b/g, '');
  // The sixth day of a rotation: Friday is not written so.
  if (/^f[ -]days?$/.test(plain)) return null;
  if (/^l ?(?:-|a) ?v$/.test(plain)) return [...SCHOOL_WEEKDAYS];
  if (
    /^(?:(?:every|each) ?(?:school ?)?day|all (?:school ?)?days|daily|all week|todos los d[ií]as|diario)$/.test(plain)
  )
    return [...SCHOOL_WEEKDAYS];
  if (SPANISH.test(plain)) return spanishLetters(plain);
  const found: Weekday[] = [];
  let range = false;
  // "M-W-F" is three days, "M-F" all of them.
  const isList = /^[^-]+(?:-[^-]+){2,}$/.test(plain);
  for (const [token] of plain.matchAll(TOKEN)) {
    if (/^[.:*()\s]+$/.test(token) || EXTRA.test(token)) continue;
    const days = letters(token);
    const day = weekday(token);
    // "M, T, T, F"
    if (token === 't' && found.at(-1) === 'tue') found.push('thu');
    else if (range && day && found.length > 0) found.push(...between(found.at(-1)!, day));
    else if (day) found.push(day);
    else if (days.length > 0) found.push(...days);
    else if (!BETWEEN.test(token) || (found.length === 0 && /\p{L}/u.test(token))) return null;
    range = BETWEEN_WEEKDAYS.test(token) && !isList;
  }
  return found.length > 0 ? WEEKDAYS.filter((day) => found.includes(day)) : null;
}

/** "L, M, V", "M y J", "L-M-V": letters of Spanish days, one of which is none of an English day. */
const SPANISH = /^(?=.*[ljv])(?:l|mi?|x|j|v)(?:(?: ?[,/-] ?| y |, y )(?:l|mi?|x|j|v))+$/;

/** M is martes, and miércoles in "L, M, V" or where it stands twice. */
function spanishLetters(text: string): Weekday[] {
  const letters = text.match(/mi|[lmxjv]/g)!;
  const isMiddle = letters.join('') === 'lmv';
  const days = letters.map((letter, i): Weekday => {
    if (letter === 'm') return isMiddle || letters[i - 1] === 'm' ? 'wed' : 'tue';
    return letter === 'l' ? 'mon' : letter === 'j' ? 'thu' : letter === 'v' ? 'fri' : 'wed';
  });
  // "L-J", but "L-M-V" is three days.
  if (days.length === 2 && text.includes('-')) days.push(...between(days[0]!, days[1]!));
  return WEEKDAYS.filter((day) => days.includes(day));
}

/** The days after the first up to and with the second; only the second where it is not later. */
function between(from: Weekday, to: Weekday): Weekday[] {
  const [first, last] = [WEEKDAYS.indexOf(from), WEEKDAYS.indexOf(to)];
  return last > first ? WEEKDAYS.slice(first + 1, last + 1) : [to];
}

const WORD = String.raw`(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|lunes|martes|mi[eé]rcoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi)(?:day|sday|nesday|rsday|ursday)?s?`;
const WEEKDAYS_AT_HEAD = new RegExp(
  String.raw`^[\s*•(]*((?:every |on )?${WORD}\b\.?(?:(?:\s*(?:[,&/+-]|and\b|y\b|to\b|al?\b|thru|through))+\s*(?:${WORD})\b\.?)*|[MTWRF]h?u?(?:[/,&-][MTWRF]h?u?)*(?=\s*[):])|(?:Th|Tu|[MTWRF])(?:[/,&](?:Th|Tu|[MTWRF]))*(?=\s?-\s?\p{Lu}))(?:\s?only)?\s*([):*]*\s*-*\s*)`,
  'iu',
);

/** "MTThF Kindergarten dismissal" */
const RUN = /^\s*(?=[MTWRF])(M?(?:Tu|T(?!h))?W?(?:Th|R)?F?)\s+(?=\p{Lu}\p{Ll})/u;

/** Weekdays at the head of a text ("Mon.: Music", "Tues & Thurs – PE") and where what they say begins; `firm`: a mark stands between. */
export function weekdaysAtHead(text: string): { days: Weekday[]; end: number; firm: boolean } | null {
  const plain = clockText(text.slice(0, LONGEST_TEXT_CHARS));
  const run = RUN.exec(plain);
  if (run && letters(run[1]!.toLowerCase()).length > 1) {
    return { days: weekdaysOf(run[1]!)!, end: run[0].length, firm: true };
  }
  const found = WEEKDAYS_AT_HEAD.exec(plain);
  const days = found && weekdaysOf(found[1]!);
  return days ? { days, end: found[0].length, firm: /\S/.test(found[2]!) } : null;
}
