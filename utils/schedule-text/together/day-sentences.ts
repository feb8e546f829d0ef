import { anyOf } from '../../model/text/any-of';
import { BEHIND_A_DAY } from '../../words/data/behind-a-day';
import { weekdaysAtHead } from '../../time/date/weekday-text';
import { draftsIn, startsAnew, type Draft, type Heading, type Item } from '../line/draft';
import type { Line } from '../line/line';

/*
 * A sentence about a weekday right over rows says when they are: "Thursdays are Club Day – everybody goes to each." Only
 * where other rows stand before it, or it ends with a colon: at the top of a page it tells about the page.
 */

const LONGEST_SENTENCE_CHARS = 200;
/** Words behind a day that go on as a sentence does. */
const GOES_ON = new RegExp(String.raw`^,?\s*${anyOf(BEHIND_A_DAY)}\s`, 'i');
/** Any words, where the day begins again below them: "On Wednesdays classes are shorter.", "Wednesday (Early Release)". */
const SAID = /^(?:,?\s*\p{Ll}{2,}\s+\p{Ll}|\s*[(–—-]\s*\p{L}|,\s*\p{L}{3,})/u;
const ON = /^\s*(?:[*•]\s*)?(?:on|every|each|(?:todos )?los|el|cada)\s+/i;

/** Such sentences as headings of their days; all other lines as they are. */
export function daySentences(items: readonly Item[], lines: readonly Line[]): Item[] {
  let last: Draft | null = null;
  const headed = items.filter((item, i) => {
    const days = item.kind === 'heading' ? item.heading.days : remarkOnDay(lines[i]!.text);
    return days?.length === 1 && draftsIn(items[i + 1]).length > 0;
  });
  return items.map((item, i): Item => {
    last = draftsIn(item).at(-1) ?? last;
    const { text } = lines[i]!;
    const [next] = draftsIn(items[i + 1]);
    const isPlain =
      isRowsHead(item, text) || item.kind === 'words' || (item.kind === 'heading' && item.heading.days === null);
    if (!isPlain || next === undefined || text.length > LONGEST_SENTENCE_CHARS) return item;
    const before = items[i - 1]?.kind ?? 'blank';
    const isApart = before === 'blank' || before === 'heading' || (last !== null && startsAnew(last, next));
    // "Mon. – regular" over rows is the first of several such days.
    const isFirst = last === null && headed.length > 1 && remarkOnDay(text) !== null;
    if (!isFirst && (!isApart || (last === null && !/:\s*$/.test(text)))) return item;
    const heading = headingIn(text, levelOf(item), isFirst || (last !== null && startsAnew(last, next)));
    return heading ? { kind: 'heading', line: i, heading } : item;
  });
}

/** "Every Friday we dismiss at 12:15:" tells of the rows below it. */
function isRowsHead(item: Item, text: string): boolean {
  return item.kind === 'rows' && item.drafts.length === 1 && item.drafts[0]!.span.to === null && /:\s*$/.test(text);
}

function levelOf(item: Item): number | null {
  return item.kind === 'words' ? item.level : item.kind === 'heading' ? item.heading.level : null;
}

function headingIn(line: string, level: number | null, isAnew: boolean): Heading | null {
  const text = line.replace(ON, '');
  const head = weekdaysAtHead(text);
  const rest = head ? text.slice(head.end) : '';
  const isRemark = SAID.test(rest) || remarkOnDay(text) !== null;
  if (!head || !(GOES_ON.test(rest) || (isAnew && isRemark))) return null;
  const name = text.slice(0, head.end).trim();
  return { text: name, days: head.days, rotation: null, dayType: null, grade: false, named: false, level };
}

/** The days of "Tuesday – closed-toe shoes day"; null of "Friday: Library", which is what that day brings. */
function remarkOnDay(line: string): Heading['days'] {
  const head = weekdaysAtHead(line);
  return head?.firm === true && /^\p{Ll}[^\d:]{2,60}$/u.test(line.slice(head.end)) ? head.days : null;
}
