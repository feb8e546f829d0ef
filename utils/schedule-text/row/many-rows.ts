import { minutesBetweenOnDial } from '../../time/clock/clock';
import { clockText } from '../../time/clock/clock-marks';
import { isAudience } from '../line/audience';
import { cutDays } from '../line/day-words';
import { daysBehindAll } from '../line/days-beside';
import { draftOf, type Draft } from '../line/draft';
import { isFurniture, isReport } from '../line/prose';
import { daysBeforeTimes, daysBehindTimes, sharedTitles } from './days-before-times';
import { rowWithPieces } from './row-with-pieces';
import { isMany } from './turns';
import { isListed, wordsBefore, type Unit } from './row-spans';
import { statedLength } from '../line/stated-length';
import { tidy } from '../line/trim';
import { weekdaysAtHead } from '../../time/date/weekday-text';

/** Words that lead from one row to the next. */
const THEN =
  /^\W*(?:(?:and|y)\s+)?(?:(?:then|next|after that|followed by|finally|luego|después)\s+)?(?:we (?:have|do|go to)\s+)?/i;

/** "Lunch is 11:20–11:40 and recess is before it from 11:00–11:20": what ties a thing to its time in a sentence. */
const TELLS = /\s(?:is|are|will be|runs?|goes)(?:\s+\p{Ll}+){0,4}\s*$/u;

/** Of two starts told in one line. */
const FURTHEST_APART_MINUTES = 180;

/** "12:45–1:30 Specials, and 1:30–2:30 Science" */
const AND = /[,;]?\s+(?:and(?: then)?|then|y|&)\s*$/i;

/** "Period 1 7:55–8:49 54 min Period 1 …": the length of the time before it. */
const LENGTH_BEHIND = /^[\s(|]*(\d{1,3}) ?min(?:ute)?s?\b\.?\)?/i;

/** "Monday 12/1: 9:00–9:45 Writing, 10:00–10:45 Math": the day's date is no event's. It is left blank, so that all stays in place. */
function undated(text: string): string {
  return text.replace(
    /^(\W*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\.?,? {1,2})(\(?(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|[a-z]{3,9}\.? \d{1,2})\)?)(?=\s*[:–—|\t-]?\s)/i,
    (_, day: string, date: string) => day + ' '.repeat(date.length),
  );
}

/** A day on one line, or two schedules side by side. */
export function manyRows(said: string, bare: readonly Unit[], line: number): Draft[] | null {
  const text = bare.length > 1 ? undated(said) : said;
  const lengths = bare.map(({ end }) => LENGTH_BEHIND.exec(text.slice(end, end + 20)));
  const units = bare.map((unit, i) => ({ ...unit, end: unit.end + (lengths[i]?.[0].length ?? 0) }));
  if ((isFurniture(text.slice(0, 600)) || isReport(text)) && units.length < 4) return null;
  if (isProse(text, units) || bare.some((unit) => isListed(text, unit))) return null;
  // Ends alone ("Schedule A ends 1:50 / Schedule B ends 3:30") are no rows.
  if (units.some((unit) => unit.spans[0]!.from === null)) return null;
  const head = wordsBefore(text, units[0]!);
  const tail = tidy(text.slice(units.at(-1)!.end));
  const own = cutDays(head);
  const behind = own.title === '' && tail === '' ? rowWithPieces(text, units, line) : null;
  if (behind) return behind.map((draft) => ({ ...draft, days: draft.days ?? own.days }));
  const gaps = units.map((unit, i) => text.slice(unit.end, units[i + 1]?.index ?? text.length));
  if (own.title === '' && tail === '' && units.length === 2 && units[0]!.spans[0]!.to === null) {
    const span = { ...units[0]!.spans[0]!, to: units[1]!.spans[0]!.from };
    return [Object.assign(draftOf(span, gaps[0]!, line), { days: own.days })];
  }
  const behindTimes = own.title !== '' && own.days === null ? daysBehindTimes(gaps) : null;
  if (behindTimes) {
    return units.flatMap(({ spans }, i) =>
      spans.map((span) => ({
        ...draftOf(span, own.title.replace(TELLS, ''), line),
        days: behindTimes[i]!,
        before: true,
      })),
    );
  }
  // "Writing Mon 9:00–9:45; Tue 10:00–10:45 in Room 4"
  const isOneTitle = own.days !== null && daysBehindTimes(gaps.slice(0, -1)) !== null;
  const isBehind = own.title === '' || (tail !== '' && !isOneTitle && !titlesFirst(text, units));
  const words = isBehind ? gaps : titlesBefore(text, units);
  if (words !== gaps) forWhom(words);
  // "Art Tuesday 8:50–9:20, Garden 9:00–9:45": the day is of the first piece alone.
  const days = words === gaps || weekdaysAtHead(tidy(head))?.firm ? own.days : null;
  const pieces = words === gaps ? null : daysBehindAll(words.map(tidy));
  const then = words.map((one, i) => (i > 0 ? one.replace(THEN, '') : one));
  const told = words === gaps ? daysBeforeTimes(own.title === '' ? own.days : null, gaps) : sharedTitles(then);
  const drafts = units.flatMap((unit, i) => {
    const given = told[i];
    if (!given) return [];
    // "Art 10:10–10:50 AND Library 10:55–11:35"
    const more = i > 0 ? given.title.replace(THEN, '') : given.title;
    const title = words === gaps && i < units.length - 1 ? more.replace(AND, '') : more;
    const length = statedLength(title);
    const stated = words === gaps ? cutDays(title).days : pieces?.[i]!.days;
    return unit.spans.map((span) =>
      Object.assign(draftOf(span, length?.rest ?? pieces?.[i]!.title ?? title, line), {
        days: stated ?? given.days ?? days,
        minutes: lengths[i] ? Number(lengths[i][1]) : (length?.minutes ?? null),
        before: words !== gaps,
      }),
    );
  });
  // What could not be told apart is left out, and the line told as one that was not read.
  if (drafts.length === 0) return [];
  const titled = drafts.filter((draft) => tidy(draft.title) !== '');
  const starts = units.length >= 3 || units[0]!.spans[0]!.to !== null || areParted(text, units);
  return starts && titled.length >= Math.ceil(drafts.length / 2) ? titled : null;
}

