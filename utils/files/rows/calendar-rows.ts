import { statusHead, statusNote } from '../../schedule-text/closed/row-status';
import { BETWEEN_CELLS } from '../../model/text/between-cells';
import { oneLine } from '../../model/text/one-line';
import { type Block, blockWith, type IsoDate, type Minutes } from '../../model/block';
import { warning, type ReadingWarning } from '../../model/warning';
import { clockMarks, clockText, type ClockMark } from '../../time/clock/clock-marks';
import { DAY_MIN, daysBetween } from '../../time/date/dates';
import { schoolDaySpans } from '../../time/clock/school-day-spans';
import { calendarHeads, type ExportColumn } from './calendar-heads';
import { columnDates } from './table-dates';

export interface CalendarRows {
  readonly blocks: readonly Block[];
  readonly warnings: readonly ReadingWarning[];
}

/**
 * The most rows above the head of a table, such as its title, the school's name or the line that tells Excel the
 * separator.
 */
const ABOVE = 10;
/** A share of the rows. At least so many rows of a calendar have a date. */
const DATED_ROWS_SHARE = 0.8;
/** The most warnings about single rows; a broken file would have thousands. */
const WARNINGS = 50;

/** The events of a table in which each row is one dated event, as calendars export them; null for any other table. */
export function calendarRows(rows: readonly (readonly string[])[]): CalendarRows | null {
  const head = rows.slice(0, ABOVE).findIndex((row) => calendarHeads(row) !== null);
  const heads = head < 0 ? null : calendarHeads(rows[head]!);
  if (!heads) return null;
  const body = rows.slice(head + 1);
  const column = (role: ExportColumn) => {
    const at = heads.at.get(role);
    return body.map((row) => (at === undefined ? '' : (row[at] ?? '').trim()));
  };
  const [title, start, end] = [column('title'), column('start'), column('end')];
  const dates = columnDates(heads.at.has('date') ? column('date') : start, !heads.isEnglish);
  if (dates.filter((date) => date !== null).length < DATED_ROWS_SHARE * body.length || body.length === 0) return null;
  const ends = columnDates(heads.at.has('endDate') ? column('endDate') : end, !heads.isEnglish);
  const times = timesOf(start.map(clocksOf), end.map(clocksOf), dates);
  const [allDay, place, note] = [column('allDay'), column('place'), column('note')];
  const statuses = rows[head]!.map(statusHead);
  const notesOf = (i: number) =>
    [note[i]!, ...statuses.map((kind, x) => (kind ? statusNote(kind, body[i]![x] ?? '') : ''))]
      .map((text) => oneLine(text).slice(0, 2000))
      .filter((text) => text !== '');
  const blocks: Block[] = [];
  const warnings: ReadingWarning[] = [];
  body.forEach((_, i) => {
    const [date, { from, to }] = [dates[i]!, times[i]!];
    if (title[i] === '' || date === null) {
      const code = title[i] === '' ? 'row-without-title' : 'row-without-date';
      if (warnings.length < WARNINGS) warnings.push(warning(code, { row: head + i + 2 }));
      return;
    }
    const days = ends[i] ? Math.max(daysBetween(date, ends[i]), 0) : 0;
    const whole =
      from === null || (to !== null && /^(?:true|yes|1|wahr|vrai|verdadero|ja|oui|s[ií])$/i.test(allDay[i]!));
    // An all-day event ends with its last day. If times are written, it ends at the midnight after that day.
    const last = whole ? DAY_MIN * Math.max(to === 0 ? days : days + 1, 1) : to === null ? null : to + DAY_MIN * days;
    blocks.push(
      blockWith({
        title: title[i]!.replace(/\s+/g, ' ').slice(0, 2000),
        note: notesOf(i).join(BETWEEN_CELLS) || null,
        date,
        start: whole ? 0 : from,
        end: last !== null && last > (whole ? 0 : from) ? last : null,
        allDay: whole,
        location: place[i] || null,
      }),
    );
  });
  return { blocks, warnings };
}

/** The times in a cell, without its date and its seconds: "9:00-9:45" has an end as well. */
function clocksOf(cell: string): readonly ClockMark[] {
  const time = cell
    .replace(/^\s*\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}[T ,]*/, '')
    .replace(/(\d:\d\d):\d\d(?:\.\d+)?/, '$1');
  return clockMarks(clockText(time));
}

function minutesOf({ hour, minute, half }: ClockMark): Minutes {
  return (half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

/**
 * The times of each row, as they are written. If nothing tells morning from afternoon, they follow the order of a
 * school day.
 */
function timesOf(
  cells: readonly (readonly ClockMark[])[],
  endCells: readonly (readonly ClockMark[])[],
  dates: readonly (IsoDate | null)[],
): { from: Minutes | null; to: Minutes | null }[] {
  const starts = cells.map(([from]) => from ?? null);
  const ends = cells.map(([, to], i) => endCells[i]![0] ?? to ?? null);
  const clocks = [...starts, ...ends].filter((clock) => clock !== null);
  // Beside "8:30 AM" a "1:00" without a half is still of a school day.
  const isFull = clocks.every(({ half }) => half !== null) || clocks.some(({ hour }) => hour === 0 || hour > 12);
  const times = starts.map((start, i) => {
    const end = ends[i] ?? null;
    return { from: start && minutesOf(start), to: end && minutesOf(end) };
  });
  if (isFull) return times;
  const rows = starts.flatMap((start, i) => (start ? [i] : []));
  for (const day of Map.groupBy(rows, (i) => dates[i]).values()) {
    const said = schoolDaySpans(day.map((i) => ({ from: starts[i]!, to: ends[i] ?? null })));
    day.forEach((i, at) => (times[i] = { from: said[at]!.start, to: said[at]!.end }));
  }
  return times;
}
