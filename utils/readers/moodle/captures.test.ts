import { describe, expect, it } from 'vitest';
import { capturedPage, capturesOf, capturedTruth } from '../../../tests/support/pages/capture-events';
import { localTime } from '../../time/date/dates';
import { moodle } from './reader';
import { kindOf, readWith } from '../../../tests/support/pages/read-with';

interface Truth {
  readonly events: readonly {
    title: string;
    start: string;
    end: string;
    type: string;
    course?: number;
    location?: string;
  }[];
}

/** By page: the days it shows. Activities are no blocks. */
const READ = [
  ['moodle/day-2026-11-25.html', ['2026-11-25', '2026-11-25']],
  ['moodle/day-2026-12-01-course.html', ['2026-12-01', '2026-12-01']],
  ['moodle/upcoming-course.html', ['2026-11-23', '2026-11-24']],
] as const;

describe.skipIf(capturesOf('moodle/').length === 0)('captured pages', () => {
  it.each(READ)('%s is read whole', (path, [from, to]) => {
    const page = capturedPage(path, '2026-11-23T10:00-05:00');
    expect(kindOf(moodle, page)).toMatchObject({ readable: true });
    // The truth is of the course; what the site announces stands in a timetable of its own.
    const { timetables } = readWith(moodle, page);
    const course = timetables.filter(({ calendar }) => calendar.token.endsWith('#course_2'));
    expect(course).toMatchObject([{ grade: '2', calendar: { name: 'Grade 2 – Room 14' } }]);
    const read = course.flatMap(({ blocks }) =>
      blocks.map(({ title, date, start, end, location }) =>
        [localTime(date!, start), end === null ? '-' : localTime(date!, end), title, location ?? ''].join(' '),
      ),
    );
    const { events } = capturedTruth('moodle/events.json') as Truth;
    const shown = events
      .filter(({ type }) => /^(?:course|group)$/.test(type))
      .filter(({ start, end }) => start.slice(0, 10) <= to && end.slice(0, 10) >= from)
      .map(({ title, start, end, location }) => [start, end === start ? '-' : end, title, location ?? ''].join(' '));
    expect(shown).toEqual(expect.arrayContaining(read));
    // Twenty are upcoming at most: the last day is cut off.
    const missing = shown.filter((row) => !read.includes(row));
    expect(missing.every((row) => row.startsWith('2026-11-24') && /upcoming/.test(path))).toBe(true);
  });

  it.each(['moodle/month-2026-12-course.html', 'moodle/dashboard.html'])('%s is refused', (path) => {
    const page = capturedPage(path, '2026-11-23T10:00-05:00');
    expect(kindOf(moodle, page)).toMatchObject({ readable: false, advice: 'advice_moodle_day' });
  });
});
