import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { madePdf } from '../../tests/support/made/pdf';
import { readOptions } from './options';
import { readFile } from './read-file';

const options = readOptions(['any', '--now', '2026-09-14', '--zone', 'UTC']);
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'pushin-read-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function kept(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const DAY = [
  ['8:00 - 8:30', 'Morning Meeting'],
  ['8:30 - 9:30', 'Writers Workshop'],
  ['9:30 - 10:30', 'Math'],
] as const;

it.each<[string, string, string | Buffer]>([
  ['a table', 'a.csv', DAY.map(([time, title]) => `${time},"${title}"`).join('\r\n')],
  ['a table with semicolons and a mark', 'b.csv', '\ufeffTime;What\n' + DAY.map((row) => row.join(';')).join('\n')],
  [
    'a table as Excel saves Unicode text',
    'c.txt',
    Buffer.from('\ufeff' + DAY.map((row) => row.join('\t')).join('\r\n'), 'utf16le'),
  ],
  ['text', 'd.txt', DAY.map((row) => row.join(' ')).join('\n')],
  ['a page', 'e.htm', `<table>${DAY.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}`],
  [
    'a PDF',
    'f.pdf',
    madePdf(
      DAY.flatMap(([time, title], row) => [[72, 700 - row * 20, time] as const, [220, 700 - row * 20, title] as const]),
    ),
  ],
  [
    'a PDF that lies on its side',
    'g.pdf',
    madePdf(
      DAY.flatMap(([time, title], row) => [[72, 500 - row * 20, time] as const, [220, 500 - row * 20, title] as const]),
      '0 -1 1 0 0 792 cm',
    ),
  ],
])('%s is read by what is in it', async (_, name, content) => {
  const row = await readFile(kept(name, content), options);
  expect(row).toMatchObject({ reader: 'any-page', error: null });
  const [timetable] = row.timetables;
  expect(timetable?.blocks.map(({ title, start, end }) => [`${start} - ${end}`, title])).toEqual(
    DAY.map(([time, title]) => [time.replace(/\b(\d:)/g, '0$1'), title]),
  );
  expect(timetable?.windows.length).toBeGreaterThan(0);
});

/** A form for a day: its times are printed, what happens then is to be typed. */
const ROWS = [
  ['8:30 - 9:15', 'Math', 700],
  ['9:15 - 10:00', 'Reading', 680],
  ['10:00 - 10:20', 'Recess', 660],
] as const;
const TIMES = ROWS.map(([time, , bottom]) => [72, bottom, time] as const);
const FIELDS = ROWS.map(([, , bottom]) => [180, bottom, ''] as const);

it('reads a form with its times, once it is filled in', async () => {
  const filled = ROWS.map(([, title, bottom]) => [180, bottom, title] as const);
  const row = await readFile(kept('a.pdf', madePdf(TIMES, '', filled)), options);
  expect(row.timetables[0]?.blocks.map(({ title }) => title)).toEqual(['Math', 'Reading', 'Recess']);
});

it.each([
  ['an empty table', () => kept('a.csv', ' \n\n'), 'empty'],
  ['a table of names', () => kept('a.csv', 'Name,Room\nAna,4\n'), 'no-schedule'],
  ['too long a table', () => kept('a.csv', '8:00,Math\n'.repeat(10_001)), 'too-many-rows'],
  ['too long a text', () => kept('a.txt', '8:00 Math\n'.repeat(10_001)), 'too-many-rows'],
  ['too large a page', () => kept('a.html', `<p>${'8:00 Math '.repeat(1_100_000)}`), 'too-big'],
  ['a scanned PDF', () => kept('a.pdf', madePdf([])), 'scanned-pdf'],
  ['a blank form', () => kept('a.pdf', madePdf([], '', FIELDS)), 'blank-form'],
  ['a blank form with its times', () => kept('a.pdf', madePdf(TIMES, '', FIELDS)), 'blank-form'],
  [
    'a letter with a box for a name',
    () => kept('a.pdf', madePdf([[72, 700, 'Dear families']], '', FIELDS.slice(1))),
    'no-schedule',
  ],
  ['a PDF of a letter', () => kept('a.pdf', madePdf([[72, 700, 'Dear families']])), 'no-schedule'],
  ['a damaged PDF', () => kept('a.pdf', '%PDF-1.7\n1 0 obj <<'), 'bad-pdf'],
  ['a document of Word', () => kept('a.docx', 'PK\u0003\u0004 word/document.xml'), 'office'],
  ['a picture', () => kept('a.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])), 'picture'],
  ['a page in one file', () => kept('a.mht', 'From: <Saved>\nMIME-Version: 1.0\nboundary="-"'), 'single-file-page'],
  ['something else', () => kept('a.bin', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8])), 'unknown-kind'],
])('%s is a row with its error', async (_, make, code) => {
  const row = await readFile(make(), options);
  expect(row).toMatchObject({ reader: null, view: null, timetables: [], warnings: [], error: { code } });
  expect(row.error?.message).toMatch(/^[A-Z].{10,}/);
});
