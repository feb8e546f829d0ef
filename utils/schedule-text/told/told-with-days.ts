import { anyOf, eitherOf } from '../../model/text/any-of';
import { clockText } from '../../time/clock/clock-marks';
import { CLASS_WORDS } from '../../words/data/class-words';
import { WEEKDAY_IN_FULL } from '../line/day-names';

/*
 * A lesson told in one sentence with its days and its time: "On Tuesdays and Thursdays we have writing from 9:00 to 9:45."
 * It is said again as a row is printed, and read as one.
 */

const WEEKDAY_TOLD = String.raw`(?:${WEEKDAY_IN_FULL})`;
const BUT = String.raw`(?: (?:but|except)(?: for| on)? ${WEEKDAY_TOLD})`;
const DAYS = eitherOf([
  String.raw`(?:every |each )?${WEEKDAY_TOLD}(?:(?:,? and |, | & |\/)${WEEKDAY_TOLD}){0,4}`,
  String.raw`(?:every|each) (?:school )?(?:day|morning|afternoon)${BUT}?`,
]);
const CLOCK_TOLD = String.raw`\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?`;
const SPAN = String.raw`(?:from |at |between )?(?<from>${CLOCK_TOLD}) ?(?:-|to|until|till|and) ?(?<to>${CLOCK_TOLD})`;
/** Whoever does it, and what ties them to what they do; a verb that says more ("we read") stays in the title. */
const WHO = anyOf(CLASS_WORDS);
const HAVE = String.raw`(?:(?:will |usually |always )?(?:have|has|do|does|go to|goes to|head to|attend)(?: our| the)? )`;
const DONE = String.raw`(?<who>${WHO} )(?<have>${HAVE}?)(?<what>[^\d,;:()]{2,50}?)`;
const IN_THE = String.raw`(?: in the (?:morning|afternoon))?`;

/** The three orders in which English tells it. */
const TOLD = [
  String.raw`(?:on )?(?<days>${DAYS})${IN_THE},? ${DONE},? ${SPAN}`,
  String.raw`${DONE} (?:on )?(?<days>${DAYS})${IN_THE},? ${SPAN}`,
  String.raw`${DONE},? ${SPAN}${IN_THE},? (?:on )?(?<days>${DAYS})`,
].map((order) => new RegExp(String.raw`^\W{0,3}${order}[.!]?\s*$`, 'iu'));

/** No lesson: "On Fridays we are closed from 12:00 to 1:00". */
const NOT_DONE = /^(?:are|is|will be|must|may|can|cannot|should|need|ask|dismiss|leave|arrive)\b/i;
/** Characters of one such sentence. */
const LONGEST_CHARS = 140;

/** "Tuesdays and Thursdays 9:00-9:45 writing" for the sentence above; the line itself for any other. */
export function asPrintedRow(line: string): string {
  if (line.length > LONGEST_CHARS || !/\d/.test(line)) return line;
  const plain = clockText(line);
  for (const told of TOLD) {
    const said = told.exec(plain)?.groups;
    if (!said) continue;
    if (NOT_DONE.test(said.what!)) return line;
    const title = said.have === '' ? said.who! + said.what! : said.what!;
    // "every morning but Friday": the part of the day is told by the time.
    return `${said.days!.replace(/(?:morning|afternoon)\b/i, 'day')} ${said.from!}-${said.to!} ${title}`;
  }
  return line;
}
