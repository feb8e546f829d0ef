import { describe, expect, it } from 'vitest';
import { linesOf } from '../../tests/support/schedule-text/cases';
import { readLines } from './read-lines';

describe('text that prints times and is no schedule', () => {
  it.each([
    'Lunch begins at 12:00. Students are dismissed for recess beginning\nat 12:15 (no earlier). They need not be finished by 12:15.\nRecess is over at 12:45.',
    'Office hours: 8:00 – 4:00\nPhone: 555-0100',
    'Open house is on Sept 14, 6:00-7:30 pm\nBook fair Oct 2, 8:00-3:00',
    'School starts at 8:15 and ends at 3:05 every day.',
    'Doors open at 7:45. Please do not drop off before 7:40 because nobody can supervise your child.',
    'Tickets $5:00\nPage 10:30',
    'Math 8:00-9:00',
    '',
  ])('%s', (text) => expect(readLines(linesOf(text)).timetables).toEqual([]));
});
