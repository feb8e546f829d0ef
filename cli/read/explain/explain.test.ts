import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf } from '../../../tests/support/google-calendar-page/address';
import { googleCalendarPage } from '../../../tests/support/google-calendar-page/page';
import type { PageSpec } from '../../../tests/support/google-calendar-page/spec';
import { madePdf } from '../../../tests/support/made/pdf';
import { readOptions } from '../options';
import { explainFile } from './explain-file';

const options = readOptions(['any', '--now', '2026-09-14', '--zone', 'UTC']);
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'pushin-explain-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is told of a file, up to its lessons. */
async function told(name: string, content: string | Buffer): Promise<string[]> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const [first, ...rest] = await explainFile(file, options);
  expect(first).toBe(file);
  return rest.filter((one) => !/^(?:lexicon|context|opinion) /.test(one));
}

const TEXT = `Room 14

8:15-8:40 Morning Meeting
8:40
9:30
Writers Workshop
9:30-10:15 Math
10:15-10:35 Recess

Call 555-1234 with questions`;

const TABLES = `<table><tr><th>Time<th>Monday<th>Tuesday
<tr><td>8:00-8:30<td colspan=2>Morning Meeting
<tr><td>8:30-9:30<td>Math<td>Writing
<tr><td colspan=3>Afternoon
<tr><td>12:30-1:15<td rowspan=2>Science<td>Art
<tr><td>1:15-2:00<td>PE</table>
<table><tr><th>Bus<th>Stop<th>Departs<tr><td>4<td>Oak St<td>7:10<tr><td>5<td>Elm St<td>7:20</table>
<ul><li>9:00 Choir</ul>`;

const WEEK: PageSpec = {
  view: 'week',
  date: '2026-09-14',
  calendars: [{ token: 'c_room14@g', name: 'Ms. Vega – Grade 3', own: false, color: 'rgb(3, 155, 229)' }],
  events: [{ calendar: 'c_room14@g', title: 'Math', start: '2026-09-14T09:10', end: '2026-09-14T10:00' }],
};

it('tells of each line of a text what each step made of it', async () =>
  expect(await told('day.txt', TEXT)).toEqual([
    'any-page · text · read as text',
    'scanLine · line 1 · words “Room 14”',
    'scanLine · line 3 · row 8:15–8:40 “Morning Meeting”',
    'scanLine · line 4 · time 8:40–? “”',
    'scanLine · line 5 · time 9:30–? “”',
    'scanLine · line 6 · words “Writers Workshop”',
    'scanLine · line 7 · row 9:30–10:15 “Math”',
    'scanLine · line 8 · row 10:15–10:35 “Recess”',
    'scanLine · line 10 · skip',
    'joinEnds · line 4 · time 8:40–9:30 “”',
    'joinEnds · line 5 · joined to another line',
    'pairLines · line 4 · 8:40–9:30 “Writers Workshop”',
    'blocksOf · line 3 · block “Morning Meeting”',
    'blocksOf · line 4 · block “Writers Workshop”',
    'blocksOf · line 7 · block “Math”',
    'blocksOf · line 8 · block “Recess”',
    'waysOf · as text · taken (worth 7)',
    'any-page · “Room 14” · text: block 08:15–08:40 “Morning Meeting”',
    'any-page · “Room 14” · text: block 08:40–09:30 “Writers Workshop”',
    'any-page · “Room 14” · text: block 09:30–10:15 “Math”',
    'any-page · “Room 14” · text: block 10:15–10:35 “Recess”',
  ]));

const page = `<!doctype html><h1>Room 9</h1>${TABLES}`;
const pdf = madePdf(
  [
    ['8:00 - 8:30', 'Morning Meeting'],
    ['8:30 - 9:30', 'Writers Workshop'],
    ['9:30 - 10:30', 'Math'],
  ].flatMap(([time, title], row) => [[72, 700 - row * 20, time!] as const, [220, 700 - row * 20, title!] as const]),
);
const far = `<!doctype html><p>8:00-8:30 Math<p>8:30-9:00 Art<p>9:00-9:30 PE${'<p>Words'.repeat(31)}`;

