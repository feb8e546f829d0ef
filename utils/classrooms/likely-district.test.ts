import { expect, it } from 'vitest';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import { likelyDistrict } from './likely-district';

const allDay = (title: string) => someBlock({ title, allDay: true });
const CLOSED = allDay('No School');

it.each<[string, boolean, readonly ReturnType<typeof someBlock>[]]>([
  ['Maple Valley School District', true, []],
  ['Alder ISD 2026-27', true, [allDay('Board meeting')]],
  ['Holidays in United States', true, [allDay('Veterans Day')]],
  ['Unsere Schule', true, []],
  ['MV', false, [CLOSED]],
  ['Family', false, [allDay('No school: custody hearing'), allDay('Dentist')]],
  ['Birthdays', false, [allDay('Ann is 50')]],
])('%s: %s', (name, expected, blocks) => {
  expect(likelyDistrict(someTimetable(name, blocks))).toBe(expected);
});

it('is never the therapist’s own', () => {
  expect(likelyDistrict(someTimetable('My school', [CLOSED], true))).toBe(false);
});
