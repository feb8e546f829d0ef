import { expect, it } from 'vitest';
import { nameOfFile } from './name-of-file';

it.each([
  ['Room 9.pdf', 'Room 9'],
  ['Ms. Ash schedule.csv', 'Ms. Ash schedule'],
  ['2nd Grade Timetable.html', '2nd Grade Timetable'],
  ['K-2.csv', 'K-2'],
  ['Docksey.txt', 'Docksey'],
  ['a.pdf', 'a'],
])('names a classroom: %s', (file, name) => expect(nameOfFile(file)).toBe(name));

it.each([
  '05.csv',
  '2026-12-07.pdf',
  'schedule (2).pdf',
  'New Document.txt',
  'class_schedule_final.csv',
  'Untitled',
  '',
])('names none: %s', (file) => expect(nameOfFile(file)).toBe(''));
