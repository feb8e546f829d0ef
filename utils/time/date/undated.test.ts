import { describe, expect, it } from 'vitest';
import { isOfCertainDates, undated } from './undated';

describe('a heading without its dates', () => {
  it.each([
    ['Room 14 - Week of 9/14', 'Room 14'],
    ['Room 14 – week of September 21, 2026', 'Room 14'],
    ['Mrs. Kim: September 14 – 18', 'Mrs. Kim'],
    ['Mrs. Kim: Sept. 28th - Oct. 2nd, 2026', 'Mrs. Kim'],
    ['Week of 2026-09-14', ''],
    ['Schedule (9/14/2026 - 9/18/2026)', 'Schedule'],
    ['Semana del 14 de septiembre de 2026: Salón 5', 'Salón 5'],
    ['14 September: Room 5', 'Room 5'],
    ['Room 14 (9/14 - 9/18)', 'Room 14'],
  ])('“%s” is “%s”', (text, left) => expect(undated(text)).toBe(left));

  it.each(['Room 14', 'Grade 3/4', 'Grades 3-5', '3rd Grade – 2026-27', 'Room 1.204', 'Marshall 14', 'Ms. June'])(
    '“%s” has none',
    (text) => expect(undated(text)).toBe(text),
  );

  it('is quick with what a hostile page says', () => {
    const began = performance.now();
    undated('1/1-'.repeat(100_000));
    undated(`${'week of the '.repeat(5000)}9/14`);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('a heading of certain dates', () => {
  it.each([
    'Week of December 7 – 11',
    'Grade 3 - Week of 12/7',
    'Monday, December 7',
    'Tues. 12/8',
    'Semana del 14 de septiembre',
    'The week beginning September 14, 2026: Ms. Larch',
  ])('“%s” is one', (text) => expect(isOfCertainDates(text)).toBe(true));

  it.each([
    'Monday',
    'Grade 3/4',
    'Updated December 7',
    'Monday, December 7: we go to the museum',
    'In the week of December 7 we read our books to first grade',
    'Schedule 2026-27',
    'Since Monday',
    'Week 12',
  ])('“%s” is none', (text) => expect(isOfCertainDates(text)).toBe(false));
});
