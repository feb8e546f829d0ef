import { describe, expect, it } from 'vitest';
import { weekdaysAtHead, weekdaysOf } from './weekday-text';

describe('weekdays as schools write them', () => {
  it.each([
    ['Monday, Tuesday, Thursday, & Friday', 'mon tue thu fri'],
    ['M-F', 'mon tue wed thu fri'],
    ['MWF', 'mon wed fri'],
    ['T/Th', 'tue thu'],
    ['Tuesdays only', 'tue'],
    ['Tues-Thurs', 'tue wed thu'],
    ['lunes y miércoles', 'mon wed'],
    ['FRDAY', 'fri'],
    ['Wensday', 'wed'],
    ['Thrusday', 'thu'],
    ['(SELECT WEDNESDAYS)', 'wed'],
    ['M, T, T, F', 'mon tue thu fri'],
    ['M-W-F', 'mon wed fri'],
    ['Lundi – Mardi – Jeudi – Vendredi', 'mon tue thu fri'],
    ['Montag und Freitag', 'mon fri'],
    ['Donnerstag', 'thu'],
    ['Mercher', 'wed'],
    ['Gwener', 'fri'],
    ['L-J', 'mon tue wed thu'],
    ['L-M-V', 'mon wed fri'],
    ['L, J', 'mon thu'],
    ['lunes hasta miércoles', 'mon tue wed'],
    ['Mon ~ Thu', 'mon tue wed thu'],
    ['Fri until Mon', 'mon fri'],
    ['Every day', 'mon tue wed thu fri'],
    // None of these is a day.
    ['F Day', null],
    ['a/t', null],
    ['Holiday', null],
    ['Math', null],
    ['Today', null],
    ['Wednesday Folders', null],
    ['', null],
  ])('%s', (text, days) => expect(weekdaysOf(text)?.join(' ') ?? null).toBe(days));

  it.each([
    ['Mon.: Music', 'mon'],
    ['Tues & Thurs – PE', 'tue thu'],
    ['Monday, Tuesday, Thursday, & Friday (Regular Day)', 'mon tue thu fri'],
    ['MTThF Kindergarten leaves', 'mon tue thu fri'],
    ['Th - Library', 'thu'],
    ['Tu/Th – Art', 'tue thu'],
    ['MTV Video', null],
    ['Three - Two - One', null],
    ['PE Lab', null],
    ['Music on Monday', null],
  ])('%s at the head', (text, days) => expect(weekdaysAtHead(text)?.days.join(' ') ?? null).toBe(days));
});
