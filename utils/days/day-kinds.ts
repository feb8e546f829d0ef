import type { IsoDate } from '../model/block';
import type { DayKind, DayKindName } from '../model/day';
import type { Grade } from '../model/vocabulary';
import type { DayChange } from './day-changes';
import { rememberedByText } from '../words/remembered-by-text';
import { gradesIn } from './grades-in';
import { isSchool } from './schools-in';

/** The kinds of day; the one that says most about a day comes first. */
const ORDER: readonly DayKindName[] = ['no-school', 'early-release', 'late-start', 'testing', 'special', 'regular'];

const levelOf = rememberedByText(gradesIn);

/** Does a change concern a class of this grade and school? An unknown grade or school may be any. */
export function concerns(change: DayChange, grade: Grade | null, school: string | null = null): boolean {
  if (change.schools && !isSchool(change.schools, school)) return false;
  // A name such as "Lincoln Elementary" says which grades it may be.
  const own = grade !== null ? [grade] : school === null ? null : levelOf(school);
  return change.grades === null || own === null || own.some((one) => change.grades!.includes(one));
}

/**
 * Sorts the changes that say most about their day first, equal ones by their words. An assembly of an hour makes no
 * special day and is left out.
 */
export function strongestFirst<C extends DayChange>(changes: readonly C[]): C[] {
  const unsaid = ({ until, from }: DayChange) => Number(until === null && from === null);
  const weekly = (one: DayChange) => Number(one.isWeekly ?? false);
  const bells = (one: DayChange) => one.kind === 'early-release' || one.kind === 'late-start';
  return changes
    .filter(({ span, kind }) => span === null || kind !== 'special')
    .sort(
      (a, b) =>
        (bells(a) && bells(b) && a.kind !== b.kind ? weekly(a) - weekly(b) : 0) ||
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        weekly(a) - weekly(b) ||
        unsaid(a) - unsaid(b) ||
        (a.because < b.because ? -1 : Number(a.because > b.because)),
    );
}

/** The kind of each changed day for a class of this grade, by the strongest notice of the day. */
export function dayKinds(
  changes: readonly (DayChange & { readonly source?: string })[],
  grade: Grade | null,
): Record<IsoDate, DayKind> {
  const kinds: Record<IsoDate, DayKind> = {};
  for (const change of strongestFirst(changes)) {
    if (!concerns(change, grade) || kinds[change.date]) continue;
    const { kind, from, until, grades, because, source } = change;
    kinds[change.date] = { kind, from, until, grades, because: because || null, ...(source && { source }) };
  }
  return kinds;
}
