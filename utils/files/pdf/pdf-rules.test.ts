import { expect, it } from 'vitest';
import { pdfRules, type DrawingCodes } from './pdf-rules';

const codes: DrawingCodes = {
  save: 1,
  restore: 2,
  transform: 3,
  constructPath: 4,
  paintFormXObjectBegin: 5,
  paintFormXObjectEnd: 6,
  stroke: 10,
  closeStroke: 11,
  fill: 12,
  eoFill: 13,
  fillStroke: 14,
  eoFillStroke: 15,
};
const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 4];
const box = (x0: number, y0: number, x1: number, y1: number) => [
  ...[MOVE, x0, y0, LINE, x1, y0, LINE, x1, y1, LINE, x0, y1, CLOSE],
];
const path = (paint: number, numbers: number[] | null): [number, unknown[]] => [
  codes.constructPath,
  [paint, [numbers && Float32Array.from(numbers)]],
];
const rules = (...steps: [number, unknown[] | null][]) =>
  pdfRules({ fnArray: steps.map(([code]) => code), argsArray: steps.map(([, args]) => args) }, codes).map(
    ({ from, to }) => `${from.join()} ${to.join()}`,
  );

it.each<[string, [number, unknown[] | null][], string[]]>([
  ['a line that is stroked', [path(codes.stroke, [MOVE, 0, 5, LINE, 90, 5])], ['0,5 90,5']],
  ['a thin shape that is filled', [path(codes.fill, box(0, 5, 90, 6))], ['0,5.5 90,5.5']],
  ['the sides of a box', [path(codes.stroke, box(0, 0, 50, 20))], ['0,0 50,0', '50,0 50,20', '50,20 0,20', '0,20 0,0']],
  ['a colour behind a cell', [path(codes.fill, box(0, 0, 50, 20))], []],
  ['what only cuts', [path(28, box(0, 5, 90, 6))], []],
  ['a path without numbers', [path(codes.fill, null)], []],
  ['a curve', [path(codes.stroke, [MOVE, 0, 0, CURVE, 1, 1, 2, 2, 9, 9])], ['0,0 0,0']],
  [
    'a line in a page that is scaled, until it is so no longer',
    [
      [codes.save, null],
      [codes.transform, [2, 0, 0, -2, 10, 100]],
      path(codes.stroke, [MOVE, 0, 5, LINE, 45, 5]),
      [codes.restore, null],
      path(codes.stroke, [MOVE, 0, 5, LINE, 45, 5]),
    ],
    ['10,90 100,90', '0,5 45,5'],
  ],
  [
    'a line in a form',
    [
      [codes.paintFormXObjectBegin, [[1, 0, 0, 1, 7, 7], null]],
      path(codes.stroke, [MOVE, 0, 0, LINE, 9, 0]),
      [codes.paintFormXObjectEnd, null],
    ],
    ['7,7 16,7'],
  ],
])('%s', (_, steps, found) => expect(rules(...steps)).toEqual(found));
