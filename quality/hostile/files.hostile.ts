// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { NotRead } from '../../utils/files/not-read';
import { readFile, type FileMeans } from '../../utils/files/read-file';
import { say } from '../../tests/support/in-jsdom/words';
import { worked } from './cpu-time';
import { dailies } from './feed-texts';

/**
 * Files that no school hands out. Each is read, or refused with a sentence that says what it is and what to do, within
 * seconds.
 */

const MEGA = 1024 * 1024;
/** Milliseconds of CPU time. A browser takes a third of what jsdom takes. */
const PATIENCE = 6_000;
const means: FileMeans = {
  pageOf: (html) => ({
    document: new DOMParser().parseFromString(html, 'text/html'),
    url: 'file:///x.html',
    now: Date.UTC(2026, 10, 30),
    zone: 'America/New_York',
  }),
  pdfParts: () => Promise.reject(new Error('damaged')),
  today: '2026-11-30',
  days: { from: '2026-09-01', to: '2027-06-30', zone: 'America/New_York' },
};
const bytes = (text: string) => new TextEncoder().encode(text);
const row = '8:00–8:45 Math\n';

async function readAs(name: string, data: Uint8Array): Promise<string> {
  const begun = worked();
  const read = await readFile(data, name, means).then(
    ({ timetables }) => `${timetables.reduce((sum, { blocks }) => sum + blocks.length, 0)} rows`,
    (error: unknown) => (error instanceof NotRead ? say.message(error.said) : String(error)),
  );
  expect(worked() - begun).toBeLessThan(PATIENCE);
  return read;
}

describe('a file', () => {
  it.each<[string, string, () => Uint8Array, RegExp]>([
    ['of nothing', 'x.txt', () => bytes(''), /nothing in it/],
    ['of blanks', 'x.txt', () => bytes(' \n'.repeat(MEGA)), /nothing in it/],
    ['of 9 MB in one line', 'x.txt', () => bytes('8:00 Math '.repeat(900_000)), /no line breaks/],
    ['of 9 MB of one word', 'x.txt', () => bytes('x'.repeat(9 * MEGA)), /no line breaks/],
    ['of a million lines', 'x.txt', () => bytes(row.slice(-2).repeat(1_000_000)), /is empty|10,000 rows/],
    ['of a hundred thousand lessons', 'x.txt', () => bytes(row.repeat(100_000)), /10,000 rows/],
    ['of 9 MB in one row of a table', 'x.csv', () => bytes('8:00,Math,'.repeat(900_000)), /larger than any schedule/],
    [
      'of 3 MB of cells in 10 000 rows',
      'x.csv',
      () => bytes(`${'8:00,Math,'.repeat(15)}\n`.repeat(9_999)),
      /larger than any/,
    ],
    ['of a million rows of a table', 'x.csv', () => bytes('8:00,Math\n'.repeat(900_000)), /10,000 rows/],
    ['of a quote that never ends', 'x.csv', () => bytes(`"${'8:00,Math\n'.repeat(500_000)}`), /quotation mark/],
    ['over 10 MB', 'x.html', () => bytes(`<p>${'x'.repeat(11 * MEGA)}`), /over 10 MB/],
    [
      'of 330 kB of times in one line of a page',
      'x.html',
      () => bytes(`<p>${'8:00 Math. '.repeat(30_000)}`),
      /No schedule|rows/,
    ],
    ['of 2 000 boxes in each other', 'x.html', () => bytes('<div>'.repeat(2_000) + row), /1 rows|No schedule/],
    ['of noise', 'x.bin', () => Uint8Array.from({ length: MEGA }, (_, n) => (n * n * 31) % 251), /this kind of file/],
    [
      'that calls itself a PDF',
      'x.pdf',
      () => bytes(`%PDF-1.7\n${'x'.repeat(MEGA)}`),
      /couldn’t be opened|too old to open PDFs/,
    ],
    ['of a packed nothing', 'x.docx', () => bytes('PK\u0003\u0004' + '\0'.repeat(MEGA)), /Word, Excel or zip/],
    ['of a picture', 'x.pdf', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /Pictures can’t be read/],
    ['of 100 000 daily events', 'x.ics', () => bytes(dailies(100_000)), /more events than any school/],
    ['of a calendar that ends at once', 'x.ics', () => bytes('BEGIN:VCALENDAR'), /0 rows|No schedule/],
  ])('%s is told in a sentence', async (_, name, data, said) => {
    expect(await readAs(name, data())).toMatch(said);
  });
});
