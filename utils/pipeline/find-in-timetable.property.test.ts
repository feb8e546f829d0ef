import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someTimetable } from '../../tests/support/made/blocks';
import type { Block } from '../model/block';
import { GOAL_AREAS, GRADES, WEEKDAYS } from '../model/vocabulary';
import { addDays } from '../time/date/dates';
import { rankOfScore } from '../windows/score';
import { findInTimetable, type FindContext } from './find-in-timetable';

const TITLES = [
  'Writers Workshop',
  'Math',
  'Centers',
  'Read Aloud',
  'Lunch',
  'Recess',
  'PE',
  'Art',
  'MAP Testing',
  'No School',
  'Early Release 12:15',
  '2 hour delay',
  'Field Trip',
  'Koala Time',
  'Mini Lesson 8:50, Stations 9:05',
  '',
  '10 min lesson then centers',
];
const block = (dated: boolean): fc.Arbitrary<Block> =>
  fc
    .record({
      title: fc.oneof(fc.constantFrom(...TITLES), fc.string({ maxLength: 12 })),
      note: fc.constantFrom(
        null,
        'Mini Lesson 9:00, Stations 9:15',
        '10 min lesson then centers',
        'snack at 9:30',
        '0:00-25:99',
      ),
      date: dated ? fc.nat(3).map((day) => addDays('2026-09-14', day)) : fc.constant(null),
      days: dated ? fc.constant(null) : fc.option(fc.subarray([...WEEKDAYS], { minLength: 1 })),
      rotation: dated ? fc.constant(null) : fc.option(fc.constantFrom('A', 'B')),
      start: fc.integer({ min: 0, max: 1439 }),
      length: fc.option(fc.integer({ min: -30, max: 400 }), { freq: 5 }),
      allDay: fc.boolean().map((yes) => yes && dated),
      declined: fc.constantFrom(false, false, true),
      task: fc.constantFrom(false, false, true),
    })
    .map(({ length, ...rest }) => ({
      ...rest,
      start: rest.allDay ? 0 : rest.start,
      end: rest.allDay ? 1440 : length === null ? null : rest.start + length,
      location: null,
      timing: 'stated' as const,
    }));
const context: fc.Arbitrary<FindContext> = fc.record({
  grade: fc.option(fc.constantFrom(...GRADES)),
  preferences: fc.record({
    minLength: fc.integer({ min: 5, max: 45 }),
    settle: fc.integer({ min: 0, max: 10 }),
    goals: fc.subarray([...GOAL_AREAS]),
  }),
  learned: fc.array(
    fc.record({
      is: fc.constant('correction' as const),
      block: fc.constantFrom('math', 'writers workshop', 'koala time'),
      activity: fc.constantFrom(null, 'math' as const, 'lunch' as const),
      mode: fc.constantFrom(null, 'work' as const, 'blocked' as const, 'mixed' as const),
      workStart: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }),
    }),
    { maxLength: 3 },
  ),
  notices: fc.array(block(true), { maxLength: 3 }),
  busy: fc.array(block(true), { maxLength: 3 }),
});

it.each([true, false])('windows are within their block, long enough, in order and apart (dated: %s)', (dated) => {
  fc.assert(
    fc.property(fc.array(block(dated), { maxLength: 14 }), context, (blocks, given) => {
      const timetable = someTimetable('Room 14', blocks);
      const found = findInTimetable(timetable, given);
      expect(found.blocks.map(({ title, start, end }) => [title, start, end])).toEqual(
        blocks.map(({ title, start, end }) => [title, start, end]),
      );
      for (const { block: index, date, start, end, reasons, rank, score } of found.windows) {
        const of = found.blocks[index]!;
        expect(date).toBe(of.date);
        expect(start).toBeGreaterThanOrEqual(of.start);
        if (of.end !== null) expect(end).toBeLessThanOrEqual(of.end);
        expect(end - start).toBeGreaterThanOrEqual(given.preferences.minLength);
        expect(of.allDay || of.declined || of.task || of.mode === 'blocked').toBe(false);
        expect(
          of.sureness === 'unknown' &&
            rank === 'best' &&
            !given.learned.some((l) => l.is === 'correction' && l.workStart !== null),
        ).toBe(false);
        expect(reasons.length).toBeGreaterThan(0);
        expect(rankOfScore(score.total)).toBe(rank);
      }
      for (const [i, window] of found.windows.entries()) {
        const next = found.windows[i + 1];
        if (!next) continue;
        const order = [window, next].map((w) => `${w.date ?? ''} ${String(w.start).padStart(4, '0')}`);
        expect(order[0]! <= order[1]!).toBe(true);
        if (next.block === window.block && next.date === window.date)
          expect(next.start).toBeGreaterThanOrEqual(window.end);
      }
      expect(findInTimetable(timetable, given)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});
