import { describe, expect, it } from 'vitest';
import { clock } from '../time/date/dates';
import { noteParts } from './note-parts';
import { partKind } from './part-words';

describe('parts of a block stated in a note', () => {
  const parts = (text: string, start: number, end: number) =>
    noteParts(text, start, end).map((p) => `${p.kind} ${clock(p.start)}–${clock(p.end)}`);

  it.each([
    ['Mini Lesson 8:50, Stations 9:05', ['lesson 08:50–09:05', 'work 09:05–10:00']],
    ['8:50 Mini Lesson / 9:05 Stations / 9:50 Share', ['lesson 08:50–09:05', 'work 09:05–09:50', 'share 09:50–10:00']],
    ['whole group 9-9:20; small groups 9:20-10', ['lesson 09:00–09:20', 'work 09:20–10:00']],
    ['Whole class until 9:15, then independent practice', ['lesson 08:50–09:15', 'work 09:15–10:00']],
    ['Daily plan: 8:50-9:10 direct instruction, 9:10-9:55 centers', ['lesson 08:50–09:10', 'work 09:10–09:55']],
    ['10 min lesson then centers', ['lesson 08:50–09:00', 'work 09:00–10:00']],
    [
      'mini-lesson (10-15 min), independent writing (40 min), share',
      ['lesson 08:50–09:05', 'work 09:05–09:45', 'share 09:45–10:00'],
    ],
    ['Minilección 8:50, estaciones 9:05', ['lesson 08:50–09:05', 'work 09:05–10:00']],
    ['stations at 9:10', ['work 09:10–10:00']],
    ['9:30-9:40 restroom', ['routine 09:30–09:40']],
    ['Whole class until 9:15', ['lesson 08:50–09:15']],
    ['small groups till 9:30, then whole group', ['work 08:50–09:30', 'lesson 09:30–10:00']],
    ['lesson until 9:10, stations 9:10-9:50', ['work 09:10–09:50']],
    [
      '9:40-10 share, 8:50-9:10 lesson, 9:10-9:40 centers',
      ['lesson 08:50–09:10', 'work 09:10–09:40', 'share 09:40–10:00'],
    ],
    ['stations 9:10-9:40-9:55', ['work 09:10–09:40']],
    ['mini lesson, 9:05 stations', ['work 09:05–10:00']],
    ['Centers from 9:00', ['work 09:00–10:00']],
    ['lesson (15 minutes), practice', ['lesson 08:50–09:05', 'work 09:05–10:00']],
    ['15 min. lesson / practice / 10 min. closing', ['lesson 08:50–09:05', 'work 09:05–09:50', 'share 09:50–10:00']],
    ['10min lesson then 15 min practice', ['lesson 08:50–09:00', 'work 09:00–09:15']],
    ['20 minute lesson', ['lesson 08:50–09:10']],
    ['10 min lesson, 60 min centers', ['lesson 08:50–09:00', 'work 09:00–10:00']],
    ['lesson then 60 min centers', ['lesson 08:50–09:00', 'work 09:00–10:00']],
    ['10 min lesson, 15 min per rotation', ['lesson 08:50–09:00', 'work 09:00–10:00']],
    ['bring your folder; 10 min lesson; centers', ['lesson 08:50–09:00', 'work 09:00–10:00']],
    // Nothing is timed in these.
    ['restroom around 9:15 during seatwork', []],
    ['15-20 min rotations', []],
    ['20-min rotations, small groups', []],
    ['whole-class lessons, small groups, independent practice', []],
    ['35 min.', []],
    ['30 min silent reading', []],
    ['math Mon & Wed; science Tue & Thu', []],
    ['Stations start at 1:30', []],
    ['page 9-12', []],
    ['90 min lesson then centers', []],
    ['10 min lesson, 20 min fractions, centers', []],
    ['10 min lesson, centers, share', []],
    ['20 min snack', []],
    ['lesson about 9:10', []],
    ['until 8:50 lesson', ['lesson 08:50–10:00']],
    ['whole class lesson', []],
    ['stations at 10:00', []],
    ['lesson, centers', []],
  ])('%s', (text, expected) => expect(parts(text, 530, 600)).toEqual(expected));

  it('reads afternoon hours without am or pm', () =>
    expect(parts('12:40-1:10 lesson, 1:10-1:40 stations', 760, 820)).toEqual([
      'lesson 12:40–13:10',
      'work 13:10–13:40',
    ]));

  it.each([
    ['Connection & Teach', 'lesson'],
    ['Work Period & Guided reading', 'work'],
    ['Share & Closing', 'share'],
    ['Mini lesson before stations', 'lesson'],
    ['teacher directed reading', 'lesson'],
    ['grupos pequeños', 'work'],
    ['Room 14', null],
    ['fractions', null],
  ])('%s is %s', (text, kind) => expect(partKind(text)).toBe(kind));
});
