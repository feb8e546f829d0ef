import { describe, expect, it } from 'vitest';
import { parseGrade } from '../model/room/grade';
import { minutesOf } from '../time/date/dates';
import { CASES } from './fixtures/cases';
import { classify } from './classify';

describe('classify', () => {
  it.each(CASES.map(([title, activity, mode, beside]) => ({ title, activity, mode, beside })))(
    '$title is $activity, $mode',
    ({ title, activity, mode, beside = {} }) => {
      const { note = null, start, end, grade, prev = null, next = null } = beside;
      const found = classify({
        title,
        note,
        start: start ? minutesOf(start) : null,
        end: end ? minutesOf(end) : null,
        grade: grade ? parseGrade(grade) : null,
        prev,
        next,
      });
      expect([found.activity, found.mode]).toEqual([activity, mode]);
      expect(found.because.length).toBeGreaterThan(0);
    },
  );
});
