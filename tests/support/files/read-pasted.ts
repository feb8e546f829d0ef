import type { Block } from '../../../utils/model/block';
import type { Timetable } from '../../../utils/model/reading';
import { readTyped } from '../../../utils/files/read-file';
import { NotRead } from '../../../utils/files/not-read';
import { clock } from '../../../utils/time/date/dates';

/** This fails if it is called: tables and text are never made into a page. */
const pageOf = () => {
  throw new Error('A page was made of text.');
};
const days = { from: '2026-09-14', to: '2026-09-18', zone: 'America/New_York' };

/**
 * What is read in a file or a paste: one line a row under `# name` of each timetable, and `! code` for each warning. It
 * is `nothing: code` if no schedule is in it.
 */
export function readPasted(text: string, name: string): string[] {
  try {
    const { timetables, warnings } = readTyped(text, name, {
      pageOf,
      today: days.from,
      days,
      pdfParts: () => Promise.resolve([]),
    });
    return [
      ...timetables.flatMap((table) => [heading(table), ...table.blocks.map(row)]),
      ...warnings.map(({ code }) => `! ${code}`),
    ];
  } catch (error) {
    if (error instanceof NotRead) return [`nothing: ${error.code}`];
    throw error;
  }
}

function heading({ calendar, grade, dayType }: Timetable): string {
  const said = [...(grade === null ? [] : [`grade ${grade}`]), ...(dayType === undefined ? [] : [`on ${dayType}`])];
  return `# ${[calendar.name ?? 'no name', ...said].join(' | ')}`;
}

function row({ title, days, rotation, start, end, timing, note }: Block): string {
  const times = `${clock(start)}${timing === 'implied' ? '~' : '–'}${end === null ? '?' : clock(end)}`;
  const when = [...(days ?? []), ...(rotation === null ? [] : [rotation])].join(' ');
  return [times, title, ...(note === null ? [] : [`(${note})`]), ...(when === '' ? [] : [`[${when}]`])].join(' ');
}
