import { expect, it } from 'vitest';
import { readRows } from '../../../files/read-rows';

/** Each timetable as "Grade 5 – Ash, 5: 530 Art mon" with all its rows, the table being lines of cells with bars between. */
const read = (text: string) =>
  readRows(
    text.split('\n').map((line) => line.split('|')),
    { today: '2026-11-30' },
  ).timetables.map(
    ({ calendar, grade, blocks }) =>
      `${calendar.name}, ${grade}: ${blocks
        .map(({ start, title, days, rotation }) => [start, title, ...(days ?? [rotation])].join(' '))
        .join('; ')}`,
  );

it.each<[string, string, string[]]>([
  [
    'a teacher, a grade and one time for all days',
    'Teacher|Grade|Specials time|Mon|Tue\nAsh|K|9:00-9:45|Art|Music\nBirch|1|9:50-10:35|Music|Art',
    ['Grade K – Ash, K: 540 Art mon; 540 Music tue', 'Grade 1 – Birch, 1: 590 Music mon; 590 Art tue'],
  ],
  [
    'a grade in a rotation',
    'Time|Grade|Day 1|Day 2\n8:50-9:35|5|Art|PE\n9:40-10:25|4|Robots|Drums',
    ['Grade 5, 5: 530 Art Day 1; 530 PE Day 2', 'Grade 4, 4: 580 Robots Day 1; 580 Drums Day 2'],
  ],
  [
    'a class that shares its lessons with others',
    'Time|Class|Mon|Tue\n8:50-9:35|5A|Art|PE\n9:40-10:25|4B|PE|Drums\n10:30-11:15|3A|Drums|Art',
    ['5A, 5: 530 Art mon; 530 PE tue', '4B, 4: 580 PE mon; 580 Drums tue', '3A, 3: 630 Drums mon; 630 Art tue'],
  ],
  [
    'a grade and one lesson',
    'Time|Grade|Lesson\n8:50-9:35|5|Art\n9:40-10:25|4|Art',
    ['Grade 5, 5: 530 Art ', 'Grade 4, 4: 580 Art '],
  ],
  [
    'a teacher and a grade beside cells with times',
    'Teacher|Grade|Mon|Tue\nAsh|2|Math 9:00-9:40|Writing 9:10-9:50\nBirch|3|Writing 10:00-10:45|off',
    ['Grade 2 – Ash, 2: 540 Math mon; 550 Writing tue', 'Grade 3 – Birch, 3: 600 Writing mon'],
  ],
  [
    'a room beside cells with times',
    'Room|Mon|Tue\n12|9:00-9:45 Writing|9:00-9:45 Math\n14|10:00-10:45 Math|10:00-10:45 Art',
    ['Room 12, null: 540 Writing mon; 540 Math tue', 'Room 14, null: 600 Math mon; 600 Art tue'],
  ],
])('each row is another class’s: %s', (_, text, expected) => expect(read(text)).toEqual(expected));

it.each<[string, string]>([
  [
    'rooms where one class goes',
    'Time|Room|Mon|Tue\n8:50-9:35|12|Math|Math\n9:40-10:25|14|Science|Writing\n10:30-11:15|Gym|PE|PE',
  ],
  [
    'teachers of one class, whose rows share no lesson',
    'Time|Teacher|Mon|Tue\n8:50-9:35|Ash|Math|Math\n9:40-10:25|Birch|Science|Writing\n10:30-11:15|Gill|PE|PE',
  ],
  [
    'teachers who stay for two lessons',
    'Time|Teacher|Mon|Tue\n8:50-9:35|Ash|Math|Math\n9:40-10:25|Ash|Writing|Writing\n10:30-11:15|Gill|PE|PE\n11:20-12:00|Gill|Art|Art',
  ],
  [
    'what to bring, under a head of no class',
    'Time|Bring|Mon|Tue\n8:50-9:35|a pen|Math|PE\n9:40-10:25|a book|Science|Math\n10:30-11:15|shoes|PE|PE',
  ],
])('all rows are of one class: %s', (_, text) => expect(read(text)).toHaveLength(1));

it('keeps an end in its column that most rows print beside the start', () =>
  expect(
    readRows(
      [
        ['Day', 'Start', 'End', 'Lesson'],
        ['Mon', '9:00', '9:45', 'Weaving'],
        ['Tue', '9:00-9:40', '', 'Drums'],
        ['Wed', '10:00', '', 'Robots'],
      ],
      { today: '2026-11-30' },
    ).timetables.flatMap(({ blocks }) => blocks.map(({ end }) => end)),
  ).toEqual([585, 580, null]));
