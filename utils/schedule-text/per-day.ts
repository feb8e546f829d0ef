import type { Weekday } from '../model/vocabulary';
import { clockText } from '../time/clock-marks';
import { weekdaysAtHead, weekdaysOf } from '../time/weekday-text';
import { tidy } from './trim';

/** What a row holds on some days only. */
export interface DayPart {
  readonly title: string;
  readonly days: readonly Weekday[];
}

const BRACKETS = /\(([^()]{1,60})\)/g;
const TRAILING = /^(.{1,80}?)\s*:\s*([^:]{1,40})$/;

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
