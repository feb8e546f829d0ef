import { expect, it } from 'vitest';
import { isSameAddress } from './same-address';

const PAGE = 'https://lms.example/rooms/14?course=7&date=2026-09-14';

it.each([
  [PAGE, true],
  ['https://lms.example/rooms/14?date=2026-09-21&course=7', true],
  ['https://lms.example/rooms/14/2026/9/21?course=7&view=week', true],
  ['https://lms.example/rooms/14?course=7&view=timeGridWeek&_=1758000000&utm_source=mail', true],
  ['https://lms.example/rooms/14?course=7#wednesday', true],
  ['https://lms.example/rooms/14?course=7#lunch-times', true],
  ['https://lms.example/rooms/14?course=7#view_name=week&view_start=2026-09-21', true],
  ['https://lms.example/rooms/15?course=7', false],
  ['https://lms.example/rooms/14?course=8', false],
  ['https://lms.example/rooms/14', false],
  ['https://lms.example/students/jane-doe-4711', false],
  ['https://lms.example/rooms/14?course=7&view=students', false],
  ['https://lms.example/rooms/14?course=7&_child=4711', false],
  ['https://lms.example/rooms/14?course=7#/students/4711', false],
  ['https://lms.example/rooms/14?course=7#!/students/4711', false],
  ['https://lms.example/rooms/14?course=7#student-4711', false],
  ['https://lms.example/rooms/14?course=7#student=4711', false],
  ['https://other.example/rooms/14?course=7', false],
  ['http://lms.example:81/rooms/14?course=7', false],
])('%s: %s', (address, expected) => {
  expect(isSameAddress(PAGE, address, (word) => word === 'lunch-times')).toBe(expected);
});

it('a route of words stays the same while it is', () => {
  expect(isSameAddress(`${PAGE}#rooms-14`, `${PAGE}#rooms-14`)).toBe(true);
  expect(isSameAddress(`${PAGE}#rooms-14`, `${PAGE}#rooms-15`)).toBe(false);
});
