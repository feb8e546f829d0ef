import { describe, expect, it } from 'vitest';
import { isSameOnDial, readingsOf, schoolMinutes, writtenOnDial, type Clock } from './clock';

const clock = (hour: number, minute: number, half: Clock['half'] = null): Clock => ({ hour, minute, half });

describe('what a clock may mean', () => {
  it.each<[string, Clock, number[]]>([
    ['8:15', clock(8, 15), [495, 1215]],
    ['12:30', clock(12, 30), [30, 750]],
    ['1:00', clock(1, 0), [60, 780]],
    ['8:15 am', clock(8, 15, 'am'), [495]],
    ['12:30 am', clock(12, 30, 'am'), [30]],
    ['12:30 pm', clock(12, 30, 'pm'), [750]],
    ['13:05', clock(13, 5), [785]],
    ['0:15', clock(0, 15), [15]],
    ['24:00', clock(24, 0), [1440]],
  ])('%s', (_, printed, minutes) => expect(readingsOf(printed)).toEqual(minutes));
});

describe('what it means in a school', () => {
  it.each<[string, Clock, number]>([
    ['6:30 is early care', clock(6, 30), 390],
    ['6:45 is breakfast', clock(6, 45), 405],
    ['6:15 is the evening', clock(6, 15), 1095],
    ['12:00 is noon', clock(12, 0), 720],
    ['2:15 is the afternoon', clock(2, 15), 855],
    ['2:15 am says so', clock(2, 15, 'am'), 135],
  ])('%s', (_, printed, minutes) => expect(schoolMinutes(printed)).toBe(minutes));
});

it('a dial shows 9:05 and 21:05 alike, and 9:05 and 9:06 not', () => {
  expect([isSameOnDial(545, 1265), isSameOnDial(545, 546)]).toEqual([true, false]);
  expect([0, 60, 719, 720, 780, 1439].map(writtenOnDial)).toEqual([720, 60, 719, 720, 60, 719]);
});
