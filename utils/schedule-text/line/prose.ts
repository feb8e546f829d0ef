import { MONTH_NAMES } from '../../time/date/month-names';
import { anyOf, eitherOf } from '../../model/text/any-of';
import { clockText } from '../../time/clock/clock-marks';
import { FURNITURE_WORDS } from '../../words/data/furniture-words';
import { SENTENCE_WORDS } from '../../words/data/sentence-words';
import { BUT_ON_WORDS, SINCE_WORDS } from '../../words/data/since-words';

/*
 * Lines that print a time and are no row of a schedule: sentences, dates, office hours, addresses, prices, page
 * furniture. Words only; where the time stands in the line is judged elsewhere.
 */

const SENTENCE = new RegExp(String.raw`\b${anyOf(SENTENCE_WORDS)}\b`, 'i');
const FURNITURE = new RegExp(anyOf(FURNITURE_WORDS), 'iu');
const MONTH = anyOf(MONTH_NAMES);
const DATE = new RegExp(
  eitherOf([
    String.raw`\b${MONTH}\.? \d{1,2}\b(?!:\d)`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:de |of )?${MONTH}\b`,
    String.raw`(?<![:.\d])\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>(?:20)?\d{2}\b(?![:.]\d)`,
    String.raw`\b20\d\d-\d\d-\d\d\b`,
    String.raw`\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\.?,? \d{1,2}\/\d{1,2}\b`,
    // "9/14", but not "1/2 hour".
    String.raw`^\W*(?:(?:1[0-2]|0?[1-9])\/(?:1[3-9]|2\d|3[01])|1[0-2]\/\d{1,2})(?=\s|[-:])(?!\s*:\s*\d)`,
  ]),
  'i',
);
const ADDRESS = /\b\d{1,5} (?:[NSEW]\.? )?\w+ (?:street|st\.|avenue|ave\.?|road|rd\.|drive|dr\.|blvd\.?|lane|ln\.)/i;
/** Characters of a line that are looked at. */
const HEAD_CHARS = 400;

const SINCE = new RegExp(
  [
    String.raw`(?:\b(?:and|y)\s+)?\b${anyOf([...SINCE_WORDS, ...BUT_ON_WORDS])}\s+`,
    String.raw`(?:on\s+|el\s+|the\s+(?:week\s+of\s+)?)?(?:\p{L}{3,9}day,?\s+)?`,
    String.raw`(?:${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:de |of )?${MONTH}|\d{1,2}\/\d{1,2})`,
    String.raw`(?:,? 20\d\d|\/(?:20)?\d\d)?(?:\s+on(?:wards?)?)?`,
    // "Dec 9 and 16", "12/24 - 1/4"
    String.raw`(?:\s?(?:-|&|,|to|thru|through|and)\s?(?:${MONTH}\.? )?\d{1,2}(?:st|nd|rd|th)?(?:\/\d{1,2})?(?![\d:])){0,4}(?![\p{L}\d])`,
  ].join(''),
  'iu',
);

/** "starting October 5", "from Sept. 21 on": since when or until when a row holds that holds every day; null where none stands. */
export function sinceWhen(text: string): { index: number; phrase: string } | null {
  const found = text.length > HEAD_CHARS || !/\d/.test(text) ? null : SINCE.exec(clockText(text));
  return found && { index: found.index, phrase: text.slice(found.index, found.index + found[0].length) };
}

/** Something that prints times and never is a class's row. */
export function isFurniture(text: string): boolean {
  const head = clockText(text.slice(0, HEAD_CHARS));
  return FURNITURE.test(head) || DATE.test(head) || ADDRESS.test(head);
}

/** "Monday, September 9", "Tues. 9/10": what stands before the date that ends a short line; null where none does. */
export function withoutDate(text: string): string | null {
  const found = text.length < 60 ? /^\s*(\p{L}{3,12}\.?),?\s+(.{3,30})$/u.exec(clockText(text)) : null;
  const rest =
    found &&
    found[2]!
      .trim()
      .replace(DATE, '')
      .replace(/^\d{1,2}\/\d{1,2}$/, '')
      .replace(/^,? ?20\d\d$/, '');
  return rest === '' ? found![1]! : null;
}

const REPORT = /\b(?:began|ended|arrived|spoke|wrote|replied|announced|voted|said|according to)\b/i;

/** Words of what has happened: news, minutes of a meeting, comments. */
export function isReport(text: string): boolean {
  return REPORT.test(text.slice(0, HEAD_CHARS));
}

/** Words that make a sentence rather than a title. */
export function isSentence(text: string): boolean {
  return SENTENCE.test(text.slice(0, HEAD_CHARS)) || isReport(text);
}

/** "Start Time", "Description / Period", "Length": the head of a table that became text. */
export function isTableHead(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.length > 0 && words.length <= 9 && words.every((word) => HEADS.has(word));
}
const HEADS = new Set(
  'time times start starts end ends begin begins length duration minutes min description activity activities period periods class subject subjects event block am pm a m p morning afternoon hora horas actividad inicio fin mañana tarde materia what when grade day name notes and the of in'.split(
    ' ',
  ),
);