/** "9:00 Writing (Green), 9:40 Writing (Blue)": two starts in the order of the day, each before its words, and a mark between. */
function areParted(text: string, [first, second]: readonly Unit[]): boolean {
  const [from, to] = [first!.spans[0]!.from, second!.spans[0]!.from];
  if (!from || !to || cutDays(wordsBefore(text, first!)).title !== '') return false;
  const apart = minutesBetweenOnDial(from, to);
  const between = text.slice(first!.end, second!.index);
  return apart > 0 && apart <= FURTHEST_APART_MINUTES && /\p{L}.*(?:[,;/|•]|\s[-–—]|\bthen)\s*$/u.test(between);
}

/** "Grade 2 eats from 11:30 to 11:50 and plays from 11:50 to 12:10. Please pack a drink." */
const TOLD_FROM = /\s(?:from|between)\s*$/i;
/** The full stop may be the one of "p.m.". */
const MORE = /^.?\s*[.!]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u;

/** "…, while grades 3–5 eat from 12:00 to 12:30." */
const STOP = /^.?\s*\.\s*$/;
const WHILE =
  /,? (?:while|whereas|but) \p{Ll}|\d[\dapm. ]* and (?:have|has|go|goes|eats?|plays?|attends?|comes?|runs?) /u;

/** A paragraph: a sentence ends in it and another begins, and there are many words to each time. */
function isProse(text: string, units: readonly Unit[]): boolean {
  const words = text.split(' ').length;
  const [first] = units;
  const isTold =
    TOLD_FROM.test(text.slice(0, first!.spans[0]!.index)) ||
    /^(?:from|between)/i.test(text.slice(first!.index, first!.end));
  // "Lunch is from 11:20am-11:40am." ties a thing to its time; "Grade 2 eats from 11:30 to 1:00 p.m." does not.
  const isTied = TELLS.test(text.slice(0, first!.index));
  const behind = text.slice(units.at(-1)!.end - (isTied ? 0 : 1));
  if (isTold && first!.index > 0 && (MORE.test(behind) || (STOP.test(behind) && WHILE.test(text)))) return true;
  return (
    words > units.length * 8 && /[\p{Ll}\d]{2}[.!?]\s+\p{Lu}\p{Ll}*\s[\p{Ll}\d]/u.test(text.slice(0, units.at(-1)!.end))
  );
}

/** "First Grade | Lunch | 12:30-1:00 | Recess | 1:00-1:30": the first cell is for whom all of the line is. */
function forWhom(words: string[]): void {
  const cells = words[0]!
    .split(/[|\t]/)
    .map(tidy)
    .filter((cell) => cell !== '');
  if (cells.length !== 2 || !isAudience(cells[0]!)) return;
  words.forEach((title, i) => (words[i] = `${i === 0 ? cells[1]! : tidy(title)} – ${cells[0]!}`));
}

function titlesBefore(text: string, units: readonly Unit[]): string[] {
  const own = units.map((unit, i) => text.slice(units[i - 1]?.end ?? 0, unit.index).replace(TELLS, ''));
  // "Specials: Music Mon 10:45–11:25, PE Tue 10:45–11:25": what the list is of.
  const label = own.length > 1 ? /^[^:\d]{3,40}:\s+(?=\p{L})/u.exec(own[0]!) : null;
  const isOfAll = label && own.slice(1).every((words) => !words.includes(':'));
  const unlabelled = isOfAll ? [own[0]!.slice(label[0].length), ...own.slice(1)] : own;
  if (label && (isMany(label[0]) || daysBehindAll(unlabelled.map(tidy)))) return unlabelled;
  // "We meet at 8:15, then reading groups 8:40–9:40, …": what the list begins behind.
  const open = own.length > 2 ? /^\D*\d.*[,;:]\s*(?=\p{L})/u.exec(own[0]!) : null;
  return open ? [own[0]!.slice(open[0].length).replace(THEN, ''), ...own.slice(1)] : own;
}

/** Do most times of a line follow a mark that ties them to the words before, or end a part of a list? */
function titlesFirst(text: string, units: readonly Unit[]): boolean {
  const plain = clockText(text);
  const tied = units.filter(({ index, end }) => {
    const before = plain.slice(Math.max(0, index - 4), index);
    return (
      /[:@(-]\s*$/.test(before) ||
      TELLS.test(plain.slice(Math.max(0, index - 60), index)) ||
      (/[\p{L})]\s*$/u.test(before) && /^\s*[,;.]/.test(plain.slice(end, end + 4)))
    );
  });
  return tied.length * 2 > units.length;
}
