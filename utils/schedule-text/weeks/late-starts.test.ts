import { expect, it } from 'vitest';
import { someBlock } from '../../../tests/support/made/blocks';
import type { Block } from '../../model/block';
import { cutLateStart, lateStarts } from './late-starts';

const said = (line: string) =>
  [...lateStarts([line])].map(([day, { at, laterBy }]) => `${day} ${at ?? `+${laterBy}`}`).join(', ');

it.each([
  ['Wed: 2-hour late start', 'wed +120'],
  ['Two hour delay every Wednesday', 'wed +120'],
  ['Friday: 90-minute delay', 'fri +90'],
  ['Mondays: 1.5 hour late start', 'mon +90'],
  ['Delayed opening Mondays at 10:00', 'mon 600'],
  ['Late start Tuesdays - school begins at 9:45', 'tue 585'],
  ['We don’t start until 10:00 on Fridays', 'fri 600'],
  ['School starts at 9:40 on Tuesdays', 'tue 580'],
  ['No drums on Fridays. Late start Tuesdays at 9:45.', 'tue 585'],
  // Nobody knows when, or which weekday.
  ['Late start Wednesdays', ''],
  ['2-hour late start', ''],
  ['Wed 12/9: 2-hour delay', ''],
  // Nothing begins late.
  ['No late start on Wednesday, 9:00', ''],
  ['Wednesday 9:00-9:45 Weaving', ''],
  ['Library books arrive Friday', ''],
])('a weekday that begins late: %s', (line, expected) => expect(said(line)).toBe(expected));

/** Each part as "mon tue off", with its start where that is another. */
const parts = (part: Partial<Block>, first = 510) =>
  cutLateStart(
    someBlock({ title: 'Weaving', date: null, days: null, start: 540, end: 600, ...part }),
    new Map([['wed', { at: null, laterBy: 120 }]]),
    () => first,
  ).map(({ days, calledOff, start }) => [...(days ?? []), start, ...(calledOff ? ['off'] : [])].join(' '));

it.each<[string, Partial<Block>, string[]]>([
  ['every day', {}, ['mon tue thu fri 540', 'wed 540 off']],
  ['that day', { days: ['wed'] }, ['wed 540 off']],
  ['it goes on then', { end: 660 }, ['mon tue thu fri 540', 'wed 630']],
  ['little is left', { end: 635 }, ['mon tue thu fri 540', 'wed 540 off']],
  ['other days', { days: ['mon'] }, ['mon 540']],
  ['later', { start: 630, end: 660 }, ['630']],
  ['a date', { date: '2026-12-02' }, ['540']],
  ['a rotation day', { rotation: 'Day 2' }, ['540']],
])('what stands before a late start is off then: %s', (_, part, expected) => expect(parts(part)).toEqual(expected));

it('a day with rows of its own begins as they do', () =>
  expect(parts({ days: ['wed'] }, Infinity)).toEqual(['wed 540']));
