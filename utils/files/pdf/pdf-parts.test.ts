import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfLines } from './pdf-lines';
import { uprightPage, type PdfItem, type PdfRule, type PdfText } from './pdf-page';
import type { FilePart } from '../../readers/any-page/read-parts';
import { pdfParts } from './pdf-parts';

const at = (text: string, left: number, bottom: number, height = 10): PdfText => ({
  text,
  left,
  bottom,
  width: text.length * 0.5 * height,
  height,
});
const across = (y: number, from: number, to: number): PdfRule => ({ from: [from, y], to: [to, y] });
const down = (x: number, from: number, to: number): PdfRule => ({ from: [x, from], to: [x, to] });
/** The lines of a table, across and down. */
const net = (xs: number[], ys: number[]): PdfRule[] => [
  ...ys.map((y) => across(y, Math.min(...xs), Math.max(...xs))),
  ...xs.map((x) => down(x, Math.min(...ys), Math.max(...ys))),
];

/** Tables as rows with | between cells, < for each further column that a cell covers; headings with #. */
function shown(parts: readonly FilePart[]): string[] {
  return parts.flatMap((part) =>
    part.is === 'line'
      ? [`${part.isHeading ? '# ' : ''}${part.text}`]
      : part.rows.map((row) => row.map(({ text, cols }) => text + '<'.repeat(cols - 1)).join('|')),
  );
}

describe('lines of a PDF', () => {
  it.each<[string, PdfText[], string[][]]>([
    ['words of a line', [at('Math', 40, 700), at('Workshop', 62, 700)], [['Math Workshop']]],
    ['a word printed in pieces', [at('Ma', 40, 700), at('th', 50, 700)], [['Math']]],
    ['cells far apart, in whatever order', [at('Math', 200, 700), at('8:00', 40, 701)], [['8:00', 'Math']]],
    ['lines from the top', [at('Art', 40, 680), at('Math', 40, 700)], [['Math'], ['Art']]],
    ['nothing that is empty', [at(' ', 40, 700)], []],
  ])('%s', (_, texts, lines) =>
    expect(pdfLines(texts).map(({ cells }) => cells.map(({ text }) => text))).toEqual(lines),
  );
});

describe('a table drawn with lines', () => {
  const rules = net([40, 100, 200, 300], [720, 700, 660, 640]);
  it('keeps each word in its box: empty ones stay empty, a line that had no room goes on', () => {
    const texts = [
      ...[at('Room 14', 40, 760, 16), at('Mon', 105, 706), at('Tue', 205, 706)],
      ...[at('8:00', 45, 680), at('Writers Workshop', 105, 688), at('and sharing', 105, 676), at('Room 4', 105, 664)],
      ...[at('9:00', 45, 646), at('Art', 205, 646)],
    ];
    expect(shown(pdfParts({ texts, rules }))).toEqual([
      '# Room 14',
      '|Mon|Tue',
      '8:00|Writers Workshop and sharing\nRoom 4|',
      '9:00||Art',
    ]);
  });

  it('keeps a last column that holds nothing', () => {
    const texts = [at('8:00', 45, 706), at('Math', 105, 706), at('9:00', 45, 680), at('Art', 105, 680)];
    const wide = net([40, 100, 200, 300], [720, 700, 660]);
    expect(shown(pdfParts({ texts, rules: wide }))).toEqual(['8:00|Math|', '9:00|Art|']);
  });

  it('knows a box over several columns', () => {
    const open = [...net([40, 300], [720, 700, 680]), ...[100, 200].map((x) => down(x, 720, 700))];
    const texts = [at('8:00', 45, 706), at('Math', 105, 706), at('Art', 205, 706), at('Lunch for everyone', 120, 686)];
    expect(shown(pdfParts({ texts, rules: [...open, down(100, 700, 680)] }))).toEqual([
      '8:00|Math|Art',
      '|Lunch for everyone<',
    ]);
  });

  it('beside another is read after it, each under its own heading', () => {
    const beside = [...net([40, 80, 180], [700, 680, 660]), ...net([300, 340, 440], [690, 670, 650])];
    const day = (left: number, top: number, words: string) => [
      at('8:00', left + 2, top - 14),
      at(words, left + 45, top - 14),
      at('9:00', left + 2, top - 34),
      at('Art', left + 45, top - 34),
    ];
    const texts = [at('Grade 3', 42, 708), at('Grade 4', 302, 698), ...day(40, 700, 'Math'), ...day(300, 690, 'PE')];
    expect(shown(pdfParts({ texts, rules: beside }))).toEqual([
      'Grade 3',
      '8:00|Math',
      '9:00|Art',
      'Grade 4',
      '8:00|PE',
      '9:00|Art',
    ]);
  });
});

