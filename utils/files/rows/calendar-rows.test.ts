import { describe, expect, it } from 'vitest';
import { warning } from '../../model/warning';
import { localTime } from '../../time/date/dates';
import { calendarRows } from './calendar-rows';
import { columnDates } from './table-dates';
import { tableRows } from './table-rows';
import { delimiterOf } from './csv-text';

const rowsOf = (text: string) => tableRows(text, delimiterOf(text));

/** Each event is shown as "start end title", with "all day" behind an all-day one. */
const read = (text: string) =>
  calendarRows(rowsOf(text))?.blocks.map(({ date, start, end, title, allDay }) =>
    [localTime(date!, start), end === null ? '-' : localTime(date!, end), title, ...(allDay ? ['all day'] : [])].join(
      ' ',
    ),
  ) ?? null;

const GOOGLE = 'Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private\n';
const OUTLOOK =
  '"Subject","Start Date","Start Time","End Date","End Time","All day event","Reminder on/off","Description"\r\n';

describe("a calendar's export", () => {
  it.each<[string, string, string[]]>([
    [
      'of Google Calendar',
      `${GOOGLE}Writing,09/14/2026,9:10 AM,09/14/2026,12:00 PM,False,,,True\nBook Fair,09/15/2026,,09/17/2026,,True,,,`,
      ['2026-09-14T09:10 2026-09-14T12:00 Writing', '2026-09-15T00:00 2026-09-18T00:00 Book Fair all day'],
    ],
    [
      'of Outlook, whose whole days end at midnight',
      `${OUTLOOK}"Recess","9/14/2026","12:00:00 PM","9/14/2026","12:20:00 PM","False","True","Two\r\nlines"\r\n"Holiday","9/15/2026","12:00:00 AM","9/16/2026","12:00:00 AM","True","False",""`,
      ['2026-09-14T12:00 2026-09-14T12:20 Recess', '2026-09-15T00:00 2026-09-16T00:00 Holiday all day'],
    ],
    [
      'of hand, with both ends in one column',
      'Date,Time,Class\n2026-12-07,09:00-09:45,Writing\n2026-12-08,10:00 – 10:30,Math',
      ['2026-12-07T09:00 2026-12-07T09:45 Writing', '2026-12-08T10:00 2026-12-08T10:30 Math'],
    ],
    [
      'of hand, with some ends beside their starts',
      'Date,Start,End,Class\n2026-12-07,9:00,9:45,Writing\n2026-12-08,1:00-1:40,,Math\n2026-12-09,10:00,,Art',
      ['2026-12-07T09:00 2026-12-07T09:45 Writing', '2026-12-08T13:00 2026-12-08T13:40 Math', '2026-12-09T10:00 - Art'],
    ],
    [
      'of hand, with a half of the day in some rows only',
      'Date,Time,Class\n12/7/2026,8:30 AM - 9:15 AM,Writing\n12/8/2026,1:00–1:45,Math',
      ['2026-12-07T08:30 2026-12-07T09:15 Writing', '2026-12-08T13:00 2026-12-08T13:45 Math'],
    ],
    [
      'of hours to 24, beside which a morning stays one',
      'Date,Time,Class\n2026-12-07,13:30-14:15,Writing\n2026-12-08,07:00-07:30,Math',
      ['2026-12-07T13:30 2026-12-07T14:15 Writing', '2026-12-08T07:00 2026-12-08T07:30 Math'],
    ],
    [
      'of Outlook in Spanish',
      'Asunto;Fecha de comienzo;Comienzo;Fecha de finalización;Finalización;Todo el día\nEscritura;07/09/2026;9:10:00;07/09/2026;13:00:00;Falso',
      ['2026-09-07T09:10 2026-09-07T13:00 Escritura'],
    ],
    [
      'with moments in two columns',
      'title,start,end\nMath,2026-09-14 09:00,2026-09-14T10:00:00\nCamp,2026-09-15 18:00,2026-09-16 08:00',
      ['2026-09-14T09:00 2026-09-14T10:00 Math', '2026-09-15T18:00 2026-09-16T08:00 Camp'],
    ],
    [
      'without halves of the day: as a school’s day goes',
      'Maple Elementary,,,\nDate,Start,End,Event\n9/14/2026,12:30,1:15,Science\n9/15/2026,8:00,8:30,Arrival\n9/15/2026,2:15,2:45,Pack up',
      [
        '2026-09-14T12:30 2026-09-14T13:15 Science',
        '2026-09-15T08:00 2026-09-15T08:30 Arrival',
        '2026-09-15T14:15 2026-09-15T14:45 Pack up',
      ],
    ],
    [
      'late in the evening, where halves are written',
      'Subject,Start Date,Start Time,End Time\nChoir,9/14/2026,10:30 PM,11:00 PM',
      ['2026-09-14T22:30 2026-09-14T23:00 Choir'],
    ],
    [
      'with an end before its start, or none',
      'Subject,Start Date,Start Time,End Time\nArt,9/14/2026,10:30 AM,10:00 AM\nPE,9/14/2026,1:00 PM,',
      ['2026-09-14T10:30 - Art', '2026-09-14T13:00 - PE'],
    ],
  ])('%s', (_, text, events) => expect(read(text)).toEqual(events));

  it('says which rows could not be read', () => {
    const text = `${GOOGLE}${'Art,09/14/2026,9:00 AM,09/14/2026,9:30 AM,,,,\n'.repeat(8)}PE,soon,,,,,,,\n,09/14/2026,,,,,,,`;
    const found = calendarRows(rowsOf(text));
    expect(found?.blocks).toHaveLength(8);
    expect(found?.warnings).toEqual([
      warning('row-without-date', { row: 10 }),
      warning('row-without-title', { row: 11 }),
    ]);
  });

  it.each([
    ['a week', 'Time,Monday,Tuesday\n8:00-8:30,Math,Art'],
    ['a day', 'Start,End,Activity\n8:00,8:30,Math\n8:30,9:00,Art'],
    ['names and rooms', 'Name,Room\nAna,4'],
    ['a head alone', 'Subject,Start Date,Start Time'],
    ['dates in few rows', 'Activity,Start\nMath,8:00\nArt,9/14/2026\nPE,9:00'],
    ['nothing', ''],
  ])('is not %s', (_, text) => expect(read(text)).toBeNull());
});

