import { describe, expect, it } from 'vitest';
import { room } from '../../tests/support/made/days';
import { findClassrooms } from './find-classrooms';

const ROOMS = [
  room('Room 2 – Mr. Ode', { grade: '5' }),
  room('Room 14 – Ms. Rivera', { grade: '2', school: 'Lincoln Elementary' }),
  room('Room 21', { grade: 'K' }),
  room('Sra. Núñez', { grade: '3', school: 'Lincoln Elementary' }),
  room('Koala room', { grade: null }),
  room('Room 3 – Ms. Abbott', { grade: '9-12' }),
];
const gradeName = (grade: string) => (grade === 'K' ? 'Kindergarten' : `Grade ${grade}`);
const find = (query: string) => findClassrooms(query, ROOMS, gradeName as never).map((found) => found.name);

describe('findClassrooms', () => {
  it.each<[string, string[]]>([
    ['14', ['Room 14 – Ms. Rivera']],
    ['room 14', ['Room 14 – Ms. Rivera']],
    ['rIVeR', ['Room 14 – Ms. Rivera']],
    ['nunez', ['Sra. Núñez']],
    ['Núñez', ['Sra. Núñez']],
    ['lincoln', ['Room 14 – Ms. Rivera', 'Sra. Núñez']],
    ['lincoln 3', ['Sra. Núñez']],
    // The room of that number, then the grade, then rooms that begin so.
    ['2', ['Room 2 – Mr. Ode', 'Room 14 – Ms. Rivera', 'Room 21']],
    ['grade 2', ['Room 14 – Ms. Rivera', 'Room 2 – Mr. Ode']],
    ['2nd grade', ['Room 14 – Ms. Rivera']],
    ['second', ['Room 14 – Ms. Rivera']],
    ['k', ['Room 21', 'Koala room']],
    ['kinder', ['Room 21']],
    ['11th grade', ['Room 3 – Ms. Abbott']],
  ])('%s', (query, expected) => expect(find(query)).toEqual(expected));

  it.each([['99'], ['oom'], ['4'], ['rivera abbott'], ['lincoln 21'], ['grade 8']])('%s finds nothing', (query) => {
    expect(find(query)).toEqual([]);
  });

  it.each([[''], ['  '], ['–']])('"%s" shows all, numbers in their order', (query) => {
    expect(find(query)).toEqual([
      'Koala room',
      'Room 2 – Mr. Ode',
      'Room 3 – Ms. Abbott',
      'Room 14 – Ms. Rivera',
      'Room 21',
      'Sra. Núñez',
    ]);
  });
});
