import { expect, it } from 'vitest';
import { someBlock } from '../../../tests/support/made/blocks';
import type { Block } from '../../model/block';
import { cutShortDays, shortDays } from './short-days';

const said = (line: string) => [...shortDays([line])].map(([day, until]) => `${day} ${until}`).join(', ');

it.each([
  ['Wednesday: early dismissal 12:00', 'wed 720'],
  ['Wednesday - noon dismissal', 'wed 720'],
  ['Fri (half day)', 'fri 750'],
  ['Friday (half day, dismissal at 12:15)', 'fri 735'],
  ['Fri: 9:00 Weaving, 10:00 Drums, 12:15 dismissal', 'fri 735'],
  ['Fri: 9:00 Weaving, 11:00 Drums, half day', 'fri 750'],
  ['Tues & Thurs early release at 1:30', 'tue 810, thu 810'],
  ['School lets out at 1:10 on Wednesdays', 'wed 790'],
  ['Miércoles: salida temprana 12:30', 'wed 750'],
  ['School closes at 10:15 on Wednesdays', 'wed 615'],
  ['Early release every Wednesday at 1:15', 'wed 795'],
  ['Wednesdays we get out at 1:00', 'wed 780'],
  ['Fridays we close at 12:00', 'fri 720'],
  ['Students are dismissed at 12:15 on Fridays', 'fri 735'],
  ['No drums on Fridays. School closes at 12:00 on Wednesdays.', 'wed 720'],
  ['School closes at 12:00 on Wednesdays; no drums on Fridays', 'wed 720'],
  ['Wednesdays are short. School closes at 12:00.', 'wed 720'],
  ['Wed. Early release at 12:00', 'wed 720'],
  ['Tues. and Thurs. early release at 1:30', 'tue 810, thu 810'],
  ['Wednesday dismissal at 12:00 p.m. Thursday dismissal at 1:00 p.m.', 'wed 720, thu 780'],
  ['The office closes at 12:00 on Fridays', ''],
  ['We leave for lunch at 12:00 on Wednesday', ''],
  ['Kindergarten dismissal Wednesday 11:30', ''],
  ['Wednesday: bus riders are dismissed at 1:30', ''],
  ['Wednesday 12/9: early dismissal 12:00', ''],
  ['No early dismissal Wednesday, 3:00', ''],
  ['Early dismissal 12:00', ''],
  ['Monday, Tuesday, Thursday dismissal 2:45', ''],
  ['Wednesday 9:00-9:45 Weaving', ''],
])('a weekday that ends early: %s', (line, expected) => expect(said(line)).toBe(expected));

/** Each part as "mon tue off". */
const parts = (part: Partial<Block>) =>
  cutShortDays(
    someBlock({ title: 'Weaving', date: null, days: null, start: 780, end: 825, ...part }),
    new Map([['wed', 720]]),
  ).map(({ days, calledOff }) => [...(days ?? []), ...(calledOff ? ['off'] : [])].join(' '));

it.each<[string, Partial<Block>, string[]]>([
  ['every day', {}, ['mon tue thu fri', 'wed off']],
  ['that day', { days: ['wed'] }, ['wed off']],
  ['other days', { days: ['mon'] }, ['mon']],
  ['before', { start: 600, end: 645 }, ['']],
  ['that date', { date: '2026-12-02' }, ['off']],
  ['another date', { date: '2026-12-03' }, ['']],
  ['a rotation day', { rotation: 'Day 2' }, ['']],
  ['what goes on ends then', { start: 700 }, ['mon tue thu fri', 'wed']],
  ['its dismissal', { title: 'Dismissal' }, ['']],
])('what begins after the day has ended is off on it: %s', (_, part, expected) =>
  expect(parts(part)).toEqual(expected),
);
