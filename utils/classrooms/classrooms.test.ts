import { describe, expect, it } from 'vitest';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import { guessGrade } from './guess-grade';
import { likelyClassroom } from './likely-classroom';
import { roleOf } from './role-of';

const titles = (...all: string[]) =>
  all.map((title, i) => someBlock({ title, start: 480 + i * 45, end: 520 + i * 45 }));
const DAY = titles('Arrival', 'Reading Workshop', 'Math', 'Lunch', 'Recess', 'Science');

describe('which calendars are classes', () => {
  it.each([
    ['Ms. Rivera – 2nd Grade', titles('Math', 'Lunch')],
    ['Room 14', titles('Writing Workshop', 'Math')],
    ['Sra. Gómez', titles('Matemáticas', 'Recreo')],
    ['Ana Rivera', DAY],
    ['arivera@school.example', DAY],
    [null, DAY],
    ['K-1 Team Blue: Mr. Lee', DAY],
  ])('%s is one', (name, blocks) => expect(likelyClassroom(someTimetable(name, blocks))).toBe(true));

  it.each([
    ['Sam Taylor', titles('Lunch with Sam', 'Math tutor', 'Dentist', 'Oil change', 'Gym')],
    ['Holidays in United States', [someBlock({ title: 'Labor Day', allDay: true })]],
    ['Birthdays', [someBlock({ title: "Ms. Rivera's birthday", allDay: true })]],
    ['Westside Soccer Club', titles('PE', 'Practice', 'Game')],
    ['Lincoln Elementary School Calendar', titles('Assembly', 'Picture Day', 'PTA meeting')],
    ['Ms. Rivera', titles('Dentist', 'Call with Ana')],
    ['Ms. Rivera', []],
    // School words, but in the evening and on a Saturday.
    ['Family', titles('Math homework', 'Reading').map((b) => ({ ...b, start: 1080, end: 1110 }))],
    ['Ana Rivera', DAY.map((block) => ({ ...block, date: '2026-09-19' }))],
  ])('%s is none', (name, blocks) => expect(likelyClassroom(someTimetable(name, blocks))).toBe(false));
});

it.each([
  ['own', someTimetable('Me', DAY, true), {}, 'mine'],
  ['own, but chosen', someTimetable('Me', DAY, true), { 'g:Me@example.org': 'classroom' as const }, 'classroom'],
  ['a class', someTimetable('Room 14', DAY), {}, 'classroom'],
  [
    'a class, but not wanted',
    someTimetable('Room 14', DAY),
    { 'g:Room 14@example.org': 'ignored' as const },
    'ignored',
  ],
  ['neither', someTimetable('Birthdays', []), {}, 'ignored'],
])('%s', (_, timetable, chosen, role) => {
  expect(roleOf(timetable, `g:${timetable.calendar.token}`, chosen)).toBe(role);
});

it.each([
  ['2nd Grade – Ms. Rivera', [], '2'],
  ['TK/K Room 3', [], 'PK'],
  ['Room 14', titles('Grade 3 Math', '3rd Grade Lunch'), '3'],
  ['Room 14', titles('Grade 3 Math', '4th Grade Lunch'), null],
  ['Room 14', titles('Second Step', 'Math'), null],
  ['Room 14', titles('Grade 3 Math'), null],
  [null, [], null],
])('the grade of %s', (name, blocks, grade) => expect(guessGrade(name, blocks)).toBe(grade));
