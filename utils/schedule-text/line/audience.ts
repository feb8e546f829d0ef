import { AUDIENCE_WORDS } from '../../words/data/audience-words';
import { anyOf } from '../../model/text/any-of';
import { tidy } from './trim';

const WORD = new RegExp(`^${anyOf(AUDIENCE_WORDS)}$`, 'i');

/** Words that name no audience when they stand alone. */
const NOBODY = /^(?:class(?:es)?|day|only|and|y|half|full)$/i;

/** "3/4/5", "4-6": grades, not a number that counts something. */
const GRADES = /^\d(?:\s?[/&,-]\s?\d)+$/;

/** What a class is called by: its teacher, its room, its team. */
const CLASS_NAME =
  /^(?:(?:mrs?|ms|miss|mx|dr|sra?|srta|maestr[oa]|profesora?)\b\.?|room\b|rm\b|sal[oó]n\b|team\b|.{1,30}['’]s (?:class|room|schedule)$)/i;

/** Words that name only whom a row is for: "Grades 3 & 4", "Half-day students", "K and non-nappers". */
export function isAudience(text: string): boolean {
  const words = tidy(text).match(/[\p{L}\d]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 12 &&
    words.every((word) => WORD.test(word)) &&
    !words.every((word) => NOBODY.test(word)) &&
    (!words.every(isNumber) || GRADES.test(tidy(text)))
  );
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** "Room 12", "Ms. Ash", "Mr. Birch’s class" at the head of a text. */
export function isClassName(text: string): boolean {
  return CLASS_NAME.test(text);
}
