import type { Grade, Weekday } from '../../model/vocabulary';
import { isBetween, type ClosedPart, type Heading, type Item } from '../line/draft';
import { isOfWeeks, someWeeks } from '../weeks/some-weeks';
import { gradeIn } from '../line/for-grades';

/** What the headings above some rows say together. */
export interface Scope {
  /** The headings that keep this schedule apart from others; null where none does. */
  readonly name: string | null;
  readonly grade: Grade | null;
  readonly dayType: string | null;
  readonly days: readonly Weekday[] | null;
  readonly rotation: string | null;
  /** Words by which the rows are not there every week: "every other", "Week A". */
  readonly weeks: string | null;
  /** Nobody is taught then, or not in this half of the day. */
  readonly closed: ClosedPart | null;
}

/** Lines under one heading. */
export interface Section {
  readonly scope: Scope;
  readonly items: readonly Item[];
}

/** "Grades 1–6": no one grade is stated. */
const SPAN = /(?:\b(?:[tp]?k|pre-?k)|\d(?:st|nd|rd|th)?)\s*(?:[-\u2010-\u2015]|to|thru|through|a)\s*\d/i;

interface State {
  readonly name: Heading | null;
  readonly grade: Heading | null;
  readonly dayType: Heading | null;
  readonly inner: Heading | null;
  /** Which of grade and day type was said first, so holds while the other changes. */
  readonly outer: 'grade' | 'dayType' | null;
  /** The part of the day, where a heading closes one or opens the next. */
  readonly part: Heading | null;
  /** "Week A", over days or under one, and whether days under it may change while it holds. */
  readonly weeks: { readonly heading: Heading; readonly day: Heading | null } | null;
}

const NOTHING: State = { name: null, grade: null, dayType: null, inner: null, outer: null, part: null, weeks: null };

/** The lines by the headings above them, in page order; headings that are titles of rows become words again. */
export function sectionsOf(items: readonly Item[]): Section[] {
  const sections: { scope: Scope; items: Item[] }[] = [{ scope: scopeOf(NOTHING), items: [] }];
  let state = NOTHING;
  for (const item of asTitles(items)) {
    if (item.kind !== 'heading') sections.at(-1)!.items.push(item);
    else sections.push({ scope: scopeOf((state = enter(state, item.heading, isFilled(sections.at(-1)!)))), items: [] });
  }
  return sections;
}

function isFilled({ items }: Section): boolean {
  return items.some((item) => item.kind === 'rows' || item.kind === 'time');
}

/** `filled`: rows stand right under the heading before. */
function enter(before: State, heading: Heading, filled: boolean): State {
  if (heading.isPart) return { ...before, part: heading };
  const state = { ...before, part: null };
  const { outer } = state;
  if (heading.isClass) return { ...state, name: heading, inner: heading, weeks: null };
  if (heading.dayType !== null) {
    const grade = outer === 'grade' ? state.grade : null;
    // "Monday – Thursday Schedule" is over when "Late Start Friday Schedule" begins.
    const name = state.name?.days ? null : state.name;
    return { ...state, name, grade, dayType: heading, inner: heading, outer: grade ? 'grade' : 'dayType' };
  }
  if (heading.grade) {
    // "Kindergarten Bell Schedule" under the rows of a "Minimum Day" begins another one beside it.
    const beside = heading.named && filled && state.grade === null;
    const dayType = outer === 'dayType' && !beside ? state.dayType : null;
    return { ...state, dayType, grade: heading, inner: heading, outer: dayType ? 'dayType' : 'grade' };
  }
  if (heading.days !== null || heading.rotation !== null) {
    // "Thursday" ends what "Wednesday (Minimum Day)" began.
    if (isOver(state.dayType, heading))
      return enter({ ...state, dayType: null, inner: null, outer: state.grade ? 'grade' : null }, heading, filled);
    if (heading.rotation !== null && isOfWeeks(heading.rotation)) return inWeeks(state, heading);
    return heading.named || heading.level === null || state.inner === null || heading.text.length < 40
      ? {
          ...state,
          inner: heading,
          weeks: state.weeks?.day ? null : state.weeks,
          name: heading.named ? heading : state.name,
        }
      : { ...NOTHING, name: heading, inner: heading };
  }
  const holder = state.outer === 'grade' ? state.grade : state.dayType;
  const deeper = heading.level !== null && holder?.level != null && heading.level > holder.level;
  return deeper ? { ...state, name: heading, inner: heading } : { ...NOTHING, name: heading, inner: heading };
}

/** "Week B" under "Monday" is of Mondays, as "Week A" before it was; under the last day of "Week A" it is of none. */
function inWeeks(state: State, heading: Heading): State {
  const day = state.weeks ? state.weeks.day : state.inner?.days ? state.inner : null;
  return { ...state, inner: day ?? heading, weeks: { heading, day } };
}

/** The kind of day was said of other days than the heading names. */
function isOver(dayType: Heading | null, { days }: Heading): boolean {
  return dayType?.days != null && days !== null && !days.some((day) => dayType.days!.includes(day));
}

function scopeOf({ name, grade, dayType, inner, outer, part, weeks }: State): Scope {
  const order = outer === 'grade' ? [grade, dayType, name] : [dayType, grade, name];
  const apart = [...new Set(order.flatMap((heading) => (heading ? [heading.text] : [])))];
  return {
    name: apart.length > 0 ? apart.join(' – ') : null,
    grade: grade && !SPAN.test(grade.text) ? gradeIn(grade.text) : null,
    dayType: dayType?.dayType ?? null,
    // A grade under "Regular Day: Mon–Thu" keeps its days.
    days: inner?.days ?? (inner !== null && inner === grade ? dayType?.days : null) ?? null,
    rotation: inner?.rotation ?? weeks?.heading.rotation ?? null,
    weeks: (inner?.days && someWeeks(inner.text)?.words) ?? null,
    closed: part
      ? (part.closed ?? null)
      : ([inner, weeks?.heading, grade, dayType, name].find((one) => one?.closed)?.closed ?? null),
  };
}

/** A heading between a lone time and the next is that time's title, not a heading. */
function asTitles(items: readonly Item[]): Item[] {
  const solid = items.filter((item) => !isBetween(item));
  const beside = new Set<Item>();
  const above: Item[] = [];
  const times = solid.flatMap((item, i) => (item.kind === 'time' ? [i] : []));
  // Where nearly every lone time has words under it, a kind of day there ("Early Dismissal") is such words.
  const under = times.filter((i) => solid[i + 1]?.kind === 'words').length;
  const alternates = under >= 3 && under * 10 >= times.length * 7;
  solid.forEach((item, i) => {
    if (item.kind !== 'heading') return;
    const { days, dayType, named } = item.heading;
    if (days || (dayType && !alternates) || (named && !dayType)) return;
    if (solid[i - 1]?.kind === 'time' && solid[i + 1]?.kind !== 'rows') beside.add(item);
    if (solid[i + 1]?.kind === 'time') above.push(item);
  });
  if (above.length >= 2) for (const item of above) beside.add(item);
  return items.map((item) =>
    item.kind === 'heading' && beside.has(item)
      ? { kind: 'words', line: item.line, text: item.heading.text, level: item.heading.level }
      : item,
  );
}
