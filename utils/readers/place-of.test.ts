import { expect, it } from 'vitest';
import { placeOf } from './place-of';

it.each([
  ['https://school.example/rooms/14?week=3#x', 'school.example/rooms/14'],
  ['https://school.example/', 'school.example'],
  ['https://school.example:8080/a/', 'school.example:8080/a'],
  ['https://school.example/calendar/2026/9/14', 'school.example/calendar'],
  ['https://school.example/calendar/week/2026-09-14/room-14', 'school.example/calendar/room-14'],
  ['https://school.example/r/20260914', 'school.example/r'],
  // A number that follows no year is a room or a class.
  ['https://school.example/class/14', 'school.example/class/14'],
  ['file:///home/kim/schedule.html', ''],
  ['not an address', ''],
])('%s → %s', (address, place) => expect(placeOf(address)).toBe(place));
