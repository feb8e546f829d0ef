import { expect, it } from 'vitest';
import { savedPage } from '../../../../tests/support/pages/library-page';
import { dayTiles } from './fc-days';

/** Seven days in a row, a tile in the second. */
const row = (cell: string, tile: string, table: string) => {
  const days = Array.from({ length: 7 }, (_, i) => {
    return `<td role="gridcell" data-date="2026-09-${13 + i}" style="${cell}">${i === 1 ? tile : ''}</td>`;
  });
  return savedPage(`<table style="${table}"><tr>${days.join('')}</tr></table>`).body;
};
const six = (style: string) => `<div style="${style}"><a class="fc-event">Book Fair</a></div>`;
const seven = (style: string) => `<div style="${style}"><div>Book Fair</div></div>`;

it.each<[string, Element, number | null]>([
  ['one day', row('', six(''), 'width: 707px'), 1],
  ['so far to the right', row('', six('top: 0px; left: 0px; right: -202px'), 'width: 707px'), 3],
  [
    'where the days scroll, they are wider than the table says',
    row('', six('top: 0px; left: 0px; right: -300px'), 'min-width: 1050px; width: 707px'),
    3,
  ],
  ['in parts of the row', row('', seven('top: 2px; inset-inline: 14.2857% 42.8571%'), ''), 3],
  ['in px of the row', row('width: 150px', seven('top: 2px; inset-inline: 150px 450px'), ''), 3],
  ['in px, of a day nobody knows the width of', row('', seven('top: 2px; inset-inline: 150px 450px'), ''), null],
])('a tile of %s', (_, root, days) => {
  expect(dayTiles(root, null).map((tile) => [tile.date, tile.days])).toEqual([['2026-09-14', days]]);
});
