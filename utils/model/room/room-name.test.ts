import { describe, expect, it } from 'vitest';
import { firstNamed, roomName } from './room-name';

describe('what a classroom is called', () => {
  it.each([
    ['Daily Schedule', ''],
    ['Our Day', ''],
    ['Bell Schedule', ''],
    ['Class Schedule 2026-2027', ''],
    ['Welcome', ''],
    ['Welcome!', ''],
    ['Home', ''],
    ['Our Daily Schedule', ''],
    ['Sheet1', ''],
    ['A Day at a Glance', 'A Day at a Glance'],
    ['Mrs. Delgado – 3rd Grade Daily Schedule 2026–27', 'Mrs. Delgado – 3rd Grade'],
    ['Hart 1st Grade Schedule 26-27', 'Hart 1st Grade'],
    ['Ms. Tran – Kindergarten | Daily Schedule', 'Ms. Tran – Kindergarten'],
    ['Room 14 - Ms. Rivera', 'Room 14 – Ms. Rivera'],
    ['Rooms 24-25', 'Rooms 24-25'],
    ['Room 2026', 'Room 2026'],
    ['Welcome to Ms. Tran’s Kindergarten', 'Ms. Tran’s Kindergarten'],
    ['Welcome to 2nd Grade', '2nd Grade'],
    ['Koala Class', 'Koala Class'],
    ['Sunshine Day School', 'Sunshine Day School'],
    ['', ''],
  ])('%s', (printed, expected) => expect(roomName(printed)).toBe(expected));

  it.each<[string, string[], string | null]>([
    [
      'the nearest that names somebody',
      ['Daily Schedule', 'Ms. Tran – Kindergarten', 'Maple School'],
      'Ms. Tran – Kindergarten',
    ],
    ['a room', ['Our Day', 'Room 14'], 'Room 14'],
    ['a grade', ['Welcome to 2nd Grade'], '2nd Grade'],
    ['nobody', ['Welcome', 'Lincoln Elementary', 'Home'], null],
    ['nothing', [], null],
  ])('of the headings of a page: %s', (_, headings, expected) => expect(firstNamed(headings)).toBe(expected));

  it('takes no long time over a hostile name', () => {
    const start = performance.now();
    for (const text of ['our '.repeat(5000), '– '.repeat(5000), '26-'.repeat(5000), ' '.repeat(20_000) + 'x'])
      roomName(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
