import { anyOf, eitherOf } from '../../model/text/any-of';
import { oneLine } from '../../model/text/one-line';

/*
 * What a heading says beside its dates: "Room 14, week of 9/14" heads next week's page as "Room 14, week of 9/21", and
 * both are Room 14's. Made for telling apart, not for showing.
 */

/** Longer headings are sentences. */
const LONGEST_CHARS = 200;

const MONTH = anyOf([
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?',
  'nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre',
]);
const DAY_NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th)?(?!\d)`;
const YEAR = String.raw`(?:,? ?(?:de )?20\d\d)?`;
const DATE = eitherOf([
  `(?<!\\p{L})${MONTH}\\.? ${DAY_NUMBER}${YEAR}`,
  `(?<!\\d)${DAY_NUMBER} (?:de )?${MONTH}${YEAR}(?!\\p{L})`,
  String.raw`(?<!\d)20\d\d-\d{1,2}-\d{1,2}(?!\d)`,
  String.raw`(?<![\d/.])\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d(?![\d/])`,
]);
/** "Grade 3/4" is no date: without a year it takes another beside it, or the word "week". */
const BARE = String.raw`(?<![\d/.])\d{1,2}/\d{1,2}(?![\d/])`;
const UNTIL = ' ?(?:[-–—]|to|thru|through|al?) ?';
const WEEK = '(?:the )?week (?:of|beginning|starting|ending) |semana del? ';
const DATES = new RegExp(
  `(?:${WEEK})?(?:${DATE})(?:${UNTIL}(?:${DATE}|${BARE}|${DAY_NUMBER}${YEAR}))?|(?:${WEEK})${BARE}(?:${UNTIL}${BARE})?|${BARE}${UNTIL}${BARE}`,
  'giu',
);

const WEEKDAY = eitherOf([
  '(?:mon|tues|wednes|thurs|fri)day',
  '(?:mon|tues?|wed|thu(?:rs)?|fri)\\.?',
  'lunes|martes|mi[eé]rcoles|jueves|viernes',
]);
const OF_A_WEEK = new RegExp(`(?:${WEEK})(?:${DATE}|${BARE})`, 'iu');
const OF_A_DAY = new RegExp(`^[^\\p{L}\\d]*(?:${WEEKDAY}),? (?:${DATE}|${BARE})\\W*$`, 'iu');
/** Words beside the dates of a heading; more make a sentence. */
const MOST_WORDS_BESIDE = 5;

/** "Week of December 7 – 11", "Monday, 12/7": does a heading say that what is under it is of one week or day? */
export function isOfCertainDates(text: string): boolean {
  if (text.length > LONGEST_CHARS || !/\d/.test(text)) return false;
  const line = oneLine(text);
  if (OF_A_DAY.test(line)) return true;
  return OF_A_WEEK.test(line) && undated(line).split(' ').length <= MOST_WORDS_BESIDE;
}

/** The text without its dates, and without what joined them to the rest; empty where it is nothing but dates. */
export function undated(text: string): string {
  const line = oneLine(text.slice(0, LONGEST_CHARS));
  if (!/\d/.test(line)) return line;
  return oneLine(line.replace(DATES, ' ').replace(/\(\s*\)/g, ' ')).replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, '');
}
