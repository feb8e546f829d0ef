import { expect, it } from 'vitest';
import { className } from './class-name';

it.each([
  ['Grade 3 – Minimum Day – Schedules', 'Minimum Day', 'Grade 3 – Schedules'],
  ['Minimum Day – Bell Schedules', 'minimum day', 'Bell Schedules'],
  ['Room 14: Regular', 'Regular', 'Room 14'],
  ['Room 14', undefined, 'Room 14'],
  ['Regular Day', 'Regular Day', ''],
  ['Early Release Wednesdays', 'Early Release', ''],
  ['Room 12 – Wednesday (Minimum Day)', 'Minimum Day', 'Room 12'],
  ['Room 12 – Minimum Day: Wed. & Fri.', 'Minimum Day', 'Room 12'],
  ['Ms. Friday – Minimum Day', 'Minimum Day', 'Ms. Friday'],
  ['Wednesday', undefined, 'Wednesday'],
  ['Regular Schedule', 'Regular', ''],
  ['Regular Bell Schedule', 'Regular Bell', ''],
  ['Room 12 – Homeroom Schedule', 'Homeroom Schedule', 'Room 12'],
  ['Ms. Plum’s Regular Schedule', 'Regular', 'Ms. Plum’s Regular Schedule'],
  // Only a heading of its own is left out, never a part of another's words.
  ['Ms. Day-Rivera, Minimum Days', 'Minimum Day', 'Ms. Day-Rivera, Minimum Days'],
  [null, 'Minimum Day', ''],
])('%s for a %s is of %s', (name, dayType, expected) => {
  expect(className(name, dayType)).toBe(expected);
});
