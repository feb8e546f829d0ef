import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { anyPage } from '../reader';
import { readWith } from '../../../../tests/support/pages/read-with';

/** A day whose second row is `row`, as "8:40 Readers Workshop off". */
function read(row: string, head = ''): string[] {
  const page = `<head>${head}</head><h1>Room 14 Daily Schedule</h1><table><tr><td>8:20 - 8:40</td><td>Morning Meeting</td></tr>${row}
    <tr><td>9:30 - 10:20</td><td>Math</td></tr><tr><td>10:20 - 11:00</td><td>Science</td></tr></table>`;
  const { document } = new JSDOM(page).window;
  const reading = readWith(anyPage, { document, url: 'https://s.example/', now: 0, zone: 'UTC' });
  return reading.timetables.flatMap(({ blocks }) =>
    blocks
      .filter(({ start }) => start === 520)
      .map(({ title, end, calledOff }) => `${title} ${end}${calledOff ? ' off' : ''}`),
  );
}
const cells = (time: string, title: string, attributes = '') =>
  `<tr ${attributes}><td>${time}</td><td>${title}</td></tr>`;

describe('struck through', () => {
  it.each([
    ['both cells', cells('<s>8:40 - 9:30</s>', '<s>Writing</s>')],
    ['the title', cells('8:40 - 9:30', '<del>Writing</del>')],
    ['the old tag', cells('8:40 - 9:30', '<strike>Writing</strike>')],
    ['its own style', cells('8:40 - 9:30', '<b style="text-decoration: line-through red">Writing</b>')],
    ['the row', cells('8:40 - 9:30', 'Writing', 'style="text-decoration-line:line-through"')],
    ['as typed', cells('8:40 - 9:30', '~~Writing~~')],
  ])('%s', (_, row) => expect(read(row)).toEqual(['Writing 570 off']));

  it.each([
    ['a class', '.off, .x { color: red; text-decoration: line-through }', 'class="off"', ['Writing 570 off']],
    ['a class of another thing', '.old { text-decoration: line-through }', 'class="off"', ['Writing 570']],
    ['while a mouse is over it', '.off:hover { text-decoration: line-through }', 'class="off"', ['Writing 570']],
    ['a broken rule', '}{ .off..x { text-decoration: line-through }', 'class="off"', ['Writing 570']],
  ])('by the rule of a style sheet: %s', (_, rule, attributes, expected) =>
    expect(read(cells('8:40 - 9:30', 'Writing', attributes), `<style>${rule}</style>`)).toEqual(expected),
  );

  it.each([
    ['what stands in its place counts', cells('8:40 - 9:30', '<s>Writing</s> Art'), ['Art 570']],
    ['a time that was changed', cells('<s>8:45</s> 8:40 - 9:30', 'Writing'), ['Writing 570']],
    [
      'another row at that time',
      cells('<s>8:40 - 9:30</s>', '<s>Writing</s>') + cells('8:40 - 9:30', 'Assembly'),
      ['Writing 570 off', 'Assembly 570'],
    ],
    [
      'underlined is not struck',
      cells('8:40 - 9:30', '<u style="text-decoration: underline">Writing</u>'),
      ['Writing 570'],
    ],
  ])('%s', (_, row, expected) => expect(read(row)).toEqual(expected));
});

describe('groups in one cell', () => {
  it.each([
    ['each by itself', '<div>Reading (group 1)</div><div>Math (group 2)</div>', ['Reading 570', 'Math 570']],
    ['before what they do', 'Group A: Reading<br>Group B: Math', ['Group A: Reading 570', 'Group B: Math 570']],
    [
      'with names',
      '<p>Red group: Reading</p><p>Blue group: Math</p>',
      ['Red group: Reading 570', 'Blue group: Math 570'],
    ],
    [
      'with names behind a dash',
      'Lions group – Reading<br>Owls group – Math',
      ['Lions group – Reading 570', 'Owls group – Math 570'],
    ],
    ['by a number', 'G1 Reading<br>G2 Math', ['G1 Reading 570', 'G2 Math 570']],
    ['by a color', '<p>Red: Reading</p><p>Blue: Math</p>', ['Red: Reading 570', 'Blue: Math 570']],
    ['half a class each', 'Girls PE<br>Boys Art', ['Girls PE 570', 'Boys Art 570']],
    ['a teacher and a room are none', 'Reading<br>Teacher: Ms. Lane', ['Reading 570']],
    ['one group and the others', '<div>Reading</div><div>Red group: library</div>', ['Reading 570']],
    ['a note is no group', '<div>Reading</div><div>Group 2 in the library</div>', ['Reading 570']],
  ])('%s', (_, cell, expected) => expect(read(cells('8:40 - 9:30', cell))).toEqual(expected));
});
