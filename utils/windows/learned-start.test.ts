import type { Saw } from '../model/told';
import { describe, expect, it } from 'vitest';
import { learnedStart, type LearnedStart } from './learned-start';

const DAY = '2026-10-12';
const lesson = (after: number, date = DAY): Saw => ({ what: 'lesson', after, date });
const work = (after: number, date = DAY): Saw => ({ what: 'work', after, date });

describe('when work starts, from visits', () => {
  it.each<[string, Saw[], string | null, number, LearnedStart['is']]>([
    ['one visit doubts the usual minute, and moves nothing', [lesson(21)], DAY, 12, 'doubted'],
    ['two visits as well', [lesson(21), lesson(23)], DAY, 12, 'doubted'],
    ['three move it', [lesson(21), lesson(21), lesson(21)], DAY, 26, 'moved'],
    ['to the middle one of what they showed', [lesson(9), lesson(40), lesson(15)], DAY, 20, 'moved'],
    ['of four, between the middle two', [lesson(9), lesson(40), lesson(15), lesson(17)], DAY, 21, 'moved'],
    ['one odd day among them counts for little', [lesson(45), work(12), work(12), work(13)], DAY, 12, 'moved'],
    ['work seen early moves it down', [work(4), work(4), work(6)], DAY, 4, 'moved'],
    ['one early visit doubts nothing', [work(4)], DAY, 12, 'usual'],
    ['a lesson seen before the usual minute agrees with it', [lesson(5), lesson(2)], DAY, 12, 'usual'],
    ['work seen after the usual minute agrees with it', [work(30)], DAY, 12, 'usual'],
    ['one for and one against are in doubt', [work(12), lesson(20)], DAY, 12, 'doubted'],
    ['what was seen long ago no longer counts', [lesson(21, '2026-06-13')], DAY, 12, 'usual'],
    ['nor makes up the number', [lesson(21, '2026-06-13'), lesson(21), lesson(21)], DAY, 12, 'doubted'],
    ['a third of a year ago it still does', [lesson(21, '2026-06-14')], DAY, 12, 'doubted'],
    [
      'on a typical day age counts from the latest visit, named first or last',
      [lesson(21, '2025-10-12'), lesson(21, '2025-10-11'), lesson(21, '2025-08-12')],
      null,
      26,
      'moved',
    ],
    ['visits after the day count', [lesson(21, '2026-10-13')], DAY, 12, 'doubted'],
  ])('%s', (_, seen, date, start, is) => expect(learnedStart(12, seen, date)).toEqual({ start, is }));
});
