import { expect, it } from 'vitest';
import { savedPage } from '../../../tests/support/pages/library-page';
import { joinPieces } from './join';
import type { Piece } from './piece';

const row = savedPage('<p>').body;
const day = (date: string, begins: boolean | null, ends: boolean | null): Piece => ({
  element: row,
  resource: null,
  title: 'Book Fair',
  note: null,
  date,
  start: 0,
  end: 1440,
  allDay: true,
  implied: false,
  begins,
  ends,
  row,
});

it.each<[string, Piece[], string[]]>([
  [
    'pieces that say they go on are one, even in one row (rooms under days)',
    [day('2026-09-14', true, false), day('2026-09-15', false, false), day('2026-09-16', false, true)],
    ['2026-09-14 3'],
  ],
  [
    'two that begin and end are two',
    [day('2026-09-14', true, true), day('2026-09-15', true, true)],
    ['2026-09-14 1', '2026-09-15 1'],
  ],
  [
    'two of one row that say nothing are two',
    [day('2026-09-14', null, null), day('2026-09-15', null, null)],
    ['2026-09-14 1', '2026-09-15 1'],
  ],
  [
    'a day between them parts them',
    [day('2026-09-14', true, false), day('2026-09-16', false, true)],
    ['2026-09-14 1', '2026-09-16 1'],
  ],
])('%s', (_, pieces, expected) => {
  expect(joinPieces(pieces).map(({ date, end }) => `${date} ${end! / 1440}`)).toEqual(expected);
});
