import { expect, it } from 'vitest';
import { personStatus } from './person-status';

it.each([
  ['Out of office', 'out'],
  ['OOO – dentist', 'out'],
  ['Ms. Lind out of office', 'out'],
  ['Fuera de la oficina', 'out'],
  ['不在', 'out'],
  ['Focus time', 'work'],
  ['Focus time (auto-decline)', 'work'],
  ['Working from home', 'work'],
  ['Office', 'work'],
  ['Fokuszeit', 'work'],
  ['Focus on fractions', null],
  ['Office hours', null],
  ['Homeroom', null],
  ['Home reading', null],
  ['Focus Groups', null],
  ['Outdoor learning', null],
])('%s: %s', (title, expected) => expect(personStatus(title)).toBe(expected));
