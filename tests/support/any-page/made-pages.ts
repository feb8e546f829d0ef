import fc from 'fast-check';

/**
 * Pages that nobody would make: tables with absurd spans, cells in every script, text with every kind of dash and
 * digit.
 */

const WORDS = [
  'Math',
  'Recess',
  'Escritura',
  'Lunch/Recess',
  'Ms. Rivera',
  'Grade 2',
  'K',
  '---',
  '-x-',
  '数学',
  'كتابة',
];
const HEADS = [
  'Time',
  'Start',
  'End',
  'Length',
  'Period',
  'Monday',
  'Tue',
  'Lunes',
  'Day 1',
  'A',
  'Minimum Day',
  '9/14',
  'Montag',
];
const DASHES = ['-', '–', '—', '~', ' to ', ' a ', '―', '〜', '−', '', ' '];
const ODD = [
  '',
  ' ',
  '24:00',
  '25:61',
  '0:00',
  '1e9',
  '٩:٣٠',
  '９：３０',
  'x'.repeat(3000),
  '8:30'.repeat(400),
  '-'.repeat(3000),
  '(((((',
  '\u202e8:30',
  '\u0000',
];

const clock = fc.tuple(
  fc.integer({ min: 0, max: 25 }),
  fc.integer({ min: 0, max: 61 }),
  fc.constantFrom('', ' AM', 'p.m.', 'a', 'ish'),
);
const time = fc
  .tuple(clock, fc.constantFrom(...DASHES), fc.option(clock))
  .map(([from, dash, to]) => `${said(from)}${to ? dash + said(to) : ''}`);
const text = fc.oneof(
  { weight: 4, arbitrary: time },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...HEADS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const span = fc.oneof(
  { weight: 8, arbitrary: fc.constant('1') },
  { weight: 3, arbitrary: fc.integer({ min: 2, max: 6 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('0', '-3', '65535', '99999999999', '1e9', 'NaN', '') },
);
/** What a cell may claim to be, whether true or not. */
const CLAIMS = [
  'scope="col"',
  'scope="row"',
  'headers="x y"',
  'hidden',
  'aria-hidden="true"',
  'style="display: none"',
  'role="columnheader"',
  'role="presentation"',
  'role="rowheader"',
  'aria-colspan="9"',
  'datetime="2026-09-14T25:00"',
  'data-date="2026-02-30"',
  'width="-1"',
];
const cell = fc.record({
  tag: fc.constantFrom('td', 'td', 'td', 'th'),
  claim: fc.option(fc.constantFrom(...CLAIMS), { freq: 6, nil: '' }),
  cols: span,
  rows: span,
  text,
  more: fc.option(text, { freq: 4 }),
});
const table = fc
  .array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 })
  .map((rows) => `<table>${rows.map((row) => `<tr>${row.map(cellMarkup).join('')}</tr>`).join('')}</table>`);
/** A table made of boxes that claim to be rows and cells. */
const boxes = fc.array(fc.array(text, { maxLength: 7 }), { maxLength: 12 }).map((rows) => {
  const row = (cells: string[]) => cells.map((words) => `<div role="cell">${safe(words)}</div>`).join('');
  return `<div role="table">${rows.map((cells) => `<div role="row">${row(cells)}</div>`).join('')}</div>`;
});
/** Parts of a table in places where they do not belong, and without their ends. */
const broken = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: text.map((words) => `<td>${safe(words)}`) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...[
            '<tr>',
            '<tbody>',
            '<thead>',
            '<tfoot>',
            '<table>',
            '</table>',
            '</td>',
            '<caption>',
            '<colgroup>',
            '<th>',
          ],
        ),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => `<table>${parts.join('')}`);
const nested = fc.tuple(table, table, fc.integer({ min: 1, max: 12 })).map(([inner, outer, depth]) => {
  const around = outer.replace('</td>', '@</td>');
  return Array.from({ length: depth }).reduce<string>((page) => around.replace('@', () => page), inner);
});
const lines = fc
  .array(fc.tuple(text, text), { maxLength: 12 })
  .map((all) => all.map(([a, b]) => `<p>${safe(a)} ${safe(b)}</p>`).join(''));
const heading = text.map((words) => `<h2>${safe(words)}</h2>`);

/** The markup of a page. Texts never bring markup of their own. */
export const madePage = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: table },
      lines,
      heading,
      table.map((inner) => `<table><tr><td>${inner}</td><td>${inner}</td></tr></table>`),
      nested,
      boxes,
      broken,
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join('\n'));

/** The same markup without a single digit, so that nothing in it can be a time. */
export const timelessPage = madePage.map((page) =>
  page.replace(/(<[^>]*>)|\p{N}/gu, (_, tag: string | undefined) => tag ?? 'n'),
);

function said([hour, minute, half]: [number, number, string]): string {
  return `${hour}:${String(minute).padStart(2, '0')}${half}`;
}

function cellMarkup({
  tag,
  claim,
  cols,
  rows,
  text: words,
  more,
}: {
  tag: string;
  claim: string;
  cols: string;
  rows: string;
  text: string;
  more: string | null;
}): string {
  return `<${tag} ${claim} colspan="${cols}" rowspan="${rows}">${safe(words)}${more === null ? '' : `<br>${safe(more)}`}</${tag}>`;
}

function safe(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