it.each<[string, string, string | Buffer, string]>([
  ['the readers that were asked', 'a.html', page, 'detectAmong · page · any-page knows it'],
  [
    'a row of heads',
    'a.html',
    page,
    'headRowsOf · table 1, row 1, column 3 “Time | Monday | Tuesday” · says what the columns are',
  ],
  [
    'a cell that is a row',
    'a.html',
    page,
    'blocksIn · table 1, row 3, column 2 “8:30-9:30 | Math” · row 8:30–9:30 “Math” on mon',
  ],
  ['a row across', 'a.html', page, 'sectionOf · table 1, row 4, column 1 “Afternoon” · heads the rows under it'],
  [
    'a cell over two rows',
    'a.html',
    page,
    'stretch · table 1, row 5, column 2 “1:15-2:00 | Science” · goes on from above: 12:30–2:00 “Science” on mon',
  ],
  [
    'a table left out',
    'a.html',
    page,
    'isOtherTable · table 2 · left out: of buses, events, prices, a month or opening hours, or too long',
  ],
  ['a list beside', 'a.html', page, 'inCompany · line 4 · left out: no rows stand with it'],
  ['the way that was taken', 'a.html', page, 'waysOf · as tables · taken (worth 11)'],
  ['a line far from times', 'b.html', far, 'nearTimes · line 34 · left out: far from any time'],
  [
    'a number of a sheet',
    'c.csv',
    'Time,Monday,Tuesday\n0.375,Math,Art\n0.4166667,PE,PE\n0.4583333,Lunch,Lunch',
    'withClocks · row 2, column 1 · “0.375” is “09:00”',
  ],
  [
    'a cell of a sheet',
    'd.csv',
    'Time,Subject\n8:00-8:30,Math\n8:30-9:00,Art\n9:00-9:30,PE',
    'blocksIn · table 1, row 3, column 2 “8:30-9:00 | Art” · row 8:30–9:00 “Art”',
  ],
  [
    'two rows somebody chose',
    'e.txt',
    '8:00-8:45 Math\n8:45-9:30 Art',
    'fewRows · as text · taken: somebody chose the text, so that two rows are enough',
  ],
  ['a part of a PDF', 'f.pdf', pdf, 'pdfParts · part 1 · table of 3 rows'],
  [
    'a cell of a PDF',
    'f.pdf',
    pdf,
    'blocksIn · table 1, row 3, column 2 “9:30 - 10:30 | Math” · row 9:30–10:30 “Math”',
  ],
  [
    'a block of a site’s own reader',
    'g.html',
    `<!-- saved from url=${addressOf(WEEK)} -->\n${googleCalendarPage(WEEK)}`,
    'google-calendar · “Ms. Vega – Grade 3” · week: block 2026-09-14T09:10–2026-09-14T10:00 “Math”',
  ],
  ['a row alone', 'h.txt', '9:00-9:40 Math', 'inCompany · line 1 · left out: no rows stand with it'],
])('tells of %s', async (_, name, content, line) => expect(await told(name, content)).toContain(line));

it('tells of each lesson which words and which opinion decided', async () => {
  const file = join(folder, 'lessons.txt');
  writeFileSync(file, TEXT);
  const steps = (await explainFile(file, options)).filter((one) => one.includes(' · “Math” · '));
  expect(steps.map((one) => one.split(' · ')[0])).toEqual(['lexicon', 'opinion']);
});

it('says nothing of the steps of a way that was not taken', async () =>
  expect((await told('way.html', page)).filter((one) => one.includes('Oak St'))).toEqual([]));

it('says what a file is that can’t be read', async () =>
  expect(await told('nothing.txt', '\n\n')).toEqual([expect.stringMatching(/^not read · /)]));
