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
    'Ps 1:10-12\nJohn 3:16-18\nMatt 5:14-16\nProv 3:05-06',
    '1\tGenesis 1:26-31\tMade by God\n2\tExodus 2:01-10\tA basket\n3\t1 Samuel 3:01-10\tListening',
    'Reading plan\nDay 1 Luke 1:01-25\nDay 2 John 1:26-38\nDay 3 Luke 1:39-56',
    'Bus 14 Morning Route\nOak & 3rd 6:52\nMaple & Hill 7:01\nLibrary 7:08\nArrive School 7:25',
    'Library\nOpen 9:00-5:00 M-F\nClosed 12:00-1:00',
    'Track: 800m 2:10, 1600m 4:45, 3200m 10:22',
    'Songs\n12:30 First\n14:22 Second\n3:15 Third\n9:45 Fourth',
    '0:00 Start\n1:45 How to draw a line\n3:20 Circles\n5:05 Shading',
    'Ana 9:14 AM\nLoved it!\nBen 9:21 AM\nSame here\nCole 10:02 AM',
    'Conference sign-up\n3:15 Open\n3:30 Taken\n3:45 Open\n4:00 Taken',
    'On Tuesday we were at the fire station from 9:30 to 11:00, and the nurse came at 10:15. Next week is the fair; come between 3:00 and 6:00.',
    '',
  ])('%s', (text) => expect(readLines(linesOf(text)).timetables).toEqual([]));
});
