import { expect, it } from 'vitest';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import type { Block } from '../model/block';
import { DEFAULT_SETTINGS } from '../model/settings';
import { findInTimetable } from './find-in-timetable';

/** The rank and the cautions of the windows of one lesson, 9:00–10:00; '' where it has none. */
function said(part: Partial<Block>, posted: boolean): string {
  const block = someBlock({ title: "Writer's Workshop", start: 540, end: 600, ...part });
  const preferences = DEFAULT_SETTINGS;
  const context = { grade: '3', preferences, learned: [], notices: [], busy: [], posted } as const;
  const { windows } = findInTimetable(someTimetable('Room 14', [block]), context);
  return windows
    .flatMap(({ rank, reasons }) => [rank, ...reasons.filter(({ is }) => is === 'caution').map(({ args }) => args[0])])
    .join(' ');
}

const EACH_WEEK = { date: null, days: ['tue'] } as const;

it.each<[string, Partial<Block>, boolean, string]>([
  ['its note', { ...EACH_WEEK, note: 'every other week' }, false, 'possible every other week'],
  ['its title', { ...EACH_WEEK, title: "Writer's Workshop, alternate Tuesdays" }, false, 'possible alternate Tuesdays'],
  ['its dates', { ...EACH_WEEK, note: 'until Nov 20' }, false, 'possible until Nov 20'],
  ['its column', { ...EACH_WEEK, rotation: 'Week B' }, false, 'possible Week B'],
  ['odd weeks', { ...EACH_WEEK, rotation: 'ODD WEEKS' }, false, 'possible ODD WEEKS'],
  ['its week on a date', { date: '2026-12-01', rotation: 'Week B' }, true, 'possible Week B'],
  ['a rotation day', { ...EACH_WEEK, rotation: 'Day 4' }, false, 'best'],
  ['nothing', { ...EACH_WEEK, note: 'bring a pen' }, false, 'best'],
  ['an event of a calendar', { date: '2026-12-01', note: 'every other week' }, false, 'best'],
  ['a date of a posted schedule', { date: '2026-12-01', note: 'every other week' }, true, 'possible every other week'],
  ['a date its words are sure of', { date: '2026-12-01', note: '1st & 3rd Tuesday' }, true, 'best'],
])('what is not there every week is asked: %s', (_, part, posted, expected) =>
  expect(said(part, posted)).toBe(expected),
);
