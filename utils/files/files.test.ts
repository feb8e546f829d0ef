import { describe, expect, it } from 'vitest';
import { formOfText, isPdf } from './file-kind';
import { readRows } from './read-rows';
import { readText } from './read-text';
import { tableRows } from './rows/table-rows';
import { textOf } from './text-of';
import { delimiterOf } from './rows/csv-text';

const rowsOf = (text: string) => tableRows(text, delimiterOf(text));

it.each([
  ['BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR', 'a.txt', 'feed'],
  ['<!doctype html><p>8:00 Math', 'a.html', 'page'],
  ['  <table><tr><td>8:00', '', 'page'],
  ['Room 4 8:00 <b>Math</b>', 'a.html', 'page'],
  ['<p>8:00', '', 'page'],
  ['< 8:00 Math', '', 'text'],
  ['8:00,Math', 'a.csv', 'table'],
  ['8:00\tMath\n9:00\tArt', '', 'table'],
  ['8:00 Math\n9:00 Art', '', 'text'],
  ['a tab\tonce in a long text\nof lines\nand lines\nwithout', 'a.txt', 'text'],
])('%j as %s is a %s', (text, name, kind) => expect(formOfText(text, name).kind).toBe(kind));

describe('the text of a file', () => {
  const WORDS = 'Año;8:30–9:05;“Art”';
  const latin = Uint8Array.from([...'A\xf1o;8:30\x969:05;\x93Art\x94'].map((sign) => sign.charCodeAt(0)));
  const pairs = (low: 0 | 1) =>
    Uint8Array.from(
      [...WORDS].flatMap((sign) => {
        const code = sign.charCodeAt(0);
        return low === 0 ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  it.each([
    ['UTF-8', new TextEncoder().encode(WORDS), WORDS],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${WORDS}`), WORDS],
    ['as Excel saves CSV', latin, WORDS],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...pairs(0)]), WORDS],
    ['the other UTF-16', Uint8Array.from([0xfe, 0xff, ...pairs(1)]), WORDS],
    ['UTF-16 without a mark', pairs(0), WORDS],
    ['the other without a mark', pairs(1), WORDS],
    [
      'as the page declares',
      Uint8Array.from([...new TextEncoder().encode('<meta charset="iso-8859-2">'), 0xb9]),
      '<meta charset="iso-8859-2">š',
    ],
    [
      'a charset nobody knows',
      Uint8Array.from([...new TextEncoder().encode('<meta charset="klingon">'), 0xe9]),
      '<meta charset="klingon">é',
    ],
    ['nothing', new Uint8Array(), ''],
  ])('is understood: %s', (_, bytes, text) => expect(textOf(bytes)).toBe(text));
});

it.each([
  ['%PDF-1.7', true],
  ['\n\n%PDF-1.4', true],
  ['PK\u0003\u0004', false],
  ['', false],
])('%j is a PDF: %s', (text, is) => expect(isPdf(new TextEncoder().encode(text))).toBe(is));

describe('rows of a table', () => {
  it.each([
    [
      'commas',
      'Time,Subject\n8:00,"Math, whole class"',
      [
        ['Time', 'Subject'],
        ['8:00', 'Math, whole class'],
      ],
    ],
    [
      'semicolons',
      'Time;Subject\n8:00;Math',
      [
        ['Time', 'Subject'],
        ['8:00', 'Math'],
      ],
    ],
    [
      'tabs, and a mark at the front',
      '\ufeff8:00\tMath\n\n9:00\tArt',
      [
        ['8:00', 'Math'],
        ['9:00', 'Art'],
      ],
    ],
  ])('with %s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));

  it('end at ten thousand, and say so', () => {
    expect(rowsOf('8:00,Math\n'.repeat(10_000))).toHaveLength(10_000);
    expect(() => rowsOf('8:00,Math\n'.repeat(10_001))).toThrow('too-many-rows');
  });
});

describe('a schedule out of rows', () => {
  const means = { today: '2026-09-14' };
  const titles = (rows: string[][]) =>
    readRows(rows, means).timetables.flatMap(({ blocks }) =>
      blocks.map(({ title, start, end, days }) => [title, start, end, days?.join() ?? null]),
    );

  it('with times down the side', () => {
    expect(
      titles([
        ['Time', 'Subject'],
        ['8:00-8:45', 'Math'],
        ['8:45-9:30', 'Writing'],
        ['9:30-10:00', 'Art'],
      ]),
    ).toEqual([
      ['Math', 480, 525, null],
      ['Writing', 525, 570, null],
      ['Art', 570, 600, null],
    ]);
  });

  it('with weekdays across', () => {
    const found = titles([
      ['', 'Monday', 'Tuesday'],
      ['8:00-8:45', 'Math', 'Writing'],
      ['8:45-9:30', 'Art', 'Math'],
      ['9:30-10:00', 'PE', 'PE'],
    ]);
    expect(found).toContainEqual(['Writing', 480, 525, 'tue']);
  });

  it.each([
    ['8:00-8:45 Math\n8:45-9:30 Art', 2],
    ['815-900 Math\n900-1015 Reading\n1015-1100 Art', 3],
    ['Reading   8:30   60 min\nRecess    9:30   15 min\nMath      9:45   75 min\nLunch     11:00  40 min', 4],
    ['from 9 til quarter to ten Story\nfrom 9:45 til 10:30 Workshop', 2],
  ])('is one that was pasted: %j', (text, rows) =>
    expect(readText(text, means).timetables.flatMap(({ blocks }) => blocks)).toHaveLength(rows),
  );

  it('is none in one line of text', () => expect(() => readText('Math 8:00-9:00', means)).toThrow('no-schedule'));

  it('is none in a list of names', () =>
    expect(() => readRows([['Ana'], ['Ben'], ['Cy']], means)).toThrow('no-schedule'));

  it('is text and nothing else, whatever it holds', () => {
    const found = titles([
      ['8:00-8:45', '<img src=x onerror=alert(1)>Math'],
      ['8:45-9:30', 'Art'],
      ['9:30-10:00', 'PE'],
    ]);
    expect(found[0]?.[0]).toContain('<img');
  });
});

it.each([
  ['a table', 'Day,Teacher,Notes,Lesson,From,To', (row: readonly string[]) => row.join(',')],
  [
    'cells of a text',
    '',
    ([day, who, note, lesson, from, to]: readonly string[]) => [day, `${from}-${to}`, lesson, who, note].join(' | '),
  ],
])('what the columns beside a lesson say stays apart: %s', (_, head, line) => {
  const rows = [
    ['Mon', 'Nye', 'bring glue', 'Weaving', '9:00', '9:40'],
    ['Tue', 'Nye', 'CANCELED', 'Weaving', '9:00', '9:40'],
    ['Wed', 'Nye', '', 'Weaving', '9:00', '9:40'],
  ];
  const text = [head, ...rows.map(line)].join('\n').trim();
  const means = { today: '2026-11-23' };
  const reading = head ? readRows(rowsOf(text), means) : readText(text, means);
  expect(reading.timetables.flatMap(({ blocks }) => blocks.map(({ note }) => note))).toEqual([
    'Nye · bring glue',
    'Nye · CANCELED',
    'Nye',
  ]);
});
