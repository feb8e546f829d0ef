import { describe, expect, it } from 'vitest';
import { feedAddress, shownAddress } from './feed-address';

const GOOGLE = 'https://calendar.google.com/calendar/ical/lincoln%40group.calendar.google.com/public/basic.ics';
const CID = btoa('lincoln@group.calendar.google.com').replace(/=+$/, '');

describe('the address of a feed', () => {
  it.each([
    ['https://d.example/cal.ics', 'https://d.example/cal.ics'],
    ['  <https://d.example/cal.ics#top> ', 'https://d.example/cal.ics'],
    ['http://d.example:8080/cal.ics?key=1', 'http://d.example:8080/cal.ics?key=1'],
    ['webcal://d.example/cal.ics', 'https://d.example/cal.ics'],
    ['webcals://d.example/cal.ics', 'https://d.example/cal.ics'],
    ['WEBCAL://d.example/a', 'https://d.example/a'],
    ['feed:https://d.example/cal.ics', 'https://d.example/cal.ics'],
    ['d.example/cal.ics', 'https://d.example/cal.ics'],
    ['www.d.example', 'https://www.d.example/'],
    ['https://calendar.google.com/calendar/embed?src=lincoln%40group.calendar.google.com&ctz=x', GOOGLE],
    ['https://calendar.google.com/calendar/u/0/embed?src=lincoln@group.calendar.google.com', GOOGLE],
    [`https://calendar.google.com/calendar/u/0?cid=${CID}`, GOOGLE],
    ['https://www.google.com/calendar/render?cid=webcal%3A%2F%2Fd.example%2F%3Fical%3D1', 'https://d.example/?ical=1'],
    [GOOGLE, GOOGLE],
    [
      'https://calendar.google.com/calendar/ical/kim%40d.example/private-8f3a/basic.ics',
      'https://calendar.google.com/calendar/ical/kim%40d.example/private-8f3a/basic.ics',
    ],
    [
      'https://outlook.office365.com/owa/calendar/8f@d.example/9a/calendar.html',
      'https://outlook.office365.com/owa/calendar/8f@d.example/9a/calendar.ics',
    ],
    [
      'https://outlook.live.com/owa?path=/x&rru=addsubscription&url=webcal%3A%2F%2Fd.example%2Fc.ics',
      'https://d.example/c.ics',
    ],
  ])('%s → %s', (text, address) => expect(feedAddress(text)).toEqual({ ok: true, address }));

  it.each([
    ['', 'none'],
    ['our calendar', 'none'],
    ['Room 14', 'none'],
    ['file:///home/kim/cal.ics', 'none'],
    ['javascript:alert(1)', 'none'],
    ['data:text/calendar,BEGIN', 'none'],
    ['chrome://settings', 'none'],
    [`https://d.example/${'a'.repeat(5000)}`, 'none'],
    ['https://kim:secret@d.example/cal.ics', 'password'],
  ])('%s is none: %s', (text, why) => expect(feedAddress(text)).toEqual({ ok: false, why }));
});

it.each([
  ['https://d.example:8080/private-8f3a/cal.ics?key=1', 'd.example:8080/…'],
  ['https://d.example/', 'd.example'],
  ['https://d.example/?key=8f3a', 'd.example/…'],
])('%s is shown as %s', (address, shown) => expect(shownAddress(address)).toBe(shown));
