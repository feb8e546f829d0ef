import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readWith } from '../../../tests/support/pages/read-with';
import { anyPage } from './reader';

/** The titles read out of a page with a heading and a table, whose lines are cells with bars between. */
function titles(heading: string, table: string): string[] {
  const rows = table.split('\n').map((line) => `<tr><td>${line.replaceAll('|', '<td>')}`);
  const { document } = new JSDOM(`<h1>${heading}</h1><table>${rows.join('')}</table>`).window;
  const page = { document, url: 'https://s.example/', now: 0, zone: 'UTC' };
  const reading = anyPage.find(page) ? readWith(anyPage, page) : { timetables: [] };
  return reading.timetables.flatMap(({ blocks }) => blocks.map(({ title }) => title));
}

it.each([
  ['a lesson of a class', 'Room 2, Grade 4', 'Time|Lesson\n9:00-9:45|Writing', ['Writing']],
  ['a lesson of a teacher', 'Ms. Ode', 'Time|Lesson\n9:00-9:45|Math', ['Math']],
  ['a lesson of a weekday', 'Our week', 'Day|Time|Lesson\nTuesday|9:00-9:45|Writing', ['Writing']],
  ['a lesson of a rotation day', 'Our week', 'Time|Day 1\n9:00-9:45|Science', ['Science']],
  [
    'titles nobody knows, of a class and its days',
    'Room 2, Grade 4',
    'Time|Mon|Tue\n8:00-8:50|Zoomies|Zoomies\n11:00-11:45|Frobs|Frobs',
    ['Zoomies', 'Frobs'],
  ],
])('so few are a class’s day: %s', (_, heading, table, expected) => expect(titles(heading, table)).toEqual(expected));

it.each([
  ['a lesson of nobody', 'Story time', 'Time|Lesson\n9:00-9:45|Reading'],
  ['no lesson, of a weekday', 'Pool', 'Time|Mon\n9:00-9:45|Lanes'],
  ['no lessons of weekdays, of nobody', 'Pool', 'Time|Mon|Tue\n9:00-9:45|Lanes|Lanes\n10:00-10:45|Slide|Slide'],
  ['no lesson, of a class', 'Grade 2', 'Time|What\n8:30-9:15|Drop off'],
  ['a lesson that does not end', 'Room 2, Grade 4', 'Time|Lesson\n9:00|Writing'],
  ['a lesson in the evening', 'Room 2, Grade 4', 'Time|Lesson\n7:00-8:00 pm|Math'],
])('so few are none: %s', (_, heading, table) => expect(titles(heading, table)).toEqual([]));
