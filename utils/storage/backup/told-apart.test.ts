import { expect, it } from 'vitest';
import { toldApart } from './told-apart';

const row = { id: 'a', classroom: 'cal:14', block: 'math', title: 'Math', madeAt: 1 };
const said = { activity: 'math', mode: null, workStart: 5 };
const nothing = { activity: null, mode: null, workStart: null };
const saw = { what: 'lesson', after: 10, date: '2026-09-14' };
const correction = { ...row, is: 'correction', ...said };
const visit = { ...row, is: 'visit', saw };

it.each<[string, unknown, unknown]>([
  ['a row from before there were visits', { ...row, ...said }, correction],
  ['a correction beside visits', { ...row, ...said, saw: null }, correction],
  ['a visit', { ...row, ...nothing, saw }, visit],
  ['a row that lacks its parts', row, { ...row, is: 'correction', ...nothing }],
  ['a correction that says so', correction, correction],
  ['a visit that says so', visit, visit],
  ['what is no row', 'Math', 'Math'],
  ['nothing', null, null],
])('%s', (_, before, after) => expect(toldApart(before)).toEqual(after));
