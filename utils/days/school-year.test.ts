import { expect, it } from 'vitest';
import { boundaryOf } from './school-year';

it.each([
  ['First Day of School', 'first'],
  ['First Day for Students', 'first'],
  ['First day of classes (K-12)', 'first'],
  ['First Day of School - Grades 1-12', 'first'],
  ['Students First Day', 'first'],
  ['First Student Day', 'first'],
  ['School Begins', 'first'],
  ['Primer día de clases', 'first'],
  ['Last Day of School', 'last'],
  ['Last Day of School (Early Dismissal)', 'last'],
  ['Last Student Day - 11:30 dismissal', 'last'],
  ['Last day for students', 'last'],
  ['Students’ Last Day', 'last'],
  ['Último día de clases (medio día)', 'last'],
  ['First Day of School for Kindergarten', null],
  ['PreK First Day of School', null],
  ['Last Day of School for Seniors', null],
  ['Last day of school for Grade 8', null],
  ['Last day of school before Winter Break', null],
  ['First Day of Second Semester', null],
  ['First day of chess club', null],
  ['School starts at 9:15 today', null],
  ['Last day of the quarter', null],
])('%s: %s', (title, expected) => expect(boundaryOf(title)).toBe(expected));
