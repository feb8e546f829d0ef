import { describe, expect, it } from 'vitest';
import type { Saw } from '../model/classroom';
import { learnedStart } from './learned-start';

const DAY = '2026-10-12';
const lesson = (after: number, date = DAY): Saw => ({ what: 'lesson', after, date });
const work = (after: number, date = DAY): Saw => ({ what: 'work', after, date });

describe('when work starts, from visits', () => {
  it.each<[string, number, Saw[], string | null, number, boolean]>([
    ['one visit goes half the way', 12, [lesson(21)], DAY, 19, false],
    ['two visits outweigh the usual minute', 12, [lesson(21), lesson(21)], DAY, 26, true],
    ['two visits that differ meet in the middle', 12, [lesson(21), lesson(11)], DAY, 21, true],
    ['three as two', 12, [lesson(21), lesson(21), lesson(21)], DAY, 26, true],
    ['work seen early moves it down', 12, [work(4), work(4)], DAY, 4, true],
    ['a lesson seen before the usual minute agrees with it', 12, [lesson(5), lesson(2)], DAY, 12, true],
    ['work seen after the usual minute agrees with it', 12, [work(30)], DAY, 12, false],
    ['old evidence fades', 12, [lesson(21, '2026-08-13'), lesson(21, '2026-08-13')], DAY, 19, false],
    ['the fresh outweighs the old', 12, [lesson(31, '2026-04-15'), work(10), work(10)], DAY, 12, true],
    ['very old evidence hardly counts', 12, [lesson(40, '2025-09-01')], DAY, 12, false],
    [
      'on a typical day age counts from the latest visit',
      12,
      [lesson(21, '2025-10-12'), lesson(21, '2025-10-11')],
      null,
      26,
      true,
    ],
    [
      'the latest visit may be named first or last',
      12,
      [lesson(21, '2025-08-13'), lesson(21, '2025-10-12')],
      null,
      23,
      true,
    ],
    ['and the older one counts for less', 12, [lesson(21, '2025-10-12'), lesson(21, '2025-08-13')], null, 23, true],
    ['visits after the day count whole', 12, [lesson(21, '2026-10-13')], DAY, 19, false],
  ])('%s', (_, usual, seen, date, start, outweighs) =>
    expect(learnedStart(usual, seen, date)).toEqual({ start, outweighs }),
  );
});
