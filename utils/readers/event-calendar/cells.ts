import type { IsoDate } from '../../model/block';
import { stampOf } from '../../page-data/stamp';
import { inlinePercent } from '../dom';

/** The day cells of a view: `dates` in the order of its columns (in a month, of all its cells). */
export interface Cells {
  readonly dates: readonly IsoDate[];
  /** Day columns with hours. */
  readonly columns: readonly Element[];
  /** The days that an event without a time covers, by the cells over which it is laid. */
  daysOf(event: Element, dates: readonly IsoDate[]): IsoDate[];
}

const DAY_ELEMENT = '.ec-day';
const BODY = '.ec-body .ec-day';
const HEAD_DATES = '.ec-header time[datetime]:not(.ec-sidebar time)';

export function calendarCells(root: Element, view: string): Cells {
  const dated = (selector: string) =>
    [...root.querySelectorAll(selector)].flatMap((one) => stampOf(one.getAttribute('datetime') ?? '')?.date ?? []);
  const columns = view === 'week' ? [...root.querySelectorAll(BODY)] : [];
  const dates =
    view === 'week' ? dated(HEAD_DATES) : view === 'month' ? dated('.ec-day time[datetime]:not(.ec-event time)') : [];
  const width =
    view === 'month' ? root.querySelectorAll('.ec-header [role=columnheader], .ec-header .ec-day').length || 7 : 0;
  return { dates, columns, daysOf: (event, all) => daysOf(event, all, width) };
}

function daysOf(event: Element, dates: readonly IsoDate[], width: number): IsoDate[] {
  const style = event.getAttribute('style') ?? '';
  const column = /grid-column:\s*(\d+)(?:\s*\/\s*span\s*(\d+))?/.exec(style);
  if (column) return run(dates, Number(column[1]) - 1, Number(column[2] ?? 1));
  const area = /grid-area:\s*(\d+)\s*\/\s*(\d+)\s*\/\s*\w+(?:\s*\/\s*span\s*(\d+))?/.exec(style);
  if (area) return run(dates, (Number(area[1]) - 1) * width + Number(area[2]) - 1, Number(area[3] ?? 1));
  // Lists, and versions that put an event inside its day.
  const day = event.closest(DAY_ELEMENT);
  const own = stampOf(day?.querySelector('time[datetime]')?.getAttribute('datetime') ?? '')?.date;
  if (own) return [own];
  const beside = day
    ? [...(day.parentElement?.children ?? [])].filter((one) => one.matches(DAY_ELEMENT)).indexOf(day)
    : -1;
  return beside < 0 ? [] : run(dates, beside, Math.max(1, Math.round((inlinePercent(event, 'width') ?? 100) / 100)));
}

function run(dates: readonly IsoDate[], from: number, count: number): IsoDate[] {
  return dates.slice(from, from + count);
}

/** Rooms side by side: their names, and the room that a column shows; null if the view does not separate rooms. */
export interface Rooms {
  readonly names: readonly string[];
  /** The rooms stand under each day, which is then wider than one column. */
  readonly perDay: boolean;
  at(column: number): string | null;
}

export function roomsOf(root: Element, columns: number): Rooms {
  const heads = [...root.querySelectorAll('.ec-header [role=columnheader]')];
  const said = heads.filter((head) => !head.querySelector('time[datetime]')).map((head) => head.textContent.trim());
  const names = [...new Set(said)].filter((name) => name !== '');
  // The headings of a month are weekdays.
  if (names.length < 2 || columns === 0) return { names: [], perDay: false, at: () => null };
  const wide = columns / names.length;
  // There are rooms over days, or days over rooms: in the second case the names are repeated under each day.
  const perDay = said.length > names.length;
  const at = (column: number) => (perDay ? said[column] : names[Math.floor(column / wide)]) ?? null;
  return { names, perDay, at };
}

/** The date of each column. Rooms may stand side by side under a day, or days under a room. */
export function datesOfColumns(dates: readonly IsoDate[], columns: number, { perDay }: Rooms): readonly IsoDate[] {
  if (dates.length === 0) return [];
  const wide = columns / dates.length;
  return Array.from({ length: columns }, (_, i) => dates[perDay ? Math.floor(i / wide) : i % dates.length]!);
}

/** The column over which an event is laid or in which it stands, from 0; -1 if nothing says it. */
export function columnOf(event: Element, columns: readonly Element[]): number {
  const column = /grid-column:\s*(\d+)/.exec(event.getAttribute('style') ?? '')?.[1];
  return column === undefined ? columns.findIndex((one) => one.contains(event)) : Number(column) - 1;
}
