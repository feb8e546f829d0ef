import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPiece } from '../../../tests/support/pages/read-piece';
import { groupByCalendar } from './timetables';

/** 29000 is 8 October 2026; ids are "a me@m" and "b room@g". */
const [A, B] = ['YSBtZUBt', 'YiByb29tQGc'];
const PX = 'height: 1441px';

function chip(id: string, hidden: string, style: string, seen = ''): string {
  return `<div role="button" data-eventchip data-eventid="${id}" style="${style}"><div>${hidden}</div><div aria-hidden="true">${seen}</div></div>`;
}

function column(chips: string, day = 29000, style = PX): string {
  return `<div role="gridcell" data-datekey="${day}" style="${style}"><div>${chips}</div></div>`;
}

function read(html: string, lang: string | null = 'en') {
  const root = new JSDOM(html).window.document.body;
  const { events, unread, warnings } = readPiece(root, lang, 'America/New_York');
  return {
    rows: events.map(({ block: b }) => `${b.date} ${b.start}-${b.end} ${b.title} ${b.allDay ? 'all day' : b.timing}`),
    unread,
    warnings: [...events.flatMap(({ doubts }) => doubts), ...warnings.map(({ code }) => code)],
    calendars: groupByCalendar(events).map(({ timetable }) => timetable.calendar),
  };
}

const at = (from: number, to: number) => `top: ${from - 1}px; height: ${to - from - 2}px`;

describe('readChips', () => {
  it.each<[string, string, string[], string[]]>([
    ['text and geometry', column(chip(A, '9am to 10am, Math', at(540, 600))), ['2026-10-08 540-600 Math stated'], []],
    ['geometry alone', column(chip(A, 'nej', at(540, 600), '<b>Math</b>')), ['2026-10-08 540-600 Math implied'], []],
    [
      'a day that is told, an hour that is not: never all day',
      column(chip(A, 'nej', 'top: 37%; height: 4%', '<b>Math</b>'), 29000, ''),
      [],
      ['unread'],
    ],
    [
      'digits without am or pm follow geometry',
      column(chip(A, '1:30 nej 2:15, Math, Zed, 8 Zog', at(810, 855), 'Math')),
      ['2026-10-08 810-855 Math stated'],
      [],
    ],
    [
      'digits without am or pm and no geometry',
      column(chip(A, '1:30 nej 2:15, Math, Zed', '', 'Math'), 29000, ''),
      ['2026-10-08 90-135 Math implied'],
      ['time-unclear'],
    ],
    [
      'one event on both sides of midnight',
      column(chip(A, '11pm to 1am, Late', at(1380, 1440))) + column(chip(A, '11pm to 1am, Late', at(0, 60)), 29001),
      ['2026-10-08 1380-1500 Late stated'],
      [],
    ],
    [
      'only the far side of midnight is shown',
      column(chip(A, '11pm to 1am, Late', at(0, 60))),
      ['2026-10-07 1380-1500 Late stated'],
      [],
    ],
    [
      'an id on two days is two events',
      column(chip(A, '9am to 10am, Math', at(540, 600))) + column(chip(A, '9am to 10am, Math', at(540, 600)), 29001),
      ['2026-10-08 540-600 Math stated', '2026-10-09 540-600 Math stated'],
      [],
    ],
    [
      'one title and time in two calendars',
      column(
        chip(A, '9am to 10am, Math, Ana', at(540, 600)) + chip(B, '9am to 10am, Math, Calendar: Room', at(540, 600)),
      ),
      ['2026-10-08 540-600 Math stated', '2026-10-08 540-600 Math stated'],
      [],
    ],
    ['a chip that says nothing', column(chip(A, '', at(540, 600))), [], ['unread']],
  ])('%s', (_name, html, rows, warnings) => {
    const lang = html.includes('nej') ? 'x-zog' : 'en';
    expect(read(html, lang)).toMatchObject({ rows, warnings });
  });

  it('a calendar is called what most of its events call it', () => {
    const said = ['Calendar: Room', 'Calendar: Room', 'Lee'].map((who, i) =>
      chip(btoa(`e${i} room@g`), `${i + 8}am to ${i + 9}am, Math, ${who}, No location`, at(480 + 60 * i, 540 + 60 * i)),
    );
    expect(read(column(said.join(''))).calendars).toEqual([{ token: 'room@g', name: 'Room', own: false }]);
  });

  it('an answer in words nobody knows is no part of the name', () => {
    const said = ['Osei, Kim', 'Osei, Kim, Zusagbar', 'Osei, Kim, Zusagbar'].map((who, i) =>
      chip(
        btoa(`e${i} me@m`),
        `${i + 8}am to ${i + 9}am, Math, ${who}, No location`,
        at(480 + 60 * i, 540 + 60 * i),
        'Math',
      ),
    );
    expect(read(column(said.join(''))).calendars).toEqual([{ token: 'me@m', name: 'Osei, Kim', own: true }]);
  });

  it('what an id does not tell goes by the name, and to-dos to one’s own', () => {
    const html = column(
      chip(A, '9am to 10am, Mine, Ana, No location', at(540, 600)) +
        chip(B, '9am to 10am, Math, Calendar: Room, No location', at(540, 600)) +
        chip('opaque_1', '1pm to 2pm, Art, Calendar: Room, No location', at(780, 840)) +
        chip('opaque_2', '1pm to 2pm, Gym, Calendar: Hall, No location', at(780, 840)) +
        chip('tasks_x', 'task: Copy, Not completed, October 8, 2026, 4pm', at(960, 990)),
    );
    expect(read(html).calendars).toEqual([
      { token: 'me@m', name: 'Ana', own: true },
      { token: 'room@g', name: 'Room', own: false },
      { token: 'Hall', name: 'Hall', own: false },
    ]);
  });
});
