import { expect, it } from 'vitest';
import { someBlock } from '../../tests/support/made/blocks';
import { onlyTheNotice } from './only-the-notice';

it.each([
  ['No School', 'No School'],
  ['MV: No School', 'No School'],
  ['No school: custody hearing', 'No school'],
  ['Early Release 12:15 (Ben to dentist)', 'Early Release 12:15'],
  ['2-hour delay for Odalys', '2 hour delay'],
  ['Winter Break with the Riveras', 'Winter Break'],
  ['Sin clases: cita de Odalys', 'Sin clases'],
])('of %j stays %j', (title, kept) => {
  const block = someBlock({ title, allDay: true, note: 'at St. Mary', location: '12 Hospital Road' });
  expect(onlyTheNotice(block)).toMatchObject({ title: kept, note: null, location: null });
});

it.each(['Custody hearing', 'Soccer practice', 'Birthday of Ben', 'Start of new medication'])(
  '%j says nothing of the day',
  (title) => expect(onlyTheNotice(someBlock({ title, allDay: true }))).toBeNull(),
);
