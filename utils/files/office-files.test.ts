// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { clock } from '../time/date/dates';
import { readFile, type FileMeans } from './read-file';

/** The tests below read files as office programs save and copy them. */
const means: FileMeans = {
  pageOf: (html) => ({
    document: new DOMParser().parseFromString(html, 'text/html'),
    url: '',
    now: Date.UTC(2026, 8, 14),
    zone: 'UTC',
  }),
  pdfParts: () => Promise.reject(new Error('no PDF')),
  today: '2026-09-14',
  days: { from: '2026-09-14', to: '2026-09-27', zone: 'UTC' },
};
const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><title>Class</title>
<!--[if gte mso 9]><xml><o:AllowPNG/></xml><![endif]--><style><!-- p.MsoNormal {margin:0in;} --></style></head>
<body lang=EN-US><div class=WordSection1><p class=MsoTitle>Ms. Vega\x92s 2<sup>nd</sup> Grade Schedule<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Time<o:p></o:p></b></p></td><td><p>Mon</p></td><td><p>Tues</p></td></tr>
<tr><td><p>8:00\x968:20<o:p></o:p></p></td><td colspan=2><p>Morning <span class=SpellE>Mtg</span><o:p></o:p></p></td></tr>
<tr><td><p>8:20\x969:15<o:p></o:p></p></td><td><p>Writer\x92s Workshop<o:p></o:p></p></td><td><p><o:p>&nbsp;</o:p></p></td></tr>
<tr><td><p>9:15\x9610:15</p></td><td><p>Math</p></td><td><p>Math</p><p>(small groups)</p></td></tr></table></div></body></html>`;
const WORD_LINES = ['8:00 \x96 8:20 Unpack', '8:20 \x96 9:20 Writing', '9:20 \x96 9:45 Snack &amp; Recess']
  .map((line) => `<p class=MsoNormal>${line.replace(/ (?=[A-Z])/, '<span>&nbsp;&nbsp; </span>')}<o:p></o:p></p>`)
  .join('');
const SHEETS = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px;}--></style>
<table data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody><tr><td>Time</td><td>Monday</td><td>Tuesday</td></tr>
<tr><td>8:00 AM</td><td rowspan="2">Math</td><td>Art</td></tr><tr><td>9:00 AM</td><td>PE</td></tr>
<tr><td>10:00 AM</td><td colspan="2">Lunch</td></tr></tbody></table>`;

it.each<[string, Uint8Array, string, string[]]>([
  [
    'a table saved from Word',
    latin(WORD),
    'a.htm',
    [
      '08:00–08:20 Morning Mtg mon tue',
      '08:20–09:15 Writer’s Workshop mon',
      '09:15–10:15 Math mon',
      '09:15–10:15 Math tue',
    ],
  ],
  [
    'lines saved from Word',
    latin(`<html><head><meta charset=windows-1252></head><body>${WORD_LINES}</body></html>`),
    'a.htm',
    ['08:00–08:20 Unpack', '08:20–09:20 Writing', '09:20–09:45 Snack & Recess'],
  ],
  [
    'cells copied out of Google Sheets',
    new TextEncoder().encode(SHEETS),
    '',
    ['08:00–10:00 Math mon', '08:00–09:00 Art tue', '09:00–10:00 PE tue', '10:00–? Lunch mon tue'],
  ],
  [
    'a sheet with line ends in its cells',
    new TextEncoder().encode(
      'sep=;\r\nUhrzeit;Montag;Dienstag\r\n8:00-8:45;Mathe;"Sport\r\n(Halle)"\r\n8:45-9:30;;Musik\r\n',
    ),
    'a.csv',
    ['08:00–08:45 Mathe mon', '08:00–08:45 Sport tue', '08:45–09:30 Musik tue'],
  ],
])('%s is read', async (_, bytes, name, rows) => {
  const { timetables } = await readFile(bytes, name, means);
  const all = timetables.flatMap(({ blocks }) => [...blocks]);
  const shown = all.map(({ start, end, title, days }) =>
    [`${clock(start)}–${end === null ? '?' : clock(end)}`, title, ...(days ?? [])].join(' '),
  );
  expect(shown.sort()).toEqual(rows.toSorted());
});
