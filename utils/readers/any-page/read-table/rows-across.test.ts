import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readWith } from '../../../../tests/support/pages/read-with';
import { anyPage } from '../reader';

const HEADS = '<tr><th>Time</th><th>Lesson</th><th>Room</th></tr>';
const ROWS = ['9:00-9:45 Drums', '9:45-10:30 Robots', '10:30-11:15 Kites']
  .map((row) => row.split(' '))
  .map(([time, title]) => `<tr><td>${time}</td><td>${title}</td><td>4</td></tr>`)
  .join('');

function read(words: string, isAbove: boolean) {
  const across = `<tr><td colspan=3>${words}</td></tr>`;
  const table = `<table>${HEADS}${isAbove ? across + ROWS : ROWS + across}</table>`;
  const { document } = new JSDOM(`<body>${table}</body>`).window;
  return readWith(anyPage, { document, url: 'https://s.example/', now: 0, zone: 'UTC' });
}

it.each([
  ['No school on Tuesday', true],
  ['No school on Tuesday', false],
  ['There is no school on Tuesdays.', true],
])('a row across that closes a day closes it and heads nothing: %j, above (%s)', (words, isAbove) => {
  const drums = read(words, isAbove).timetables.flatMap(({ blocks }) =>
    blocks.filter(({ title }) => title === 'Drums'),
  );
  expect(drums.map(({ days, calledOff }) => [days?.join(' '), calledOff ?? false])).toEqual([
    ['mon wed thu fri', false],
    ['tue', true],
  ]);
});

it.each([
  ['No school Dec 14', ['No school Dec 14']],
  ['No drums the week of Dec 14.', ['No drums the week of Dec 14.']],
  ['Half day Dec 18', ['Half day Dec 18']],
  ['Printed Dec 14, 2026', []],
  ['December 14, 2026', []],
])('a last row across that closes a date is told: %j', (words, told) => {
  const { warnings } = read(words, false);
  expect(warnings.map(({ args }) => ('words' in args ? args.words : ''))).toEqual(told);
});
