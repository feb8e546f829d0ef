import { expect, it } from 'vitest';
import { placeOf } from './place-of';

const KEY = '2PACX-1vQx8r4k9ZtWq7LmN3pB5sD6fG7hJ8kL9';

it.each([
  ['https://school.example/room-14', 'school.example/room-14'],
  ['https://school.example:8443/room-14/', 'school.example:8443/room-14'],
  ['https://kim:secret@school.example/room-14', 'school.example/room-14'],
  ['https://school.example/room-14?token=SECRET&sid=4711#jane', 'school.example/room-14'],
  ['https://school.example/room-14;jsessionid=0A1B2C3D4E5F', 'school.example/room-14'],
  ['https://school.example/(S(lit3py55t21z5v55vlm25s55))/room-14', 'school.example/room-14'],
  ['https://school.example/room-14/2026/9/14', 'school.example/room-14'],
  ['https://school.example/room-14/2026/9/21/', 'school.example/room-14'],
  ['https://school.example/week/2026-09-14/room-14', 'school.example/room-14'],
  ['https://school.example/room-14/2026/sep/14', 'school.example/room-14'],
  ['https://school.example/room-14/September/14/2026', 'school.example/room-14'],
  ['https://school.example/2026/09/21/room-14', 'school.example/room-14'],
  ['https://school.example/room-14/2026-W38', 'school.example/room-14'],
  ['https://school.example/room-14/week-38', 'school.example/room-14'],
  ['https://school.example/room-14/week-of-september-14', 'school.example/room-14'],
  ['https://school.example/room-14/2026-09-14_2026-09-18', 'school.example/room-14'],
  ['https://school.example/room-14/2026-09-14T00:00:00', 'school.example/room-14'],
  ['https://school.example/room-14/09-14-2026', 'school.example/room-14'],
  ['https://school.example/room-14/09142026', 'school.example/room-14'],
  ['https://school.example/room-14/timeGridWeek/2026-09-14', 'school.example/room-14'],
  // What only looks like days.
  ['https://school.example/teachers/1204', 'school.example/teachers/1204'],
  ['https://school.example/rooms/14', 'school.example/rooms/14'],
  ['https://school.example/rooms/14-3', 'school.example/rooms/14-3'],
  ['https://school.example/teachers/may', 'school.example/teachers/may'],
  ['https://school.example/grades/3-4-5', 'school.example/grades/3-4-5'],
  ['https://school.example/room-14/9-14-26', 'school.example/room-14'],
  ['https://school.example/grade-3', 'school.example/grade-3'],
  ['https://school.example/weeks', 'school.example/weeks'],
  ['https://school.example/room-14/day-2', 'school.example/room-14/day-2'],
  ['https://school.example/2026-2027/room-14', 'school.example/2026-2027/room-14'],
  [
    'https://school.example/schedule-for-the-2026-2027-school-year',
    'school.example/schedule-for-the-2026-2027-school-year',
  ],
  ['file:///home/kim/students/plan.html', 'file/plan.html'],
  ['about:blank', ''],
  ['', ''],
])('%s stands at %s', (address, place) => expect(placeOf(address)).toBe(place));

it('a key in the path tells pages apart and is not in the place', () => {
  expect(placeOf('https://docs.example/token=4711/pub')).toMatch(/^docs\.example\/~[a-z\d]+\/pub$/);
  const place = placeOf(`https://docs.example/d/e/${KEY}/pub`);
  expect(place).toMatch(/^docs\.example\/d\/e\/~[a-z\d]+\/pub$/);
  expect(placeOf(`https://docs.example/d/e/${KEY}x/pub`)).not.toBe(place);
});
