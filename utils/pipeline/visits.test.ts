import { correction, type Learned } from '../model/told';
import { describe, expect, it } from 'vitest';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import { DEFAULT_SETTINGS } from '../model/settings';
import { clock } from '../time/date/dates';
import { findInTimetable } from './find-in-timetable';

const block = 'writers workshop';
const row = (part: Parameters<typeof correction>[0]): Learned => ({ block, ...correction(part) });
const lesson = (after: number, date = '2026-09-14'): Learned => ({
  ...{ block, is: 'visit', saw: { what: 'lesson', after, date } },
});

const LATE = [lesson(12), lesson(12), lesson(12), lesson(12)];

/** A workshop from 9:10 to 10:00, whose lesson usually takes 12 minutes. */
function windows(learned: readonly Learned[]): string[] {
  const timetable = someTimetable('Room 14', [someBlock({ title: 'Writers Workshop', start: 550, end: 600 })]);
  const context = { grade: '3', preferences: DEFAULT_SETTINGS, learned, notices: [], busy: [] } as const;
  return findInTimetable(timetable, context).windows.map((w) => `${clock(w.start)}–${clock(w.end)} ${w.certainty}`);
}

describe('what was seen on visits', () => {
  it.each<[string, Learned[], string[]]>([
    ['nothing', [], ['09:25–09:55 typical']],
    ['still a lesson once', [lesson(19)], ['09:25–09:55 typical']],
    ['twice', [lesson(19), lesson(19, '2026-09-11')], ['09:25–09:55 typical']],
    ['three times, on two of them a little later', [lesson(8), lesson(9), lesson(9)], ['09:25–09:55 learned']],
    ['a lesson to the end is never no time at all', [lesson(45), lesson(45), lesson(45)], ['09:30–09:55 typical']],
    ['of another block', [{ ...lesson(19), block: 'math' }], ['09:25–09:55 typical']],
    ['before the OT’s own word', [lesson(19), lesson(19), row({ workStart: 5 })], ['09:15–09:55 learned']],
    ['before the OT’s word on what it is', [lesson(19), lesson(19), row({ mode: 'work' })], ['09:15–09:55 learned']],
    ['after it, as often as may be', [row({ workStart: 5 }), ...LATE], ['09:15–09:55 learned']],
    ['before a word on its name', [...LATE, row({ activity: 'handwriting' })], ['09:30–09:55 learned']],
  ])('%s', (_, learned, expected) => expect(windows(learned)).toEqual(expected));
});
