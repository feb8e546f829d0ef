import { expect, it } from 'vitest';
import { isSchool, schoolsIn } from './schools-in';

it.each([
  ['No School – Lincoln Elementary', 'lincoln'],
  ['No School Maple Grove Elementary only', 'maple grove'],
  ['Jefferson MS early release 11:45', 'jefferson'],
  ['Early Release Oak Hill Middle School', 'oak hill'],
  ['Delay: St. Anne Academy, Birch High School', 'st. anne, birch'],
  ['No School', null],
  ['High School finals', null],
  ['Elementary conferences', null],
  ['No School Elementary', null],
  ['Early Release Middle School', null],
  ['Minimum Day K-5 Elementary', null],
  ['middle of the year MAP', null],
  ['Back to School Night', null],
  ['Junior High testing', null],
  ['', null],
])('%s: %s', (title, names) => expect(schoolsIn(title)?.join(', ') ?? null).toBe(names));

it.each([
  [['lincoln'], 'Lincoln Elementary', true],
  [['lincoln'], 'lincoln', true],
  [['lincoln'], 'Jefferson', false],
  [['oak'], 'Oakland', false],
  [['oak hill'], 'Oak Hill School', true],
  [['lincoln'], null, true],
  [['lincoln'], ' ', true],
])('%j is %s: %s', (names, school, is) => expect(isSchool(names, school)).toBe(is));
