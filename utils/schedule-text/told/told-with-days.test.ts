import { expect, it } from 'vitest';
import { asPrintedRow } from './told-with-days';

it.each([
  ['On Tuesdays and Thursdays we have writing from 9:00 to 9:45.', 'Tuesdays and Thursdays 9:00-9:45 writing'],
  ['On Mondays we go to music from 10:00 to 10:40.', 'Mondays 10:00-10:40 music'],
  ['Every Friday our class does Fun Friday from 1:30pm to 2:15pm!', 'Every Friday 1:30pm-2:15pm Fun Friday'],
  ['We have PE on Monday, Wednesday and Friday from 12:10-12:50.', 'Monday, Wednesday and Friday 12:10-12:50 PE'],
  ['The class has art from 2:00 to 2:40 on Thursdays.', 'Thursdays 2:00-2:40 art'],
  ['We read from 1:00 to 1:30 every morning but Friday.', 'every day but Friday 1:00-1:30 We read'],
  ['Students write in journals each day between 8:30 and 8:50.', 'each day 8:30-8:50 Students write in journals'],
])('%s is the row "%s"', (line, row) => expect(asPrintedRow(line)).toBe(row));

it.each([
  'On Fridays we are closed from 12:00 to 1:00.',
  'On Tuesdays we must leave from 2:00 to 2:30.',
  'On Tuesdays the office is open from 9:00 to 4:00.',
  'On Tuesdays we have writing at 9:00.',
  'On Tuesdays we have writing from 9:00 to 9:45, and math from 9:45 to 10:30.',
  'On Tuesdays we have writing.',
  'Tuesday 9:00-9:45 Writing',
])('%s is left as it is', (line) => expect(asPrintedRow(line)).toBe(line));
