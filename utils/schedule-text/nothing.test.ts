import { describe, expect, it } from 'vitest';
import { linesOf } from '../../tests/support/schedule-text/cases';
import { readLines } from './read-lines';

describe('text that prints times and is no schedule', () => {
  it.each([
    'Lunch begins at 12:00. Students are dismissed for recess beginning\nat 12:15 (no earlier). They need not be finished by 12:15.\nRecess is over at 12:45.',
    'Office hours: 8:00 – 4:00\nPhone: 555-0100',
    'At 8:30 we meet at the flagpole on Friday.\nPlease bring your forms by then.',
    'Open house is on Sept 14, 6:00-7:30 pm\nBook fair Oct 2, 8:00-3:00',
    'School starts at 8:15 and ends at 3:05 every day.',
    'Doors open at 7:45. Please do not drop off before 7:40 because nobody can supervise your child.',
    'Tickets $5:00\nPage 10:30',
    'Math 8:00-9:00',
    'Ps 1:10-12\nJohn 3:16-18\nMatt 5:14-16\nProv 3:05-06',
    '1\tGenesis 1:26-31\tMade by God\n2\tExodus 2:01-10\tA basket\n3\t1 Samuel 3:01-10\tListening',
    'Reading plan\nDay 1 Luke 1:01-25\nDay 2 John 1:26-38\nDay 3 Luke 1:39-56',
    'Bus 14 Morning Route\nOak & 3rd 6:52\nMaple & Hill 7:01\nLibrary 7:08\nArrive School 7:25',
    'After School Clubs\nChess 3:00-4:00 Tuesday\nRobotics 3:00-4:30 Wednesday\nChoir 3:00-4:00 Thursday',
    'Staff Duty Roster\n7:30-7:50 Bus duty – Adams\n11:00-11:30 Cafeteria – Clark\n2:45-3:05 Bus duty – Adams',
    'Library\nOpen 9:00-5:00 M-F\nClosed 12:00-1:00',
    'Track: 800m 2:10, 1600m 4:45, 3200m 10:22',
    'Songs\n12:30 First\n14:22 Second\n3:15 Third\n9:45 Fourth',
    '0:00 Start\n1:45 How to draw a line\n3:20 Circles\n5:05 Shading',
    'Ana 9:14 AM\nLoved it!\nBen 9:21 AM\nSame here\nCole 10:02 AM',
    'Conference sign-up\n3:15 Open\n3:30 Taken\n3:45 Open\n4:00 Taken',
    'On Tuesday we were at the fire station from 9:30 to 11:00, and the nurse came at 10:15. Next week is the fair; come between 3:00 and 6:00.',
    'Board of Education\nRegular Meeting\n6:30 Call to Order\n6:40 Approval of Minutes\n6:45 Public Comment\n7:45 New Business',
    'Agenda: call to order 7:00, budget report 7:15, public comment 7:45, adjourn 8:30',
    'Bedtimes by age\n5 years: 6:45-8:15\n6 years: 7:00-8:30\n7 years: 7:15-9:00',
    'Changelog\n1.10 Fixed\n1.12 Added\n2.05 Removed',
    'What is new\n10:15 Fixed login\n10:32 Added export\n11:05 Removed ads',
    'Saturday\n8:30 Preheat oven\n9:00 Turkey in oven\n11:30 Peel potatoes\n12:30 Make gravy',
    'Now playing\nThe Red Kite 11:15 1:45 4:20 7:00\nBoats 10:30 12:50 3:15 6:10\nSnow 12:00 3:30 7:10 9:40',
    'Front desk\nMonday 8:00-4:00\nTuesday 8:00-4:00\nWednesday 8:00-3:00',
    'Parent-teacher conferences\n3:15-3:30 Smith\n3:30-3:45 Jones\n3:45-4:00 Garcia',
    'Clinic\n9:00-9:20 Available\n9:20-9:40 Booked\n9:40-10:00 Available',
    'Saturday\n8:00 Lions vs. Hawks\n9:00 Bears vs. Owls\n10:00 Final',
    'Friday\n6-7:00 p.m. drop off exhibits\nSaturday\n8:00 a.m. start of 5K\n10:00 a.m. parade\n10:30 a.m. judging of pies\n12:00 p.m. live music',
    'Hours of Operation:\n• 7:00 a.m. – 8:30 a.m.: All Grades\n• 12:00 p.m. – 2:00 p.m.: Kindergarten\n• 3:00 p.m. – 6:00 p.m.: Grades 1-8',
    'At 8:00, one of my assistants goes to another room with three of them. Between 8:10-9:00, my second assistant takes two of them to two others. From 8:10-8:30, we use our own binders.',
    '9:00 12:00 9:00 12:00 10:00 3:30 Ages 3 and up and safety\n8:00 12:00 9:00 12:00 Ages 4 and up\n8:30 12:30 9:00 1:00 Ages 5 and up',
    '5:45 – 6:30 pm Beginners\n6:30 – 7:15 pm Swimmers\n7:15 – 8:00 pm Divers',
    'Horario lectivo: De 9:00 horas a 14:00 horas\nHorario del comedor: De 9:00 horas a 15:00 horas\nExtraescolares: De 16:00 horas a 18:00 horas',
    'Saturday\n8:30-9:15 Pottery\n9:15-10:00 Yoga\n10:00-11:00 Drums',
    '',
  ])('%s', (text) => expect(readLines(linesOf(text)).timetables).toEqual([]));
});

describe('words of other lists in a class’s own day', () => {
  it.each([
    ['8:00-8:30 Math\n8:30-9:10 Reading\n9:10-9:30 Recess\nMrs. Laurel, Room 8, ext. 4215, planning 8:30-9:10', 3],
    ['Today’s agenda\n8:20 Bell work\n8:30 Pledge of Allegiance\n8:40 Reading\n9:40 Recess\n10:00 Math', 5],
    ['Parent-Teacher Conference Day Schedule\n8:00-9:30 Reading\n9:30-10:00 Recess\n10:00-11:30 Math', 3],
    ['Culinary Arts\n8:00-8:10 Warm up\n8:10-8:30 Preheat oven\n8:30-9:20 Lab\n9:20-9:30 Clean up', 4],
    ['7:50 Homeroom\n8:00 Mass\n9:00 Religion\n9:45 Math\n10:30 Recess', 5],
    ['9:05-9:15 Do now\n9:15-9:35 Added sugars lab\n9:35-9:55 Writing\n9:55-10:00 Exit ticket', 4],
    [
      '8:00-8:30 Arrival\n8:30-9:30 Reading\n9:30-10:00 Costume parade\n10:00-11:00 Math\n11:00-12:00 Pumpkin lab\n12:00-12:30 Lunch\n12:30-2:00 Party',
      7,
    ],
    ['Preschool\n3 year olds T/Th 9:00-11:30\n4 year olds M/W/F 9:00-11:30', 2],
  ])('%s', (text, rows) => expect(readLines(linesOf(text)).score.rows).toBe(rows));
});
