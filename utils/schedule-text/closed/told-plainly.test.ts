import { expect, it } from 'vitest';
import { closingToldIn } from './told-plainly';

/** "tue: writing" */
function said(line: string): string | null {
  const closing = closingToldIn(line);
  return closing && `${closing.days?.join(' ') ?? '*'}: ${closing.what ?? '*'}`;
}

it.each([
  ["We don't have math on Wednesdays.", 'wed: math'],
  ['There is not any writing on Monday.', 'mon: writing'],
  ['The kids won’t do drums on Tuesday', 'tue: drums'],
  ['We skip spelling on Fridays', 'fri: spelling'],
  ['Writing does not happen on Thursdays.', 'thu: writing'],
  ['Thu: normal schedule but no math', 'thu: math'],
  ['Tue: regular, but NO writing (picture day)', 'tue: writing'],
  ['Friday – same as above except no drums', 'fri: drums'],
  ['On Tuesdays we have library instead of math.', 'tue: math'],
  ['Mondays: everything but handwriting', 'mon: handwriting'],
  ['Math every day except Wednesdays', 'wed: math'],
  ['Writing, drums: not on Thursdays', 'thu: writing and drums'],
  // Nobody is in the room.
  ['Virtual learning day Friday', 'fri: *'],
  ['Remote Fridays!', 'fri: *'],
  ['Monday is an e-learning day', 'mon: *'],
  ['Wednesday: asynchronous day', 'wed: *'],
  ['Students stay home on Fridays', 'fri: *'],
  ['Students do not report Thursday', 'thu: *'],
  ['Students do not attend on Fridays', 'fri: *'],
  // As a sign says it.
  ['No math on Thursday.', 'thu: math'],
])('“%s” closes %s', (line, expected) => expect(said(line)).toBe(expected));

it.each([
  'We have math on Wednesdays, not in the lab',
  'We never forget a book on Friday',
  'Writing every Friday',
  'Friday: virtual field trip to the reef',
  'Virtual pen pals on Friday',
  'Friday: work from home folder',
  'We skip rope and count on Fridays at 10:00',
  'Every day counts, but Friday is special',
])('nothing is closed by: %s', (line) => expect(said(line)).toBe(null));
