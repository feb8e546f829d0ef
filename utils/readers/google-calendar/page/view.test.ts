import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectPage } from '../../registry';
import { pageView } from './page-view';
import { rootOf } from './whole';

const SITE = 'https://calendar.google.com';
const COLUMNS = (days: number) =>
  Array.from({ length: days }, (_, i) => `<div role="gridcell" data-datekey="${29000 + i}"></div>`).join('');

function page(body: string, attributes = ''): Document {
  return new JSDOM(`<body ${attributes}>${body}</body>`).window.document;
}

const viewOn = (document: Document, url: string) => pageView(document, url, rootOf(document), () => false);

describe('the view of an address', () => {
  it.each([
    ['/calendar/u/0/r/day', 'day'],
    ['/calendar/u/0/r/week/2026/9/14', 'week'],
    ['/calendar/u/1/r/customday/2026/9/14', 'days'],
    ['/calendar/u/0/r/customweek', 'weeks'],
    ['/calendar/u/0/r/month/2026/9/1?pli=1', 'month'],
    ['/calendar/r/agenda', 'schedule'],
    ['/calendar/b/0/r/week', 'week'],
    ['/calendar/u/0/r', 'week'],
    ['/calendar/u/0/', 'week'],
    ['/calendar', 'week'],
    ['/', 'week'],
    ['/calendar/embed?src=a', 'month'],
    ['/calendar/embed?src=a&mode=constructor', 'month'],
    ['/calendar/u/0/r/constructor', null],
    ['/calendar/u/0/embed?src=a&mode=AGENDA', 'schedule'],
    ['/calendar/embed?src=a&mode=week', 'week'],
    ['/calendar/u/0/r/year/2026/1/1', 'year'],
    ['/calendar/u/0/r/eventedit/abc', 'editor'],
    ['/calendar/u/0/r/search?q=math', 'search'],
    ['/calendar/htmlembed?src=a', 'plain'],
    ['/calendar/u/0/r/settings', null],
    ['/calendar/about/', null],
    ['/calendar/u/0/appointments/schedules/abc', null],
    ['/calendar/u/0/selfsched', null],
    ['/calendar/ical/a/public/basic.ics', null],
    ['/tasks', null],
  ])('%s is %s', (path, view) => expect(viewOn(page(''), SITE + path)).toBe(view));

  it.each([
    ['https://calendar.google.com.evil.example/calendar/u/0/r/week'],
    ['https://example.org/calendar/u/0/r/week'],
    ['https://mail.google.com/mail/u/0/'],
  ])('%s is somebody else’s', (url) => {
    const document = page(`<div role="main"><div role="grid">${COLUMNS(7)}</div></div>`, 'data-viewkey="WEEK"');
    expect(detectPage({ document, url, now: 0, zone: 'UTC' })).toBeNull();
  });
});

describe('the view of a page', () => {
  const bare = `${SITE}/calendar/u/0/r`;
  const main = (inner: string) => `<div role="main"><div role="grid">${inner}</div></div>`;
  const chip = '<div data-eventid="x" style="top: 59px; height: 58px"></div>';
  it.each<[string, string, string, string, string]>([
    ['the body says', main(COLUMNS(7)), 'data-viewkey="WEEK"', bare, 'week'],
    ['the body over the address', main(COLUMNS(1)), 'data-viewkey="DAY"', `${bare}/week`, 'day'],
    ['the columns, when nothing says', main(COLUMNS(5)), '', bare, 'days'],
    ['one column', main(COLUMNS(1)), '', bare, 'day'],
    ['seven columns', main(COLUMNS(7)), '', bare, 'week'],
    [
      'the list over a name left behind',
      main('<div role="rowgroup" data-datekey="29000"></div>'),
      'data-viewkey="WEEK"',
      bare,
      'schedule',
    ],
    ['cells over a name left behind', main('<i></i>'.repeat(3) + COLUMNS(28)), 'data-viewkey="WEEK"', bare, 'month'],
    [
      'columns that are no gridcells',
      main(`<div data-datekey="29000">${chip}</div>`),
      'data-viewkey="MONTH"',
      bare,
      'day',
    ],
    ['an older attribute', '<header><div data-active-view="month"></div></header>', '', bare, 'month'],
    ['an older attribute of main', '<div role="main" data-period-type="day"></div>', '', bare, 'day'],
    ['an unknown key', main(COLUMNS(7)), 'data-viewkey="GALAXY"', bare, 'week'],
    ['the editor over all', main(COLUMNS(7)), 'data-viewkey="WEEK" data-viewfamily="EVENT_EDIT"', bare, 'editor'],
  ])('%s', (_name, body, attributes, url, view) => expect(viewOn(page(body, attributes), url)).toBe(view));

  it('a saved page without its address is known by its chips', () => {
    expect(viewOn(page(main(`<div data-datekey="29000">${chip}</div>`)), 'file:///a.html')).toBe('day');
    expect(viewOn(page('<p>9am to 10am</p>'), 'file:///a.html')).toBeNull();
  });
});
