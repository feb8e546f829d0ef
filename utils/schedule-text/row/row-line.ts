import { minutesBetweenOnDial } from '../../time/clock/clock';
import type { ClockSpan } from '../../time/clock/clock-marks';
import { clockSpans } from '../../time/clock/clock-span';
import { clockText } from '../../time/clock/clock-marks';
import { weekdaysOf } from '../../time/date/weekday-text';
import { isAudience } from '../line/audience';
import { cutDays } from '../line/day-words';
import { draftOf, type Draft } from '../line/draft';
import { isMention } from '../line/mention';
import { isFurniture, isSentence, sinceWhen } from '../line/prose';
import { manyRows } from './many-rows';
import { movedTime, noteOffTimes, offTimes } from '../closed/off-times';
import { closingToldIn } from '../closed/told-plainly';
import { someWeeks } from '../weeks/some-weeks';
import { rowWithBracket } from './row-with-pieces';
import { isDayLong, isListed, unitsOf, wordsBefore, type Unit } from './row-spans';
import { closesAs } from '../../words/lists/closing';
import { doneIn, isDoneAt, isTold } from '../told/told';
import { statedLength } from '../line/stated-length';
import { hasWords, tidy } from '../line/trim';

/*
 * The rows of one line. Its words stand before or after each time; which of the two is told by the line's edges, and a
 * time in the middle of a sentence makes no row.
 */

/** The rows a line with these spans holds; null when it is no row at all, none when it cannot be told which. */
export function rowsOf(text: string, spans: readonly ClockSpan[], line: number): Draft[] | null {
  const units = dropMentions(text, unitsOf(text, spans));
  if (units.length === 1) return rowWithBracket(text, line) ?? oneRow(text, units[0]!, line);
  const moved = movedTime(text, units);
  if (moved) {
    const made = oneRow(moved.row, units[0]!, line) ?? [];
    return made.flatMap((row) => [
      { ...row, notes: [moved.said] },
      { ...row, span: units[1]!.spans[0]! },
    ]);
  }
  const off = offTimes(text, units);
  const drafts = manyRows(off.text, units, line);
  return drafts && noteOffTimes(drafts, off);
}

/** "8:00–8:23 Drop off, bell rings at 8:23": beside whole spans a lone clock is only mentioned. */
function dropMentions(text: string, units: readonly Unit[]): Unit[] {
  const whole = units.filter((unit) => unit.spans[0]!.to !== null && unit.spans[0]!.from !== null);
  if (whole.length > 0) return whole;
  if (units.length < 2) return [...units];
  // Two or more lone clocks: a one-line schedule only when each has words and they are in order.
  const [first] = units;
  const isList =
    units.length >= 3 || (isEdge(text, first!) && /^(?:\s*[-:–|])?\s*\p{Lu}/u.test(text.slice(units[1]!.end)));
  return isList ? [...units] : [first!];
}

function isEdge(text: string, unit: Unit): boolean {
  return cutDays(wordsBefore(text, unit)).title === '';
}

const NUMBERED = /^(?:period|per\.?|block|hour|bloque|per[ií]odo|mod|module|session|group|grupo|team) ?#?\w{1,2}$/i;
/** "3rd", "2nd period", "F", "F Block" */
const COUNTED = /^(?:\d(?:st|nd|rd|th)(?: (?:period|hour|block))?|[a-z](?: (?:block|period|hour|band|mod))?)$/i;
/** What heads the time of a row, and its words. */
const LEAD = /^(?:times?|start(?:s|ing)?(?: time)?|begins?|hora|horario|inicio|when|am|pm)\s*[:.-]*$/i;
/** "Calendar is 8:25–8:45", "ELA runs from 8:45 to 10:15": what ties the words to their time is no part of them. */
const IS =
  /(?<=\p{L}\)?)\s+(?:is|are|runs?|goes|es|son|est|va)(?:\s+(?:always|usually|held|daily|every ?day|siempre))?\s*[:-]?$/iu;
