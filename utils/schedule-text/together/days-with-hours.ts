import { anyOf } from '../../model/text/any-of';
import { clockText } from '../../time/clock/clock-marks';
import { clockSpans } from '../../time/clock/clock-span';
import { schoolMinutes } from '../../time/clock/clock';
import { weekdaysOf } from '../../time/date/weekday-text';
import { BESIDE_ENDS_OF_A_DAY, ENDS_OF_A_DAY } from '../../words/data/ends-of-a-day';
import { dayTypeIn } from '../line/day-type';
import { isBetween, type Draft, type Heading, type Item } from '../line/draft';
import { headingOf } from '../line/heading';
import { tidy } from '../line/trim';

/*
 * The heading of a day that says when the day begins or ends: "Wednesday (early dismissal 12:30)", "Late start Thursday
 * 9:30". Such a line is written like a row; that it heads rows is told by the rows: they stand right under it, and are
 * of another day than those above.
 */

const LONGEST_HEADING_CHARS = 90;
/** Clock times of such a heading: when the day begins, and when it ends. */
const MOST_TIMES = 2;
const SAID = new RegExp(String.raw`(?<!\p{L})${anyOf(ENDS_OF_A_DAY)}(?!\p{L})`, 'giu');
const BESIDE = new RegExp(String.raw`(?<!\p{L})${anyOf(BESIDE_ENDS_OF_A_DAY)}(?!\p{L})`, 'giu');
/** Buses and day care follow a dismissal. */
const MOST_MINUTES_AFTER = 30;
/** Before noon a day begins rather than ends. */
const NOON = 12 * 60;
const MARKS = /[@|!~>*•#"=]/g;
/** "Wednesday (12:30)", "Wednesday – 8:15–12:30": no row of one lesson, since it names none. */
const APART = /^[^\d(:]*(?:\(|:\s|\s-\s?)[^\p{L}]*(?:[ap]\.?m\.?[^\p{L}]*){0,2}$/iu;

interface DayWithHours {
  readonly heading: Heading;
  /** When the day ends, minutes from midnight; null where it only says when the day begins. */
  readonly until: number | null;
}

interface Above {
  /** The last row so far. */
  readonly last: Draft | null;
  /** What days the last heading named. */
  readonly days: Heading['days'];
}

/** Such lines as headings of their days; all other lines as they are. */
export function daysWithHours(items: readonly Item[], lines: readonly { readonly text: string }[]): Item[] {
  const found = items.map((item, i) => headingIn(lines[i]!.text, levelOf(item)));
  let above: Above = { last: null, days: null };
  return items.map((item, i): Item => {
    const day = found[i] ?? null;
    const isHead = day !== null && (item.kind === 'heading' || heads(day, items, i, above, (at) => found[at] != null));
    const now: Item = isHead ? { kind: 'heading', line: item.line, heading: day.heading } : item;
    const days = now.kind === 'heading' ? now.heading.days : above.days;
    above = { last: draftsIn(now)?.at(-1) ?? above.last, days };
    return now;
  });
}

function levelOf(item: Item): number | null {
  return item.kind === 'words' ? item.level : item.kind === 'heading' ? item.heading.level : null;
}

/** Rows stand right under it that are no list of such lines, and it is of another day than what stands above it. */
function heads(
  { heading, until }: DayWithHours,
  items: readonly Item[],
  i: number,
  above: Above,
  isAlike: (at: number) => boolean,
) {
  const under = solidFrom(items, i, 1);
  const over = solidFrom(items, i, -1);
  const [next] = draftsIn(items[under]) ?? [];
  if (next === undefined || next.days !== null || isAlike(under) || isAlike(over)) return false;
  if (above.last !== null && startsAnew(above.last, next)) return true;
  if (goesOnAfter(until, untilNext(items, i, isAlike))) return false;
  if (above.last === null) return true;
  const isOther = above.days !== null && !heading.days!.some((day) => above.days!.includes(day));
  const isApart = items[i - 1]?.kind === 'blank' && under === i + 1;
  return isOther || isApart;
}

/** Rows long after the day is said to end are of other days: "Wednesday dismissal 12:30" over the week's lessons. */
function goesOnAfter(until: number | null, below: readonly Item[]): boolean {
  if (until === null) return false;
  const rows = below.flatMap((item) => draftsIn(item) ?? []);
  return rows.some(({ span: { from } }) => from !== null && schoolMinutes(from) > until + MOST_MINUTES_AFTER);
}

function untilNext(items: readonly Item[], i: number, isAlike: (at: number) => boolean): Item[] {
  const end = items.findIndex((item, at) => at > i && (item.kind === 'heading' || isAlike(at)));
  return items.slice(i + 1, end < 0 ? undefined : end);
}

function solidFrom(items: readonly Item[], i: number, step: 1 | -1): number {
  let at = i + step;
  while (items[at] && isBetween(items[at]!) && items[at]!.kind !== 'skip') at += step;
  return at;
}

function draftsIn(item: Item | undefined): readonly Draft[] | null {
  if (item?.kind === 'time') return [item.draft];
  return item?.kind === 'rows' ? item.drafts : null;
}

/** The day begins again. */
function startsAnew({ span: last }: Draft, { span: next }: Draft): boolean {
  return last.from !== null && next.from !== null && schoolMinutes(next.from) < schoolMinutes(last.from);
}

/** The heading a line is when rows stand under it; null when it says more than a day, its kind and its hours. */
function headingIn(line: string, level: number | null): DayWithHours | null {
  const spans = line.length > LONGEST_HEADING_CHARS ? [] : clockSpans(line);
  if (spans.length === 0 || spans.length > MOST_TIMES) return null;
  const plain = clockText(line);
  const words = spans.reduceRight((text, { index, end }) => `${text.slice(0, index)} ${text.slice(end)}`, plain);
  const dayType = dayTypeIn(words);
  const unkind = (dayType === null ? words : words.replace(dayType, ' ')).replace(MARKS, ' ');
  const name = tidy(
    unkind
      .replace(SAID, ' ')
      .replace(BESIDE, ' ')
      .replace(/\(\P{L}*\)/gu, ' '),
  );
  const whose = weekdaysOf(name) === null ? headingOf(name, level) : null;
  const days = weekdaysOf(name) ?? whose?.days ?? null;
  const says = dayType !== null || unkind.search(SAID) >= 0 || APART.test(plain);
  if (days === null || !says) return null;
  const text = dayType === null ? name : `${name} (${dayType})`;
  const named = dayType !== null;
  const { from, to } = spans.at(-1)!;
  const last = schoolMinutes((to ?? from)!);
  return {
    heading: { text, days, rotation: null, dayType, grade: whose?.grade ?? false, named, level },
    until: last >= NOON ? last : null,
  };
}
