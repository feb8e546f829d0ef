import { expect, it } from 'vitest';
import { datedClosing } from './dated-closing';

function said(line: string): string | null {
  const closing = datedClosing(line);
  return closing && `${closing.days?.join(' ') ?? '*'}: ${closing.what ?? '*'}`;
}

it.each([
  ['Thursday 1/14: school closed', 'thu: *'],
  ['REMINDER: Thursday 1/14 school closed.', 'thu: *'],
  ['No math on Friday Jan 15.', 'fri: math'],
  ['Math is cancelled on January 15th', '*: math'],
  ['School is closed February 15 to February 19', '*: *'],
  ['There will be no school from 2/15 through 2/19.', '*: *'],
  ['No school Monday, January 18 (King Day)', 'mon: *'],
  ['NO SCHOOL 2/15-2/19 – winter recess', '*: *'],
  ['Spring Break: March 22 - 26', '*: *'],
  ['3/8 – staff development day', '*: *'],
  ['No hay clases el 5 de marzo', '*: *'],
  ['Mar 5: no math, assembly at 9:00', '*: math'],
  ['No class on the 9th', '*: *'],
])('“%s” closes %s', (line, expected) => expect(said(line)).toBe(expected));

it.each([
  'No school Friday',
  'Thursday 1/14: school closes at 12:30',
  'Picture day Thursday 1/14',
  'Is school closed on 1/14?',
  'Holiday party 12/18',
  'Grade 3/4 Math',
  'Fall festival is back on October 9',
  '9:00-9:45 Math',
])('nothing is closed by: %s', (line) => expect(said(line)).toBe(null));