describe('a column of statuses', () => {
  it.each([
    ['Status', 'ON', null],
    ['Status', 'OFF', 'OFF'],
    ['Status', 'moved to 1:00', 'moved to 1:00'],
    ['Cancelled', 'no', null],
    ['Cancelled', 'yes', 'cancelled'],
    ['Private', 'yes', null],
  ])('%s: %s', (head, cell, note) => {
    const text = `Date,Start,End,Class,${head}\n11/9/2026,9:00,9:45,Drums,${cell}\n11/10/2026,9:00,9:45,Drums,`;
    expect(calendarRows(rowsOf(text))?.blocks.map((block) => block.note)).toEqual([note, null]);
  });

  it('stands behind the note', () => {
    const text = 'Date,Start,End,Class,Notes,Status\n11/9/2026,9:00,9:45,Drums,gym,Cancelled';
    expect(calendarRows(rowsOf(text))?.blocks[0]?.note).toBe('gym · Cancelled');
  });
});

describe('dates of a column', () => {
  it.each<[string[], boolean, (string | null)[]]>([
    [['9/14/2026', '10/1/26'], false, ['2026-09-14', '2026-10-01']],
    [['14/9/2026', '1/10/2026'], false, ['2026-09-14', '2026-10-01']],
    [['9/10/2026'], true, ['2026-10-09']],
    [['9/14/2026'], true, ['2026-09-14']],
    [['9.10.2026'], false, ['2026-10-09']],
    [['2026-09-14', '2026/9/14 08:00'], false, ['2026-09-14', '2026-09-14']],
    [['Mon, Sep 14, 2026', '14 September 2026'], false, ['2026-09-14', '2026-09-14']],
    [['2/30/2026', '8:30', '555-0100', '', 'Grade 3'], false, [null, null, null, null, null]],
  ])('%j', (cells, dayFirst, dates) => expect(columnDates(cells, dayFirst)).toEqual(dates));
});
