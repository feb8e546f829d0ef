import { headingOf } from '../../../schedule-text/line/heading';
import { isAudience, isClassName } from '../../../schedule-text/line/audience';
import { closingToldIn } from '../../../schedule-text/closed/told-plainly';
import { weekdaysAtHead } from '../../../time/date/weekday-text';
import { tidy } from '../../../schedule-text/line/trim';
import { isPartOfDay, NO_FACETS, type Facets } from '../table/facets';

/** What a row across a table says of the rows under it. */
export interface TableSection {
  readonly facets: Facets;
  /** "Morning Recess" over rows that say only for whom: "Kindergarten", "Grades 1-2". */
  readonly parent: string | null;
}

/** The section a row begins that holds nothing else; null for words too long to head anything. */
export function sectionOf(text: string, before: TableSection): TableSection | null {
  const words = tidy(text);
  if (words === '' || words.length > 90) return null;
  // "No school on Tuesday" across a table heads nothing, as "Tuesday: no school" does; who reads the table takes it for
  // what it says.
  const closing = closingToldIn(words);
  if (closing !== null && (closing.what !== null || weekdaysAtHead(words) === null)) return before;
  if (isPartOfDay(words)) return { facets: before.facets, parent: null };
  const heading = headingOf(words, null);
  const closed = heading?.closed ? ('all' as const) : null;
  if (heading?.dayType) return { facets: { ...NO_FACETS, dayType: words, days: heading.days, closed }, parent: null };
  if (heading?.grade && !isNested(before))
    return { facets: { ...before.facets, grade: heading.text, days: heading.days, closed }, parent: null };
  if (heading?.days || heading?.rotation) {
    return { facets: { ...before.facets, days: heading.days, rotation: heading.rotation, closed }, parent: null };
  }
  if (isClassName(words)) return { facets: { ...before.facets, name: words }, parent: null };
  return { facets: before.facets, parent: words };
}

/** Under "Lunch", a row that says only "Kindergarten" has lost its times; it heads nothing. */
function isNested(before: TableSection): boolean {
  return before.parent !== null;
}

/** A row's title; where it only says for whom, what its section is comes first. */
export function titleUnder(title: string, parent: string | null): string {
  return parent !== null && isAudience(title) ? `${parent} – ${tidy(title)}` : title;
}
