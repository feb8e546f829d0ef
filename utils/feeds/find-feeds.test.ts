// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findFeeds } from './find-feeds';

const URL_OF_PAGE = 'https://www.d.example/calendar';
const feeds = (html: string, url = URL_OF_PAGE) =>
  findFeeds(new DOMParser().parseFromString(html, 'text/html'), url).map(({ address, name }) =>
    name === null ? address : `${address} ${name}`,
  );
const google = (id: string) => `https://calendar.google.com/calendar/ical/${encodeURIComponent(id)}/public/basic.ics`;

describe('the feeds a page offers', () => {
  it.each([
    [
      'Google embed',
      '<iframe title="Events" src="https://calendar.google.com/calendar/embed?src=a%40g.example&ctz=x"></iframe>',
      [`${google('a@g.example')} Events`],
    ],
    [
      'Google embed of several, one of them holidays',
      '<iframe src="https://calendar.google.com/calendar/embed?src=a@g.example&src=b@g.example&src=en.usa%23holiday%40group.v.calendar.google.com"></iframe>',
      [google('a@g.example'), google('b@g.example')],
    ],
    [
      'Finalsite',
      '<section class="fsElement"><h2 class="fsElementTitle">District</h2><div class="fsCalendar" data-calendar-ids="364"></div></section>',
      ['https://www.d.example/fs/calendar-manager/events.ics?calendar_ids=364 District'],
    ],
    [
      'Finalsite with two calendars',
      '<div class="fsCalendar" data-calendar-ids="[3,9]"></div>',
      ['https://www.d.example/fs/calendar-manager/events.ics?calendar_ids[]=3&calendar_ids[]=9'],
    ],
    [
      'The Events Calendar',
      `<link rel="alternate" type="text/calendar" title="Lincoln iCal Feed" href="/events/?ical=1" />
       <a href="webcal://www.d.example/events/?ical=1">iCalendar</a><a href="/events/?outlook-ical=1">Outlook .ics file</a>
       <a href="https://www.google.com/calendar/render?cid=webcal%3A%2F%2Fwww.d.example%2Fevents%2F%3Fical%3D1">Google Calendar</a>
       <a href="/event/field-day/?ical=1">Add to calendar</a>`,
      ['https://www.d.example/events/?ical=1 Lincoln iCal Feed'],
    ],
    [
      'Apptegy',
      '<a href="https://thrillshare.example/api/v4/o/77/cms/events/generate_ical?filter_ids=1&section_ids=2">Download Calendar</a>',
      ['https://thrillshare.example/api/v4/o/77/cms/events/generate_ical?filter_ids=1&section_ids=2'],
    ],
    [
      'Canvas',
      '<a href="https://c.example/feeds/calendars/course_8f3a.ics">Calendar Feed</a>',
      ['https://c.example/feeds/calendars/course_8f3a.ics'],
    ],
    [
      'Moodle’s export, to be copied',
      '<input readonly value="https://m.example/calendar/export_execute.php?userid=3&authtoken=8f&preset_what=all&preset_time=recentupcoming">',
      [
        'https://m.example/calendar/export_execute.php?userid=3&authtoken=8f&preset_what=all&preset_time=recentupcoming',
      ],
    ],
    [
      'Schoology',
      '<a href="webcal://s.example/calendar/feed/ical/12/8f3a/ical.ics">Room 14</a>',
      ['https://s.example/calendar/feed/ical/12/8f3a/ical.ics Room 14'],
    ],
    [
      'an Outlook calendar',
      '<a href="https://outlook.office365.com/owa/calendar/8f@d.example/9a/calendar.html">Our calendar</a>',
      ['https://outlook.office365.com/owa/calendar/8f@d.example/9a/calendar.ics Our calendar'],
    ],
    [
      'a plain file',
      '<a href="files/2026-27.ics">2026-27 school year</a>',
      ['https://www.d.example/files/2026-27.ics 2026-27 school year'],
    ],
  ])('%s', (_, html, expected) => expect(feeds(html)).toEqual(expected));

  it.each([
    ['an empty page', ''],
    ['another frame', '<iframe src="https://video.example/embed?src=a@g.example"></iframe>'],
    [
      'pages about calendars',
      '<a href="/calendar">Calendar</a><a href="/physical-education">PE</a><a href="/medical">Medical</a>',
    ],
    ['a file of another kind', '<a href="/cal.pdf">Calendar</a><a href="/graphics.icsx">x</a>'],
    [
      'each event to be added alone',
      Array.from({ length: 9 }, (_, n) => `<a href="/download/${n}.ics">Add</a>`).join(''),
    ],
    ['a single event', '<a href="/event/field-day/?ical=1">Add</a><a href="/events/123.ics">Add</a>'],
    ['what is no address', '<a href="webcal:">x</a><a href="javascript:ical()">x</a><input value="ical please">'],
    ['one with a password', '<a href="webcal://kim:pw@d.example/a.ics">x</a>'],
    ['Finalsite without ids', '<div data-calendar-ids=""></div>'],
  ])('none on %s', (_, html) => expect(feeds(html)).toEqual([]));
});
