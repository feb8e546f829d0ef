import type { Weekday } from '../../model/vocabulary';
import { clockText } from '../../time/clock/clock-marks';
import { weekdaysAtHead, weekdaysOf } from '../../time/date/weekday-text';
import { daysBeside } from '../line/days-beside';
import { tidy } from '../line/trim';

/** What a row holds on some days only. */
export interface DayPart {
  readonly title: string;
  readonly days: readonly Weekday[];
}

/** What a row holds on one day of a rotation. */
export interface TurnPart {
  readonly title: string;
  readonly days: null;
  readonly rotation: string;
}

const BRACKETS = /\(([^()]{1,60})\)/g;
const TRAILING = /^(.{1,80}?)\s*:\s*([^:]{1,40})$/;

const DAY_WORD = String.raw`(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|lunes|martes|mi[eé]rcoles|jueves|viernes)(?:day)?s?\b\.?`;
const NAMED = new RegExp(String.raw`(?:^|[\s,;/&]\s*(?:(?:and|y)\s+)?)(${DAY_WORD})\s*(?::|-+|\s)\s*`, 'giu');
const LETTER = /(?:^|[\s,;/]\s*)(M|Tu?|W|Th|R|F)\s*(?::|-)\s*/gu;

/** Three days and more, or two with their names at the head of it all: "Tuesday Library, Thursday Art". */
function isList(list: readonly RegExpExecArray[]): boolean {
  return list.length >= 3 || (list.length === 2 && list[0]!.index === 0 && list[0]![1]!.length > 2);
}

/** What joins two days, and is nothing that happens on one. */
const JOINT = /^(?:to|thru|through|and|or|a|y|o)$/i;

/** "M: Science T: Art W: Music", "Block - Tues. - computers, Wed. - PE": what each day brings; empty for any other text. */
export function dayList(words: string): DayPart[] {
  const text = tidy(words).slice(0, 400);
  const plain = clockText(text);
  const found = [NAMED, LETTER].map((mark) => [...plain.matchAll(mark)]).find(isList);
  if (!found) return [];
  // Days behind a head are split off only where it is tied to each of them by a dash; else `turnsBehind` asks what the head is.
  const head = text.slice(0, found[0]!.index);
  if (head !== '' && !(/-$/.test(clockText(head)) && found.slice(0, -1).every(([mark]) => mark.includes('-'))))
    return [];
  const parts = found.map((mark, i) => ({
    title: tidy(text.slice(mark.index + mark[0].length, found[i + 1]?.index).replace(/(?:[,;/&]|\sand)\s*$/i, '')),
    days: weekdaysOf(mark[1]!)!,
  }));
  if (
    parts.some(({ title }) => title === '' || JOINT.test(title)) ||
    new Set(parts.flatMap(({ days }) => days)).size < parts.length
  )
    return [];
  return head === '' ? parts : parts.map(({ title, days }) => ({ title: `${tidy(head)} - ${title}`, days }));
}

const TURN = /(?:^|[\s,;/|]\s*)((?:(?:day|d[ií]a|week) ?)?[A-H](?: (?:day|week))?)\s*(?::|-+(?=\s))\s*(?=\p{L})/giu;

/** "A: Algebra / B: Biology", "A Day - Art, B Day - PE": what each day of a rotation brings; empty for any other text. */
export function turnList(words: string): TurnPart[] {
  const text = tidy(words).slice(0, 400);
  const found = [...clockText(text).matchAll(TURN)];
  const codes = found.map(([, name]) =>
    name!
      .replace(/day|d[ií]a|week/gi, '')
      .trim()
      .toUpperCase()
      .charCodeAt(0),
  );
  const inTurn = codes.every((code, i) => code === 65 + i);
  if (found.length < 2 || found[0]!.index > 0 || !inTurn) return [];
  const parts = found.map((mark, i) => ({
    title: tidy(text.slice(mark.index + mark[0].length, found[i + 1]?.index)),
    days: null,
    rotation: mark[1]!.replace(/\s+/g, ' '),
  }));
  return parts.every(({ title }) => title !== '') ? parts : [];
}

const OWN_DAY =
  /^(.{1,60}?)\s(?:-\s|on\s)?(\p{Lu}\p{L}{0,9}\.?(?:(?:[-/&]|\s(?:and|&|y)\s)\p{Lu}\p{L}{0,9}\.?){0,6})$/u;

/** "Art M, Music T, PE W": each part with its days behind it; empty unless every part has some and no day is said twice. */
export function dayTails(words: string): DayPart[] {
  const text = tidy(words).slice(0, 400);
  const parts = text.split(/\s*[,;]\s*|\s\/\s/).map((part) => OWN_DAY.exec(clockText(part)));
  const found = parts.flatMap((part) => {
    const days = part && weekdaysOf(part[2]!);
    // "Swimming Monday, Tuesday and/or Friday": the second part is days only.
    return days && weekdaysOf(part![1]!) === null ? [{ title: tidy(part![1]!), days }] : [];
  });
  const said = found.flatMap(({ days }) => days);
  const whole = found.length === parts.length && found.length > 1 && new Set(said).size === said.length;
  return whole && found.every(({ title }) => title !== '') ? found : [];
}

/** "Monday & Wednesday Gym / Tuesday & Thursday Music": each part with its days before it; empty unless every part has some. */
export function dayHeads(words: string): DayPart[] {
  const text = tidy(words).slice(0, 400);
  const parts = text.split(/\s*[;|]\s*|\s\/\s/).map((part) => daysBeside(part));
  const found = parts.flatMap((part) => (part?.days ? [{ title: part.title, days: part.days }] : []));
  const said = found.flatMap(({ days }) => days);
  const whole = found.length === parts.length && found.length > 1 && new Set(said).size === said.length;
  return whole && found.every(({ title }) => title !== '') ? found : [];
}

/** "Art or Music (Mon)  PE (Tues–Thurs)": what happens on which days; empty unless every part names its days. */
export function dayParts(words: string): DayPart[] {
  const text = words.slice(0, 400);
  const parts: DayPart[] = [];
  let from = 0;
  for (const found of text.matchAll(BRACKETS)) {
    const days = weekdaysOf(found[1]!);
    if (!days) continue;
    const title = tidy(text.slice(from, found.index).replace(/^[\s,;/&]*(?:(?:or|and|o|y)\s)?/i, ''));
    if (title === '') return [];
    parts.push({ title, days });
    from = found.index + found[0].length;
  }
  return tidy(text.slice(from)) === '' ? parts : [];
}

/** "Tuesday – Art", "Handwriting: Friday": a line that says what one of the days holds; null for any other. */
export function dayLine(line: string): DayPart | null {
  const text = tidy(line);
  if (text.length > 120) return null;
  const head = weekdaysAtHead(text);
  if (head?.firm) {
    const title = tidy(text.slice(head.end));
    return title === '' || /\d:\d\d/.test(title) ? null : { title, days: head.days };
  }
  const [inBrackets, more] = dayParts(text);
  if (inBrackets && !more) return inBrackets;
  const tail = TRAILING.exec(clockText(text));
  const days = tail && weekdaysOf(tail[2]!);
  return days ? { title: tidy(tail![1]!), days } : null;
}
