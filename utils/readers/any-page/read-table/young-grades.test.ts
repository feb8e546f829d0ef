import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readWith } from '../../../../tests/support/pages/read-with';
import { readRows } from '../../../files/read-rows';
import type { Reading } from '../../../model/reading';
import { anyPage } from '../reader';

const SPANS = ['8:30-9:15', '9:15-10:00', '10:00-10:45'];
const LESSONS = ['Weaving', 'Robots', 'Drums'];
const turned = (rows: readonly (readonly string[])[]) => rows[0]!.map((_, x) => rows.map((row) => row[x]!));

/** Each timetable's grade and titles. */
const shortly = ({ timetables }: Reading) =>
  timetables.map(({ grade, blocks }) => [grade, ...blocks.map(({ title }) => title)].join(' '));

function onPage(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map(
    (row, y) => `<tr>${row.map((cell) => (y ? `<td>${cell}</td>` : `<th>${cell}</th>`)).join('')}`,
  );
  const { document } = new JSDOM(`<table>${cells.join('')}</table>`).window;
  return shortly(readWith(anyPage, { document, url: 'https://s.example/', now: 0, zone: 'UTC' }));
}

const inFile = (rows: readonly (readonly string[])[]) => shortly(readRows(rows, { today: '2026-11-23' }));

it.each([
  [
    ['K', '1', '2'],
    ['K', '1', '2'],
  ],
  [
    ['K', '1'],
    ['K', '1'],
  ],
  [
    ['KG', '1', '2'],
    ['K', '1', '2'],
  ],
  [
    ['TK', 'K', '1', '2'],
    ['PK', 'K', '1', '2'],
  ],
  [
    ['PK', '1', '2'],
    ['PK', '1', '2'],
  ],
  [
    ['1', '2', 'K'],
    ['1', '2', 'K'],
  ],
  [
    ['Mrs. Nye (K)', 'Mr. Oz (1)', 'Ms. Pim (2)'],
    ['K', '1', '2'],
  ],
  [
    ['Mr. Oz - 3', 'Mrs. Nye - TK', 'Ms. Pim - 2'],
    ['3', 'PK', '2'],
  ],
  [
    ['Mrs. Nye (4)', 'Mr. Oz (1)', 'Ms. Pim (2)'],
    ['', '', ''],
  ],
  [
    ['Mrs. Nye (K)', 'Mr. Oz (14)'],
    ['K', ''],
  ],
  [
    ['PK', '1', '2', '3'],
    ['PK', '1', '2', '3'],
  ],
  [
    ['1', '2', '3'],
    ['1', '2', '3'],
  ],
])('grades over columns and down the side: %j', (heads, grades) => {
  const rows = [['Grade', ...SPANS], ...heads.map((head) => [head, ...LESSONS])];
  const across = turned([['Time', ...SPANS], ...rows.slice(1)]);
  const expected = grades.map((grade) => [grade, ...LESSONS].join(' '));
  expect(onPage(across)).toEqual(expected);
  expect(inFile(across)).toEqual(expected);
  expect(onPage(rows)).toEqual(expected);
  expect(inFile(rows)).toEqual(expected);
});

it('what is asked of everyone is no class', () =>
  expect(
    inFile(
      turned([
        ['Time', ...SPANS],
        ['Activity', ...LESSONS],
        ['Notes', 'K', '1', '2'],
        ['Aide', 'Oz', 'Oz', 'Pim'],
      ]),
    ),
  ).toEqual([' Weaving Robots Drums']));