describe('a table set in columns, without lines', () => {
  const head = [at('Time', 40, 700), at('Mon', 120, 700), at('Tue', 220, 700), at('Wed', 320, 700)];
  it('leaves what is empty empty, and gives everybody what stands over an edge', () => {
    const texts = [
      ...head,
      ...[at('8:00 - 9:00', 40, 680), at('Writers', 120, 680), at('Art', 320, 680), at('Workshop', 120, 669)],
      ...[at('9:00 -', 40, 650), at('PE', 220, 650), at('10:00', 40, 639)],
      ...[at('10:00 - 11:00', 40, 620), at('Lunch and recess for us', 130, 620)],
      ...[at('11:00 - 12:00', 40, 600), at('Math', 120, 600), at('Math', 220, 600), at('Math', 320, 600)],
      ...[at('12:00 - 13:00', 40, 580), at('Gym', 120, 580), at('Gym', 220, 580), at('Gym', 320, 580)],
      ...[at('13:00 - 14:00', 40, 560), at('Pack', 120, 560), at('Pack', 220, 560), at('Pack', 320, 560)],
    ];
    expect(shown(pdfParts({ texts, rules: [] }))).toEqual([
      'Time|Mon|Tue|Wed',
      '8:00 - 9:00|Writers Workshop||Art',
      '9:00 - 10:00||PE|',
      '10:00 - 11:00|Lunch and recess for us<<',
      '11:00 - 12:00|Math|Math|Math',
      '12:00 - 13:00|Gym|Gym|Gym',
      '13:00 - 14:00|Pack|Pack|Pack',
    ]);
  });

  it('has as rows what stands between two lines across, where there are such', () => {
    const texts = [
      ...[at('Mon', 120, 700), at('Tue', 220, 700)],
      ...[at('Reading', 120, 680), at('8:00', 40, 674), at('Art', 220, 674), at('in groups', 120, 668)],
      ...[at('9:00', 40, 650), at('Math', 120, 650), at('Math', 220, 650)],
    ];
    const rules = [695, 662, 645].map((y) => across(y, 40, 300));
    expect(shown(pdfParts({ texts, rules }))).toEqual(['|Mon|Tue', '8:00|Reading in groups|Art', '9:00|Math|Math']);
  });

  it('of two classes side by side on lines of their own is two', () => {
    const side = (left: number, top: number, name: string) =>
      [name, '8:00 - 9:00 Math', '9:00 - 10:00 Art', '10:00 - 11:00 PE'].map((words, i) =>
        at(words, left, top - i * 20),
      );
    const texts = [...side(40, 700, 'Grade 3'), ...side(300, 693, 'Grade 4')];
    expect(shown(pdfParts({ texts, rules: [] })).map((line) => line.slice(0, 12))).toEqual([
      ...['Grade 3', '8:00 - 9:00 ', '9:00 - 10:00', '10:00 - 11:0'],
      ...['Grade 4', '8:00 - 9:00 ', '9:00 - 10:00', '10:00 - 11:0'],
    ]);
  });

  it('is none in lines of prose', () => {
    const texts = [at('Dear families, school begins at 8:00.', 40, 700), at('See you there!', 40, 688)];
    expect(shown(pdfParts({ texts, rules: [] }))).toEqual(['Dear families, school begins at 8:00.', 'See you there!']);
  });
});

describe('a page that lies on its side', () => {
  const item = (str: string, transform: number[]): PdfItem => ({ str, transform, width: str.length * 5, height: 10 });
  it.each<[string, (x: number, y: number) => number[]]>([
    ['not at all', (x, y) => [10, 0, 0, 10, x, y]],
    ['to the left', (x, y) => [0, 10, -10, 0, -y, x]],
    ['on its head', (x, y) => [-10, 0, 0, -10, -x, -y]],
    ['to the right', (x, y) => [0, -10, 10, 0, y, -x]],
  ])('%s is read as it is held', (_, turn) => {
    const [, , , , x, y] = turn(30, 700);
    const page = uprightPage(
      [
        item('8:00 - 9:00', turn(40, 700)),
        item('Math', turn(200, 700)),
        item('9:00 - 10:00', turn(40, 680)),
        item('Art', turn(200, 680)),
        item('up', [...turn(0, 0).slice(2, 4), ...turn(0, 0).slice(0, 2), 0, 0]),
      ],
      [{ from: [x!, y!], to: [x!, y!] }],
    );
    expect(shown(pdfParts(page))).toEqual(['8:00 - 9:00|Math', '9:00 - 10:00|Art']);
    expect(page.rules[0]!.from.map(Math.round)).toEqual([30, 700]);
  });
});

it('loses no letter of a page and adds none, wherever texts and lines are', () => {
  const spot = fc.integer({ min: 0, max: 40 }).map((n) => n * 15);
  const words = fc.constantFrom(
    '8:00',
    '8:00 - 9:00',
    'Math',
    'Writers Workshop',
    'Mon',
    '9:00 -',
    'Room 4 and more of it',
  );
  const line = fc.integer({ min: 0, max: 12 }).map((n) => n * 15);
  const text = fc.tuple(words, spot, line, fc.constantFrom(0, 3, 9), fc.constantFrom(8, 10, 18));
  const rule = fc.tuple(spot, spot, spot, fc.boolean());
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60, size: 'max' }), fc.array(rule, { maxLength: 30 }), (texts, rules) => {
      const page = {
        texts: texts.map(([what, left, bottom, more, height]) => at(what, left, bottom + more, height)),
        rules: rules.map(([place, from, to, isAcross]) => (isAcross ? across(place, from, to) : down(place, from, to))),
      };
      const letters = (all: string) => [...all.replace(/\s/g, '')].sort().join('');
      const printed = pdfParts(page).flatMap((part) =>
        part.is === 'line' ? [part.text] : part.rows.flatMap((row) => row.map((cell) => cell.text)),
      );
      expect(letters(printed.join(''))).toBe(letters(page.texts.map((one) => one.text).join('')));
    }),
    { numRuns: 300 },
  );
});
