import { expect, it } from 'vitest';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import { around } from './around';

const allDay = (title: string) => someBlock({ title, allDay: true });
const TABLES = [
  someTimetable('Room 14', [allDay('Field Trip')]),
  someTimetable('Me', [someBlock({ title: 'IEP meeting' }), allDay('No School')], true),
  someTimetable('District', [allDay('Picture Day'), someBlock({ title: 'Early Release 12:15' }), allDay('Book fair')]),
  someTimetable('Room 2', [allDay('MAP Testing'), allDay('Early Release 12:15'), someBlock({ title: 'Assembly' })]),
  someTimetable('Family', [allDay('No school: custody hearing'), someBlock({ title: 'No School' })]),
];
const ROLES = ['classroom', 'mine', 'district', 'classroom', 'ignored'] as const;

it('of a calendar nobody knows a closed day counts, in its plain words; of one she ignores nothing', () => {
  const heard = (role: 'unknown' | 'ignored') =>
    around(TABLES, ['classroom', 'mine', 'ignored', 'ignored', role], 0).notices.map((b) => b.title);
  expect(heard('unknown')).toEqual(['No school']);
  expect(heard('ignored')).toEqual([]);
});

it.each([
  [0, ['Picture Day', 'Early Release 12:15', 'Early Release 12:15'], ['IEP meeting', 'No School']],
  [1, ['Picture Day', 'Early Release 12:15', 'Early Release 12:15'], []],
])('calendar %i hears what concerns the school, and when the OT is busy', (index, notices, busy) => {
  const found = around(TABLES, ROLES, index);
  expect(found.notices.map((b) => b.title)).toEqual(notices);
  expect(found.busy.map((b) => b.title)).toEqual(busy);
});
