import { expect, it } from 'vitest';
import { isSameAddress } from './same-address';

const PAGE = 'https://lms.example/rooms/14?course=7&date=2026-09-14';

it.each([
  [PAGE, true],
  ['https://lms.example/rooms/14?date=2026-09-21&course=7', true],
  ['https://lms.example/rooms/14/2026/9/21?course=7&view=week', true],
  ['https://lms.example/rooms/14?course=7#wednesday', true],
  ['https://lms.example/rooms/15?course=7', false],
  ['https://lms.example/rooms/14?course=8', false],
  ['https://lms.example/rooms/14', false],
  ['https://lms.example/students/jane-doe-4711', false],
  ['https://lms.example/rooms/14?course=7#/students/4711', false],
  ['https://other.example/rooms/14?course=7', false],
  ['http://lms.example:81/rooms/14?course=7', false],
])('%s: %s', (address, expected) => expect(isSameAddress(PAGE, address)).toBe(expected));
