import { readingsOf, schoolMinutes, type Clock } from './clock';
import type { Minutes } from '../../model/block';

/** A clock time found in running text, before anybody knows which half of the day is meant. */
export interface ClockTime extends Clock {
  /** Where it stands in the text, in UTF-16 units. */
  readonly index: number;
  readonly length: number;
}

const HALF = '(?:\\s?([ap])\\.?\\s?m\\b\\.?)';
/** "9:05", "9.05 am", "12h15", "1 pm"; never "1:1", "3:45:10", "2.5", "1/2" or a bare number. */
const WITH_MINUTES = new RegExp(`(?<![\\d:/.$#])([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?![\\d:/%])${HALF}?`, 'gi');
const WHOLE_HOUR = new RegExp(`(?<![\\d:/.$#])(1[0-2]|[1-9])${HALF}`, 'gi');
/** "9-9:20", "from 9 to 9:30": a bare hour is one only right before a whole time. */
const BARE_HOUR = /(?<![\d:/.$#-])(1[0-2]|[1-9])(?=\s?(?:-|–|to|until|a)\s?(?:1[0-2]|[1-9])[:.][0-5]\d)/gi;
/** "9:20-10": a bare hour right after a whole time. */
const TRAILING_HOUR = /(?<=[:.][0-5]\d\s?(?:-|–|to|until|a)\s?)(1[0-2]|[1-9])(?![\d:.])(?!\s?(?:min|st|nd|rd|th))/gi;
const NOON_WORD = /\b(?:noon|mediod[ií]a)\b/gi;

/** Every clock time of a text, in reading order. Dates, ratios, scores and durations are none. */
export function clockTimes(text: string): ClockTime[] {
  const found: ClockTime[] = [];
  const add = (match: RegExpMatchArray, minute: number, half: string | undefined) => {
    if (found.some((f) => match.index! < f.index + f.length && f.index < match.index! + match[0].length)) return;
    const halfWord = half ? (`${half.toLowerCase()}m` as 'am' | 'pm') : null;
    found.push({ index: match.index!, length: match[0].length, hour: Number(match[1]), minute, half: halfWord });
  };
  for (const match of text.matchAll(WITH_MINUTES)) add(match, Number(match[2]), match[3]);
  for (const match of text.matchAll(WHOLE_HOUR)) add(match, 0, match[2]);
  for (const pattern of [BARE_HOUR, TRAILING_HOUR])
    for (const match of text.matchAll(pattern)) add(match, 0, undefined);
  for (const match of text.matchAll(NOON_WORD))
    found.push({ index: match.index, length: match[0].length, hour: 12, minute: 0, half: 'pm' });
  return found.sort((a, b) => a.index - b.index);
}

/** The reading of a time that falls within a stretch (both ends included); null when neither half of the day does. */
export function timeWithin(time: ClockTime, from: Minutes, to: Minutes): Minutes | null {
  // Both halves may fall within: that of a school's day first.
  return [schoolMinutes(time), ...readingsOf(time)].find((minutes) => minutes >= from && minutes <= to) ?? null;
}