/** A web address behind a row is where the lesson is held. */
const ADDRESS = /\(?(?:https?:\/\/|www\.)\S+/gi;
/** "Our day begins with Advisory (8:05-8:25)." */
const BEGINS =
  /^(?:(?:our|the|each|every) (?:school )?day|we) (?:always )?(?:begins?|starts?|opens?|ends?|closes?) (?:(?:the|our|each|every) day )?with (?:an? |the |our )?/i;
const LABELLED = /^[\s|,;-]*(?:activity|subject|class|event|what|actividad|materia|asignatura)\s*:\s*(?=\p{L})/iu;
const BOUND = /[:|@(\t–—-]\s*$|\s{2,}$|\.{2,}\s*$|_{2,}\s*$/;
/** "School Begins – 8:00 am" is a bell, "School begins at 8:00" is told. */
const MARKED = /[:@-]\s*$|\.{3,}\s*$|\s{2,}$/;
const BOUND_AFTER = /^\s*[:|)–—-]|^\s{2,}|^\s*$|^\s*[({[]/;
/** "Team Time 9:40-10:10 Room 4" */
const PLACE = /^\s+(?:in (?:the )?|@ ?)?(?:room|rm\.?|sal[oó]n|gym|library|lab|cafeteria|auditorium)\b[^!?]{0,12}$/i;
/** Words of a row; a row seldom has more. */
const TITLE_WORDS = 14;

function oneRow(text: string, unit: Unit, line: number): Draft[] | null {
  const [head, tail] = [wordsBefore(text, unit), text.slice(unit.end).replace(ADDRESS, '')];
  // "10:30-11:00 ELA office hours" is a row; "Office hours: 8:00-4:00" is none.
  const isHeld = head === '' && unit.spans.every((span) => span.to !== null && !isDayLong(span));
  const seen = `${text.slice(0, unit.end)}${isHeld ? tail.replace(/\boffice hours\b/gi, '') : tail}`;
  const since = sinceWhen(tail);
  // "Reading, starting Oct. 5": behind a bracket or a dash it is a note already.
  const loose = since && /^[^(]*[\p{L}\d,]\s*$/u.test(tail.slice(0, since.index)) ? since.phrase : null;
  if (isFurniture(without(seen, since?.phrase).slice(0, 600)) || isListed(text, unit)) return null;
  const length = statedLength(tail) ?? bareLength(tail, unit);
  const rest = loose === null ? (length?.rest ?? tail) : without(length?.rest ?? tail, loose);
  // "Time: 8:10-8:30 Activity: Math": the heads of its columns, said again in every row.
  const own = cutDays(LEAD.test(head) && hasWords(rest) ? '' : head.replace(IS, '').replace(BEGINS, ''));
  const whole = unit.spans[0]!.to !== null && unit.spans[0]!.from !== null;
  const make = (words: string, note: string, given = own) =>
    unit.spans.map((span) => ({
      ...draftOf(span, words, line),
      notes: [note, loose ?? ''].filter(hasWords),
      days: given.days,
      rotation: given.rotation,
      minutes: length?.minutes ?? null,
      before: own.title !== '',
    }));
  if (isMention(text, own.title, whole)) return null;
  if (own.title === '') return headRow(rest, whole || isDoneAt(text), make);
  const tailWords = tidy(rest);
  // "Period 3 (9:50–11:10) Lunch A 9:50–10:20": what has a time of its own is a part of the period.
  const isAside = /^\s*\([^()]*\)\W*$/.test(clockText(rest)) || clockSpans(rest).some(({ to }) => to !== null);
  if ((NUMBERED.test(own.title) || COUNTED.test(own.title)) && tailWords !== '' && !isAside)
    return make(rest, own.title);
  const plainHead = clockText(text.slice(0, unit.index));
  const bound =
    BOUND.test(plainHead) || unit.spans[0]!.index < unit.index || /@/.test(text.slice(unit.index, unit.end));
  const words = own.title
    .replace(/\([^()]*\)/g, '')
    .trim()
    .split(/\s+/).length;
  // "every day except Wednesday"
  const cut = cutDays(tailWords);
  const after = weekdaysOf(tailWords) ?? (cut.title === '' ? cut.days : null);
  const isAlone = tailWords === '' || after !== null;
  const told = whole && isAlone && words <= 4 && IS.test(head) && !isDayLong(unit.spans[0]!);
  const tied = whole
    ? bound || told
    : (words <= 3 ? MARKED : /[:@]\s*$|\.{3,}\s*$/).test(plainHead) && tailWords === '';
  const isCell = whole && /[|\t]\s*$/.test(plainHead);
  if (!isCell && isSentence(text.slice(0, 400).replace(/\([^()]*\)/g, '')) && !(tied && words <= 6)) return null;
  if (words > TITLE_WORDS) return null;
  // "Writing Tuesday 9:00–9:45 postponed"
  if (whole && closesAs(tailWords) !== null) return make(own.title, rest);
  if (after && whole) return make(own.title, '', { ...own, days: after });
  // "Reading: M-Th 11:00-11:45; Fri none", "…, alternate weeks": when it is, or is not.
  if (whole && /^\s*[,;]/.test(rest) && saysWhen(tailWords)) return make(own.title, rest);
  if (tailWords !== '') {
    const held = (bound || whole) && (BOUND_AFTER.test(clockText(rest)) || (PLACE.test(rest) && !/\d/.test(own.title)));
    const enough = whole ? held || (bound && words <= 5) : held && bound && words <= 4;
    return enough ? make(own.title, rest) : null;
  }
  return whole || (bound && words <= 8) || words <= 4 || isAudience(own.title) ? make(own.title, '') : null;
}

/** Is it about the days or weeks of a row, or about when that is not held? */
const saysWhen = (words: string) => someWeeks(words) !== null || closingToldIn(words) !== null;

function without(text: string, phrase = ''): string {
  return text.replace(phrase, ' ');
}

/** "Recess 9:50 10:05 15", "9:50–10:05 15 Recess": the minutes of the span, in a column of their own. */
function bareLength(tail: string, { spans: [span] }: Unit): { minutes: number; rest: string } | null {
  const found = /^[\s|(]{1,9}(\d{1,3})[\s|)]*(?=$|\s\p{L})/u.exec(tail);
  if (!found || !span?.from || !span.to) return null;
  const minutes = minutesBetweenOnDial(span.from, span.to);
  return minutes === Number(found[1]) ? { minutes, rest: tail.slice(found[0].length) } : null;
}

/** "Fast Math – students work on their facts …": a name, and long words about it. */
function isShort(words: string): boolean {
  const [name = '', ...about] = words.split(/\s+[-\u2010-\u2015]\s*|[-\u2010-\u2015:.!]\s+|[\u2014\u2015]/);
  return about.length > 0 && /^\p{Lu}/u.test(name) && name.split(' ').length <= 6 && !isSentence(name);
}

function headRow(
  rest: string,
  whole: boolean,
  make: (words: string, note: string, given?: ReturnType<typeof cutDays>) => Draft[],
): Draft[] | null {
  const words = tidy(rest.replace(LABELLED, ''));
  const own = words.replace(/\([^()]*\)/g, '');
  const many = own.split(' ').length;
  const short = isShort(own);
  if (isSentence(own) && many > TITLE_WORDS && !short) {
    if (!isTold(words) || !/^[^.!?]*[.!?]*$/.test(words)) return null;
    const { done, rest: more } = doneIn(words);
    return make(done, more);
  }
  if (
    !whole &&
    ((many > 30 && !short) ||
      /^(?:is|are|was|beginnt|endet|ist|sind|findet|klingelt|comienza|empieza|termina|on|to|and|or|we|the|each|every|for|in|so|when|because)\b/.test(
        words,
      ))
  ) {
    return null;
  }
  // "11:25 (11:15 until Labor Day) - Pick-up", "Wednesday 9:30–10:00 (bi-weekly)".
  const aside = /^\s*\([^()]*\)\s*(?:[:-]+\s*|$)/.exec(clockText(rest));
  return aside
    ? make(rest.slice(aside[0].length), rest.slice(0, aside[0].length))
    : make(rest.replace(LABELLED, ''), '');
}
