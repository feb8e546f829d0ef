import type { Block, IsoDate } from '../../../model/block';
import type { Timetable } from '../../../model/reading';
import { warningsAt, type Doubt, type ReadingWarning } from '../../../model/warning';
import { WEEKDAYS, type Weekday } from '../../../model/vocabulary';
import { gradeIn } from '../../../schedule-text/line/for-grades';
import { blocksOf } from '../../../schedule-text/together/blocks';
import type { Scope } from '../../../schedule-text/together/sections';
import { daysClosed, daysInNote, wholeOff } from '../../../schedule-text/together/closed-days';
import { withoutDays } from '../../../schedule-text/weeks/without-days';
import { holdsFor, type ClosingFor } from '../../../schedule-text/closed/closing-for';
import { cutLateStart, firstOf, type LateStarts } from '../../../schedule-text/weeks/late-starts';
import { cutShortDays, type ShortDays } from '../../../schedule-text/weeks/short-days';
import { dateMeant } from '../../../time/date/date-in';
import { standsIn, type BlockElements } from '../block-elements';
import { isApart } from '../table/facets';
import type { Lanes } from './lanes';

/** Timetables and where each of their blocks stands. */
export interface Tables {
  readonly timetables: Timetable[];
  readonly elements: BlockElements[][];
  /** A block's place counts these timetables from 0. */
  readonly warnings: ReadingWarning[];
}

interface Row {
  readonly block: Block;
  /** Its cell, and those of its other days. */
  readonly elements: BlockElements;
  readonly doubts: readonly Doubt[];
}

interface Group {
  readonly scope: Scope;
  rows: Row[];
  /** Of how many lanes it is made. */
  lanes: number;
}

/** What the table, or what stands around it, says of its days beside its rows. */
export interface SaidBeside {
  /** What is closed. */
  readonly said: readonly ClosingFor[];
  /** Weekdays that end early. */
  readonly short: ShortDays;
  /** Weekdays that begin late. */
  readonly late: LateStarts;
}

/** The lanes of a table as timetables: one for each class or kind of day, its days together. */
export function timetablesOf(lanes: Lanes, around: Scope, today: IsoDate, { said, short, late }: SaidBeside): Tables {
  const groups = new Map<string, Group>();
  const titles = lanes.all.flatMap(({ drafts }) => drafts.map(({ title }) => title));
  for (const { facets, drafts } of lanes.all) {
    const { grade, dayType } = facets;
    const apart = [around.name, dayType, grade, facets.name].filter(
      (one, i, all) => one !== null && all.indexOf(one) === i,
    );
    const scope: Scope = {
      name: apart.length > 0 ? apart.join(' – ') : null,
      grade:
        grade === null
          ? facets.name === null
            ? around.grade
            : (gradeIn(facets.name) ?? around.grade)
          : gradeIn(grade),
      dayType: dayType ?? around.dayType,
      days: facets.days ?? around.days,
      rotation: facets.rotation ?? around.rotation,
      weeks: facets.weeks ?? around.weeks,
      closed: facets.closed ?? (isApart(facets, around) ? null : around.closed),
    };
    const date = facets.date && dateMeant(facets.date, today);
    const key = JSON.stringify([scope.name, scope.grade, scope.dayType]);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { scope, rows: [], lanes: 0 }));
    group.lanes++;
    const read = blocksOf(drafts, scope);
    const ofGrade = said.filter((one) => holdsFor(one, scope.grade));
    read.blocks.forEach((block, i) => {
      const { element, room, implied } = lanes.places[read.lines[i]!]!;
      const timing = implied ? 'implied' : block.timing;
      const own = date ? { date, days: null, rotation: null } : {};
      const whole = { ...block, timing, location: room, ...own };
      const closed = [...daysInNote(whole), ...ofGrade.flatMap(({ closing }) => daysClosed(whole, closing, titles))];
      for (const one of withoutDays(
        wholeOff(
          whole,
          ofGrade.map(({ closing }) => closing),
          titles,
        ),
        closed,
      ).flatMap((part) => cutShortDays(part, short)))
        group.rows.push({ block: one, elements: standsIn(element), doubts: read.doubts[i]! });
    });
  }
  for (const group of late.size > 0 ? groups.values() : []) {
    const first = firstOf(group.rows.map(({ block }) => block));
    group.rows = group.rows.flatMap((row) => cutLateStart(row.block, late, first).map((block) => ({ ...row, block })));
  }
  const made = [...groups.values()].filter(({ rows }) => rows.length > 0).map(finished);
  const warnings = made.flatMap(({ doubts }, at) => warningsAt(at, doubts));
  return { timetables: made.map(({ table }) => table), elements: made.map(({ elements }) => elements), warnings };
}

function finished({ scope, rows, lanes }: Group) {
  const merged = lanes > 1 ? byStart(sameOnOtherDays(rows)) : rows;
  const blocks = merged.map(({ block }) => block);
  const table: Timetable = { calendar: { token: '', name: scope.name, own: false }, grade: scope.grade, blocks };
  return {
    table: scope.dayType === null ? table : { ...table, dayType: scope.dayType },
    elements: merged.map(({ elements }) => elements),
    doubts: merged.map(({ doubts }) => doubts),
  };
}

/** A block that stands in the columns of several weekdays is one block on these days. */
function sameOnOtherDays(rows: readonly Row[]): Row[] {
  const known = new Map<string, Row>();
  for (const row of rows) {
    const { days, ...rest } = row.block;
    const key = days === null ? JSON.stringify(row.block) : JSON.stringify(rest);
    const same = known.get(key);
    if (!same) known.set(key, row);
    else if (days) {
      const block = { ...same.block, days: both(same.block.days ?? [], days) };
      known.set(key, { ...same, block, elements: [...new Set([...same.elements, ...row.elements])] });
    }
  }
  return [...known.values()];
}

function both(a: readonly Weekday[], b: readonly Weekday[]): Weekday[] {
  return WEEKDAYS.filter((day) => a.includes(day) || b.includes(day));
}

function byStart(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (a, b) => (a.block.date ?? '').localeCompare(b.block.date ?? '') || a.block.start - b.block.start,
  );
}
