import { anyOf } from '../../../model/text/any-of';
import { DAYS_OVER_COLUMN } from '../../../words/data/day-type-words';
import { parseGrade } from '../../../model/room/grade';
import type { Weekday } from '../../../model/vocabulary';
import { rotationOf } from '../../../schedule-text/line/day-words';
import { headingOf } from '../../../schedule-text/line/heading';
import { someWeeks } from '../../../schedule-text/weeks/some-weeks';
import { tidy } from '../../../schedule-text/line/trim';
import { clockText } from '../../../time/clock/clock-marks';
import { weekdaysAtHead, weekdaysOf } from '../../../time/date/weekday-text';
import { foreignWeekday } from '../../../time/date/foreign-weekday';
import { withoutClosing } from '../../../words/lists/closing';
import { dateIn, type TypedDate } from '../../../time/date/date-in';

/** What the head of a row or column says about its cells. Null: nothing of that kind. */
export interface Facets {
  readonly days: readonly Weekday[] | null;
  readonly rotation: string | null;
  readonly date: TypedDate | null;
  readonly grade: string | null;
  readonly dayType: string | null;
  /** A teacher, a room, a group: whose cells they are. */
  readonly name: string | null;
  /** Words by which they are not there every week: "every other", "1st & 3rd". */
  readonly weeks: string | null;
  /** Nobody is taught in it. */
  readonly closed: 'all' | null;
}

export const NO_FACETS: Facets = {
  days: null,
  rotation: null,
  date: null,
  grade: null,
  dayType: null,
  name: null,
  weeks: null,
  closed: null,
};

/** A part of the day heads rows without saying whose they are. */
const PART_OF_DAY = /^(?:(?:early |late |mid-?)?(?:mornings?|afternoons?)|[ap]\.?m\.?|midday|ma[ñn]ana|tarde)$/i;
const DAY_TYPE = new RegExp(`^${anyOf(DAYS_OVER_COLUMN)}$`, 'i');
const NUMBERED_DAY = /^(\p{L}{3,}) ?-?(\d)$/u;
const ROTATION = /^(?:(?:day|d[ií]a|week|wk|semana) ?#?(?:\d{1,2}|[a-h])|[a-h] (?:day|week))$/i;
/** Characters; a longer text over a column is no name. */
const LONGEST_NAME_CHARS = 60;

/** "Morning", "PM": says nothing about whose rows they are. */
export function isPartOfDay(text: string): boolean {
  return PART_OF_DAY.test(text);
}

export function facetsOf(text: string): Facets {
  let facets = known.get(text);
  if (!facets) {
    if (known.size > MOST_KNOWN) known.clear();
    known.set(text, (facets = readFacets(text)));
  }
  return facets;
}

/** Answers are remembered, since a table says the same few words over and over. */
const known = new Map<string, Facets>();
const MOST_KNOWN = 2000;

function readFacets(text: string): Facets {
  const words = tidy(text);
  const { rest, closes } = withoutClosing(words, (head) => isFirm(openFacets(head)));
  return closes !== null && rest !== '' && rest !== words ? { ...facetsOf(rest), closed: 'all' } : openFacets(words);
}

function openFacets(words: string): Facets {
  const plain = clockText(words);
  if (words === '' || words.length > LONGEST_NAME_CHARS || PART_OF_DAY.test(words)) return NO_FACETS;
  const head = weekdaysAtHead(plain);
  const rest = head && head.end < plain.length ? facetsOf(words.slice(head.end)) : null;
  if (head && rest && (rest.rotation ?? rest.dayType) !== null) return { ...rest, days: head.days, name: null };
  const weeks = someWeeks(words);
  const daysThen = weeks && (weeks.days ?? head?.days ?? null);
  if (daysThen) return { ...NO_FACETS, days: daysThen, weeks: weeks.words };
  const foreign = foreignWeekday(words);
  const days = weekdaysOf(plain) ?? (foreign && [foreign]);
  if (days) return { ...NO_FACETS, days };
  const date = dateIn(plain);
  if (date) return { ...NO_FACETS, date };
  const numbered = NUMBERED_DAY.exec(plain);
  const day = numbered && weekdaysOf(numbered[1]!);
  if (day) return { ...NO_FACETS, days: day, rotation: `Week ${numbered[2]}` };
  const rotation = ROTATION.test(plain) ? words : rotationOf(plain);
  if (rotation) return { ...NO_FACETS, rotation };
  if (head && rest) return { ...rest, days: head.days, name: null };
  const dayType = headingOf(words, null)?.dayType ?? (DAY_TYPE.test(words) ? words : null);
  if (dayType !== null) return { ...NO_FACETS, dayType: words };
  return isGrade(plain) ? { ...NO_FACETS, grade: words } : { ...NO_FACETS, name: words };
}

/** A bare number heads a period as often as a grade. */
function isGrade(text: string): boolean {
  return text.length <= 40 && !/^\d+$/.test(text) && parseGrade(text) !== null;
}

/** What both say together; the inner one where they differ. Names add up. */
export function joinedFacets(outer: Facets, inner: Facets): Facets {
  const name = [outer.name, inner.name].filter((one, i, all) => one !== null && all.indexOf(one) === i);
  return {
    days: inner.days ?? outer.days,
    rotation: inner.rotation ?? outer.rotation,
    date: inner.date ?? outer.date,
    grade: inner.grade ?? outer.grade,
    dayType: inner.dayType ?? outer.dayType,
    name: name.length > 0 ? name.join(' – ') : null,
    weeks: inner.weeks ?? outer.weeks,
    closed: inner.closed ?? (isApart(inner, outer) ? null : outer.closed),
  };
}

/** "Tuesday – no school" over or across a table closes no other day's column. */
export function isApart(inner: Pick<Facets, 'days'>, outer: Pick<Facets, 'days'>): boolean {
  return outer.days !== null && inner.days !== null && !inner.days.some((day) => outer.days!.includes(day));
}

/** Does it say for which day, kind of day or grade, and not only a name? */
export function isFirm({ days, rotation, date, grade, dayType }: Facets): boolean {
  return days !== null || rotation !== null || date !== null || grade !== null || dayType !== null;
}
