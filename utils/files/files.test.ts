// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { kindOfText, isPdf } from './file-kind';
import { pdfRows, type PdfText } from './pdf-rows';
import { readRows } from './read-rows';
import { tableRows } from './table-rows';

it.each([
  ['BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR', 'a.txt', 'feed'],
  ['<!doctype html><p>8:00 Math', 'a.html', 'page'],
  ['  <table><tr><td>8:00', '', 'page'],
  ['8:00,Math', 'a.csv', 'table'],
  ['8:00\tMath\n9:00\tArt', '', 'table'],
  ['8:00 Math\n9:00 Art', '', 'text'],
  ['a tab\tonce in a long text\nof lines\nand lines\nwithout', 'a.txt', 'text'],
])('%j as %s is a %s', (text, name, kind) => expect(kindOfText(text, name)).toBe(kind));

it.each([
  ['%PDF-1.7', true],
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
  ])('with %s', (_, text, rows) => expect(tableRows(text).rows).toEqual(rows));

  it('end at ten thousand, and say so', () => {
    const { rows, cut } = tableRows('8:00,Math\n'.repeat(10_001));
    expect([rows.length, cut]).toEqual([10_000, true]);
  });
});

describe('rows of a PDF', () => {
  const at = (text: string, left: number, bottom: number, width = text.length * 6): PdfText => ({
    text,
    left,
    bottom,
    width,
    height: 10,
  });
  it.each<[string, PdfText[], string[][]]>([
    ['words of a line', [at('Math', 40, 700), at('Workshop', 67, 700)], [['Math Workshop']]],
    ['a word printed in pieces', [at('Ma', 40, 700), at('th', 52, 700)], [['Math']]],
    ['cells far apart, in whatever order', [at('Math', 200, 700), at('8:00', 40, 701)], [['8:00', 'Math']]],
    ['lines from the top', [at('Art', 40, 680), at('Math', 40, 700)], [['Math'], ['Art']]],
    ['nothing that is empty', [at(' ', 40, 700)], []],
  ])('%s', (_, texts, rows) => expect(pdfRows(texts)).toEqual(rows));
});

describe('a schedule out of rows', () => {
  const titles = (rows: string[][]) =>
    readRows(rows, '', 0, 'UTC')?.timetables.flatMap(({ blocks }) =>
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

  it('is none in a list of names', () => expect(readRows([['Ana'], ['Ben'], ['Cy']], '', 0, 'UTC')).toBeNull());

  it('is text and nothing else, whatever it holds', () => {
    const found = titles([
      ['8:00-8:45', '<img src=x onerror=alert(1)>Math'],
      ['8:45-9:30', 'Art'],
      ['9:30-10:00', 'PE'],
    ]);
    expect(found?.[0]?.[0]).toContain('<img');
  });
});
