import { weekdaysAtHead } from '../../time/date/weekday-text';
import { schoolMinutes } from '../../time/clock/clock';
import type { Draft, Heading, Item } from '../line/draft';
import type { Line } from '../line/line';

/*
 * A sentence about a weekday right over rows says when they are: "Thursdays are Club Day – everybody goes to each." Only
 * where other rows stand before it, or it ends with a colon: at the top of a page it tells about the page.
 */

const LONGEST = 200;
/** What goes on from the day as a sentence does. */
const GOES_ON =
  /^,?\s*(?:is|are|we|our|will|has|have|means?|bring|brings|students|children|school|the|everyone|everybody|all|it|this|tenemos|son|es|hay|nuestr[oa]s?|los|las|la|el|vamos|salimos)\s/i;
const ON = /^\s*(?:[*•]\s*)?(?:on|every|each|(?:todos )?los|el|cada)\s+/i;

/** Such sentences as headings of their days; all other lines as they are. */
export function daySentences(items: readonly Item[], lines: readonly Line[]): Item[] {
  let last: Draft | null = null;
  return items.map((item, i): Item => {
    last = draftIn(item)?.at(-1) ?? last;
    const { text } = lines[i]!;
    const [next] = draftIn(items[i + 1]) ?? [];
    const isPlain = item.kind === 'words' || (item.kind === 'heading' && item.heading.days === null);
    if (!isPlain || next === undefined || text.length > LONGEST) return item;
    const before = items[i - 1]?.kind ?? 'blank';
    const isApart = before === 'blank' || before === 'heading' || (last !== null && startsAnew(last, next));
    if (!isApart || (last === null && !/:\s*$/.test(text))) return item;
    const heading = headingIn(text, item.kind === 'words' ? item.level : item.heading.level);
    return heading ? { kind: 'heading', line: i, heading } : item;
  });
}

function draftIn(item: Item | undefined): readonly Draft[] | null {
  if (item?.kind === 'time') return [item.draft];
  return item?.kind === 'rows' ? item.drafts : null;
}

/** The day begins again: what is told between the two is of the second. */
function startsAnew({ span: last }: Draft, { span: next }: Draft): boolean {
  return last.from !== null && next.from !== null && schoolMinutes(next.from) < schoolMinutes(last.from);
}

function headingIn(line: string, level: number | null): Heading | null {
  const text = line.replace(ON, '');
  const head = weekdaysAtHead(text);
  if (!head || !GOES_ON.test(text.slice(head.end))) return null;
  const name = text.slice(0, head.end).trim();
  return { text: name, days: head.days, rotation: null, dayType: null, grade: false, named: false, level };
}
