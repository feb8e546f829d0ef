import { expect, it } from 'vitest';
import type { Grade } from '../../model/vocabulary';
import { closingFor, holdsFor } from './closing-for';

/** "fri: *" for a class of that grade; null where nothing is closed for it. */
function said(line: string, grade: Grade | null): string | null {
  const found = closingFor(line);
  if (!found || !holdsFor(found, grade)) return null;
  return `${found.closing.days?.join(' ') ?? '*'}: ${found.closing.what ?? '*'}`;
}

it.each<[string, Grade]>([
  ['No kindergarten on Fridays.', 'K'],
  ['No school for K-2 on Friday', '2'],
  ['Friday: no classes for grades 3-5', '4'],
  ['No 2nd grade on Friday', '2'],
  ['no school for first grade Friday', '1'],
])('“%s” closes Friday for %s', (line, grade) => expect(said(line, grade)).toBe('fri: *'));

it.each<[string, Grade | null]>([
  ['No kindergarten on Fridays.', '2'],
  ['No school for K-2 on Friday', '3'],
  ['Friday: no classes for grades 3-5', '2'],
  // Nobody can say.
  ['No school for K-2 on Friday', null],
  // A number is no grade.
  ['No 3 pencils on Friday', '3'],
  ['K-2 picnic Friday', '1'],
])('“%s” closes nothing for %s', (line, grade) => expect(said(line, grade)).toBe(null));

it('what names no grade holds for any', () => expect(said('No math on Friday', null)).toBe('fri: math'));
