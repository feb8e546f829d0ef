import { expect, it } from 'vitest';
import { block, reading, timetable } from '../../../tests/support/stored/stored';
import type { Survey } from '../../../utils/overlay/survey';
import { pageStatus } from './page-status';

const survey = { calendars: [], manner: null, busy: [] } as unknown as Survey;

it.each([
  ['any-page', 0, 'foreign'],
  ['any-page', 3, 'empty'],
  ['google-calendar', 0, 'empty'],
])('a page read by %s with %i lessons is %s', (reader, lessons, state) => {
  const read = reading([timetable('a', Array(lessons).fill(block()))], { reader });
  const kind = { reader, view: 'v', readable: true, advice: null } as const;
  const here = { isThere: () => true, measure: () => expect.unreachable() };
  const look = { state: 'read', kind, page: here, days: null, printed: { reading: read } } as const;
  const page = { survey, reading: read, chips: [] };
  expect(pageStatus(reader, look, page, { off: false, waits: false, refused: false }).state).toBe(state);
});
