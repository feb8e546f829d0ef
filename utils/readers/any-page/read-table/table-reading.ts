import type { IsoDate } from '../../../model/block';
import type { Timetable } from '../../../model/reading';
import { gradeIn } from '../../../schedule-text/line/for-grades';
import type { TextScore } from '../../../schedule-text/read-lines';
import type { Scope } from '../../../schedule-text/together/sections';
import { lateStarts } from '../../../schedule-text/weeks/late-starts';
import { shortDays } from '../../../schedule-text/weeks/short-days';
import type { Heard } from '../../heard';
import { isAcross } from '../table/columns';
import { isFirm, NO_FACETS, type Facets } from '../table/facets';
import { transposed, type Matrix } from '../table/matrix';
import type { FoundTable } from '../find-tables/page-tables';
import { readMatrix, type MatrixReading } from './read-matrix';
import { sectionOf } from './section';
import { timetablesOf, type SaidBeside, type Tables } from './timetables';
import { closingFor } from '../../../schedule-text/closed/closing-for';
import { oneThing } from '../table/whose';

/** A table and what it is called. */
export type NamedTable = Pick<FoundTable, 'matrix' | 'caption' | 'sheet'>;

export type TableReading = Tables & { readonly score: TextScore };

/** One table, read with its times running down or across, whichever gives more. Null where neither gives rows. */
export function tableReading(
  { matrix, caption, sheet }: NamedTable,
  around: Scope,
  today: IsoDate,
  near: readonly string[],
  heard?: Heard,
): TableReading | null {
  const { scope, above, rows } = crowned(matrix, captioned(caption, headed(sheet, around)));
  const thing = oneThing([scope.name]);
  const beside = [...near, ...matrix.filter(isAcross).map(([cell]) => cell!.text)];
  const said = beside.flatMap((text) => closingFor(text) ?? []);
  const texts = [...near, ...[...new Set(matrix.flat())].map(({ text }) => text)];
  const means = { scope, today, said, short: shortDays([scope.name ?? '', ...texts]), late: lateStarts(texts) };
  const down = reading(readMatrix(rows, thing, above), means);
  const turned = isAll(down.score) && !isTopOnly(rows) ? null : transposed(rows.filter((row) => !isAcross(row)));
  const across = turned && reading(readMatrix(turned, thing, above), means);
  const best = across && value(across.score) > value(down.score) ? across : down;
  if (heard) {
    heard.table(best === across ? 'across' : 'down', matrix, best.score.rows);
    for (const row of matrix.slice(0, matrix.length - rows.length)) heard.cells('crowned', row);
    readMatrix((best === across && turned) || rows, thing, above, heard);
  }
  return best.score.rows > 0 ? { ...best, timetables: best.timetables.map((one) => calledBy(caption, one)) } : null;
}

/** A timetable nothing else names is called by its caption. */
function calledBy(caption: string | null, timetable: Timetable): Timetable {
  const { calendar } = timetable;
  return calendar.name === null ? { ...timetable, calendar: { ...calendar, name: caption } } : timetable;
}

/** A table without the rows of one cell at its top, and what they say of the rows under them. */
interface Crowned {
  readonly scope: Scope;
  /** What the rows up to the next section are; says nothing where it holds for the whole table. */
  readonly above: Facets;
  readonly rows: Matrix;
}

/**
 * Rows of one cell at the top are the table's own headings. A heading that says for whom ends where a lower row says
 * for whom again: "Kindergarten" over rows, then "1st Grade" over others.
 */
function crowned(matrix: Matrix, scope: Scope): Crowned {
  const [top, ...rows] = matrix;
  const text = top && isAcross(top) && !top[0]!.isTimed ? top[0]!.text : null;
  const section = text === null ? null : sectionOf(text, { facets: NO_FACETS, parent: null });
  if (!section || rows.length === 0) return { scope, above: NO_FACETS, rows: matrix };
  const { facets, parent } = section;
  const again = rows.some((row) => {
    const later =
      isAcross(row) && !row[0]!.isTimed ? sectionOf(row[0]!.text, { facets: NO_FACETS, parent: null }) : null;
    return later && WHOSE.some((facet) => facets[facet] !== null && later.facets[facet] !== null);
  });
  return again ? { scope, above: facets, rows } : crowned(rows, within(scope, facets, parent));
}

const WHOSE = ['grade', 'name', 'dayType', 'days', 'rotation'] as const;

/** A caption counts where it says for whom or when; a school's name over every table tells nothing. */
function captioned(caption: string | null, around: Scope): Scope {
  const section = caption === null ? null : sectionOf(caption, { facets: NO_FACETS, parent: null });
  const says = section && (isFirm(section.facets) || section.facets.name !== null);
  return says ? within(around, section.facets, null) : around;
}

/** The tab of a sheet names it whatever it says. */
function headed(sheet: string | null, around: Scope): Scope {
  const section = sheet === null ? null : sectionOf(sheet, { facets: NO_FACETS, parent: null });
  return section ? within(around, section.facets, section.parent) : around;
}

function within(
  around: Scope,
  { days, rotation, grade, dayType, name, weeks, closed }: Facets,
  words: string | null,
): Scope {
  const own = dayType ?? grade ?? name ?? words;
  const apart = [around.name, own].filter((one, i, all) => one !== null && all.indexOf(one) === i);
  return {
    name: apart.length > 0 ? apart.join(' – ') : null,
    grade: grade === null ? around.grade : gradeIn(grade),
    dayType: dayType ?? around.dayType,
    days: days ?? around.days,
    rotation: rotation ?? around.rotation,
    weeks: weeks ?? around.weeks,
    closed: closed ?? around.closed,
  };
}

/** "8:30–9:15" beside "9:15–10:00" at the top and nowhere else: most often these head columns of lessons. */
function isTopOnly([top = [], ...rows]: Matrix): boolean {
  return rows.length > 0 && top.some((cell) => cell.isTimed) && !rows.flat().some((cell) => cell.isTimed);
}

/** Says whether every time of the table became a row. */
function isAll({ rows, timed, used }: TextScore): boolean {
  return rows >= 3 && used === timed;
}

function value({ rows, stated, timed, used }: TextScore): number {
  return rows + stated - (timed - used);
}

interface Means extends SaidBeside {
  readonly scope: Scope;
  readonly today: IsoDate;
}

function reading({ lanes, timed, used, guessed }: MatrixReading, { scope, today, ...beside }: Means): TableReading {
  const tables = timetablesOf(lanes, scope, today, beside);
  const blocks = tables.timetables.flatMap((table) => [...table.blocks]);
  const stated = blocks.filter(({ end, timing }) => end !== null && timing === 'stated').length;
  if (guessed && blocks.length > 0) tables.warnings.push(guessed);
  return { ...tables, score: { rows: blocks.length, stated, timed, used } };
}
