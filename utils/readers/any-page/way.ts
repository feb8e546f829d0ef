import type { Manner, Reading, Timetable } from '../../model/reading';
import { movedWarnings } from '../../model/warning';
import { atSchoolHours, isClassLike } from '../../schedule-text/together/class-like';
import { undated } from '../../time/date/undated';
import type { TextScore } from '../../schedule-text/read-lines';
import type { BlockElements } from './block-elements';
import { isActivity } from './table/is-activity';
import { isClassName } from '../../schedule-text/line/audience';

/** One way the page was read: what it says, and the element of each block. */
export interface Way extends Pick<Reading, 'timetables' | 'warnings' | 'shown'> {
  readonly manner: Manner;
  /** For each timetable, where each of its blocks stands, by the block's place: blocks are copied on their way. */
  readonly elements: readonly (readonly BlockElements[])[];
  readonly score: TextScore;
}

/**
 * What a way of reading is worth: each row counts, more where start and end are printed; a printed time that no row
 * took counts against it. Nothing read is worth nothing.
 */
export function worthOfWay({ score: { rows, stated, timed, used } }: Way): number {
  return rows === 0 ? 0 : rows + stated - (timed - used);
}

/** With fewer rows than this a page is no class's day. */
const FEWEST_ROWS = 3;
const FEWEST_NAMED = 2;

/** A way without the timetables that are no class's; null where nothing is left of it. @param isChosen somebody gave the file or the text because it is a schedule. */
export function ofClasses(way: Way, isChosen = false): Way | null {
  const kept = way.timetables.flatMap(({ blocks }, i) => (isClassLike(blocks) ? [i] : []));
  const timetables = kept.map((i) => way.timetables[i]!);
  const blocks = timetables.flatMap((timetable) => [...timetable.blocks]);
  if (blocks.length < fewestOf(way, timetables, isChosen) || !atSchoolHours(blocks)) return null;
  if (kept.length === way.timetables.length) return way;
  const left = blocks.length / Math.max(1, way.score.rows);
  const { rows, stated, timed, used } = way.score;
  const score = { rows: rows * left, stated: stated * left, timed: timed * left, used: used * left };
  const warnings = movedWarnings(way.warnings, ({ timetable, block }) => {
    const at = kept.indexOf(timetable);
    return at < 0 ? null : { timetable: at, block };
  });
  return { ...way, timetables, elements: kept.map((i) => way.elements[i]!), warnings, score };
}

/**
 * A table of fewer rows, whose cells print whole times, is a class's by what it names: a lesson ("Writing", not
 * "Parking"), or whose it is and on which days; one row alone by both.
 */
function fewestOf({ manner, warnings }: Way, timetables: readonly Timetable[], isChosen: boolean): number {
  const blocks = timetables.flatMap((timetable) => timetable.blocks);
  const isTable = manner === 'tables' && blocks.every(({ end, timing }) => end !== null && timing === 'stated');
  if (!isTable || warnings.some(({ code }) => code === 'times-mended')) return FEWEST_ROWS;
  const isClass = timetables.every(({ grade, calendar }) => grade !== null || isClassName(calendar.name ?? ''));
  const isWeek = blocks.every(({ days, rotation, date }) => (days ?? rotation) !== null && date === null);
  if (!blocks.some(({ title }) => isActivity(title))) return isClass && isWeek ? FEWEST_NAMED : FEWEST_ROWS;
  return isClass || isWeek || isChosen ? 1 : FEWEST_NAMED;
}

/**
 * Gives each timetable a token that tells it from the others and from those of other pages. Next week's page gets the
 * same tokens, whatever dates head it.
 */
export function named(timetables: readonly Timetable[], where: string): Timetable[] {
  const taken = new Map<string, number>();
  return timetables.map((timetable) => {
    const name = `${where}#${undated(timetable.calendar.name ?? '') || 'schedule'}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const token = count === 1 ? name : `${name} ${count}`;
    return { ...timetable, calendar: { ...timetable.calendar, token } };
  });
}
