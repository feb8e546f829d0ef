import type { Reading } from '../model/reading';
import { NotRead } from './not-read';
import { readPage, type PageOf } from './read-page';

/** Rows of cells as a table of a page, read as any page's is. @throws NotRead */
export function readRows(rows: readonly (readonly string[])[], name: string, pageOf: PageOf): Reading {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const reading = readBuilt(name, pageOf, (document) => {
    const table = document.body.appendChild(document.createElement('table'));
    for (const row of rows) {
      const line = table.appendChild(document.createElement('tr'));
      for (const text of row) {
        const cell = line.appendChild(document.createElement('td'));
        cell.textContent = text;
        // A line of one cell stands over all columns, as a heading does.
        if (row.length === 1 && widest > 1) cell.setAttribute('colspan', String(widest));
      }
    }
  });
  const [first = []] = rows.map((row) => row.filter((text) => text.trim() !== '')).filter((row) => row.length > 0);
  return named(reading, first.length === 1 ? first[0]! : '');
}

/** Lines as they were typed. @throws NotRead */
export function readText(text: string, name: string, pageOf: PageOf): Reading {
  const reading = readBuilt(name, pageOf, (document) => {
    document.body.appendChild(document.createElement('pre')).textContent = text;
  });
  return named(reading, text.trimStart().split('\n', 1)[0]!);
}

/** A title is no longer, and has no time in it. */
const TITLE = /^(?=.*\p{L})(?!.*\d\s?[:.h]\s?\d)(?!.*\d\s?[ap]\.?m\b).{1,60}$/iu;

/** One schedule without a name is called by the line above it. */
function named(reading: Reading, above: string): Reading {
  const [only, ...others] = reading.timetables;
  const name = above.trim();
  if (!only || others.length > 0 || only.calendar.name !== null || !TITLE.test(name)) return reading;
  return { ...reading, timetables: [{ ...only, calendar: { ...only.calendar, name } }] };
}

/** A page nobody sees, filled and read. @throws NotRead where nothing on it is a schedule */
export function readBuilt(name: string, pageOf: PageOf, fill: (document: Document) => void): Reading {
  const page = pageOf('');
  page.document.title = name;
  fill(page.document);
  const { reading } = readPage(page, 'no-schedule');
  if (reading.timetables.every(({ blocks }) => blocks.length === 0)) throw new NotRead('no-schedule');
  return reading;
}
