import type { Block } from '../../../utils/model/block';
import type { Timetable } from '../../../utils/model/reading';
import type { TextReading } from '../../../utils/schedule-text/read-lines';
import { clock } from '../../../utils/time/date/dates';

/**
 * A reading in the form in which a person checks it, one line a row: `08:20–09:05 | mon wed | Math | note`, with `~`
 * before an end that was computed and `?` for no end; `# name` above each timetable, `! code` for each warning.
 */
export function printReading({ timetables, warnings }: TextReading): string[] {
  return [
    ...timetables.flatMap((table) => [heading(table), ...table.blocks.map(row)]),
    ...warnings.map(({ code }) => `! ${code}`),
  ];
}

function heading({ calendar, grade, dayType }: Timetable): string {
  const said = [...(grade === null ? [] : [`grade ${grade}`]), ...(dayType === undefined ? [] : [dayType])];
  return `# ${[calendar.name ?? 'no name', ...said].join(' | ')}`;
}

function row({ title, note, days, rotation, start, end, timing }: Block): string {
  const times = `${clock(start)}${timing === 'implied' ? '~' : '–'}${end === null ? '?' : clock(end)}`;
  const when = [...(days ?? []), ...(rotation === null ? [] : [`(${rotation})`])].join(' ');
  return [times, when, title, ...(note === null ? [] : [note.replaceAll('\n', ' ')])].join(' | ');
}
