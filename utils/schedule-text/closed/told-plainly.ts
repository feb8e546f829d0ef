import { anyOf } from '../../model/text/any-of';
import { plainClause } from '../../words/lists/closing';
import { WEEKDAY_OR_SHORT } from '../line/day-names';
import { closingIn, type Closing } from './closing-in';

/*
 * Sentences that say in many words what a sign says in two: "We don't have math on Wednesdays", "regular day, but without
 * math", "Math every day except Wednesday". Each becomes its "no math", which one rule reads.
 */

const LONGEST_LINE_CHARS = 160;
const WHO = '(?:we|they|there|it|students|everyone|(?:the|our|my) (?:kids|children|class|students|group))';
const NOT = "(?:(?:do|does|will|is|are|can|have|has)(?:n't| not)|won't|can't|never)";
const DOING = '(?:be|have|having|do|doing|get|hold|teach|meet for|go to|come to|attend|report to|any|in|at|here for)';
const WEEKDAY_FORM = `(?:${WEEKDAY_OR_SHORT})s?\\.?`;
const SOME_WEEKDAYS = `${WEEKDAY_FORM}(?:(?: ?(?:,|&|\\/|and|or) ?)+${WEEKDAY_FORM})*`;
const EVERY = '(?:every ?day|daily|each day|all (?:week|days)|m ?- ?f|mon(?:day)? ?- ?fri(?:day)?)';

const REMOTE =
  '(?:remote|virtual|distance|online|async(?:hronous)?|e-?learning)(?: (?:learning|school|class(?:es)?))?(?: day)?';
const AT_WEEKDAY = `(?=s?\\W*$|,? (?:[–—-]+ |(?:on|every|each) )*(?:${WEEKDAY_FORM}|building|school))`;

const PLAINLY: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${WHO} ${NOT} (?:attend|report|come)(?= (?:on |this )?${WEEKDAY_FORM}|\\W*$)`, 'gu'), 'no school'],
  [new RegExp(`(?<!\\p{L})${WHO} ${NOT} (?:${DOING} )+`, 'gu'), 'no '],
  [new RegExp(`(?<!\\p{L})${WHO} (?:will )?(?:skip|miss|drop)s? `, 'gu'), 'no '],
  // Nobody is in the room.
  [
    new RegExp(`(?:(?<=^|[:,–—-] ?)|(?<=${WEEKDAY_FORM} )(?:is |are )?(?:an? )?)${REMOTE}${AT_WEEKDAY}`, 'gu'),
    'no school',
  ],
  [new RegExp(`${WHO} (?:will )?(?:stay|work|learn)s? (?:at |from )?home`, 'gu'), 'no school'],
  // "Same as above except no math", "a normal day but no math"
  [/[,;]? (?:but|except(?: for| that)?|only|just|with|and)(?: (?:there is|there's|we have))? (?=no \p{L})/gu, ', '],
  [
    /(?:^|[,;:]? )(?:but )?(?:without|w\/o|minus|in place of|instead of|everything (?:but|except)) (?:any |the )?/gu,
    ', no ',
  ],
];
/** "Math every day except Wednesdays", "Writing, PE: not on Thursdays" */
const BUT = anyOf(['but not', 'except(?: for)?', 'not', 'but']);
const WHAT = String.raw`(?:(?:note|reminder): ?)?(?:we (?:have|do) )?(?<what>\p{L}[^:]{1,50}?)`;
const EXCEPT_ON = new RegExp(
  String.raw`^${WHAT}[,:]? (?:${EVERY},? )?${BUT} (?:on )?(?<days>${SOME_WEEKDAYS})[.!*]*$`,
  'u',
);

/** What a line says is not held, as a sign or in a sentence; null for any other line. */
export const closingToldIn = (line: string): Closing | null =>
  closingIn(toldPlainly(plainClause(line.slice(0, LONGEST_LINE_CHARS))));

function toldPlainly(clause: string): string {
  const short = PLAINLY.reduce((text, [said, plain]) => text.replace(said, plain), clause.replace(/!+$/, ''));
  return short.replace(EXCEPT_ON, (_, what: string, days: string) => `no ${what.replaceAll(',', ' and')}, ${days}`);
}
