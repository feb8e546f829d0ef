import { expect, it } from 'vitest';
import { sheetAddress, sheetAsked, type SheetAsked } from './sheet-asked';

const TODAY = '2026-09-16';

it.each<SheetAsked>([{ sheet: 'today' }, { sheet: 'week', room: 'a&b=1#?', date: '2026-09-14' }])(
  'an address asks for what it was made of: $sheet',
  (asked) => {
    const search = new URL(sheetAddress(asked), 'https://popup.example').search;
    expect(sheetAsked(search, TODAY)).toEqual(asked);
  },
);

it.each([
  ['', null],
  ['?print=', null],
  ['?print=year', null],
  ['?print=week', { sheet: 'week', room: '', date: TODAY }],
  ['?print=week&date=2026-02-31&room=x', { sheet: 'week', room: 'x', date: TODAY }],
  ['?print=week&date=<b>&room=x', { sheet: 'week', room: 'x', date: TODAY }],
])('“%s” asks for %o', (search, asked) => {
  expect(sheetAsked(search, TODAY)).toEqual(asked);
});
