import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { anyPage } from './reader';
import { kindOf, readWith } from '../../../tests/support/pages/read-with';

function pageOf(html: string, url = 'https://riverbend.example.org/room-14') {
  return { document: new JSDOM(html).window.document, url, now: Date.UTC(2026, 8, 14, 11), zone: 'UTC' };
}

const TABLE = `<table><tr><th>Time</th><th>Mon</th><th>Tue</th></tr>
  <tr><td>8:30-9:00</td><td>Math</td><td>Art</td></tr><tr><td>9:00-10:00</td><td>Writing</td><td>Writing</td></tr>
  <tr><td>10:00-10:20</td><td>Recess</td><td>PE</td></tr></table>`;
const EVENT = (name: string, from: string, to: string) =>
  `{"@type":"Event","name":"${name}","startDate":"2026-09-14T${from}","endDate":"2026-09-14T${to}"}`;
const DATA = `<script type="application/ld+json">[${[
  EVENT('Math', '08:30', '09:00'),
  EVENT('Writing', '09:00', '10:00'),
  EVENT('Recess', '10:00', '10:20'),
].join(',')}]</script>`;

describe('the best way wins and the others are kept', () => {
  it.each([
    ['the same as lines is no other way', TABLE, undefined],
    ['lines that say more are', `<p>8:15-8:30 Arrival</p>${TABLE}`, ['text']],
  ])('tables: %s', (_, html, others) => {
    const { view, alternatives } = readWith(anyPage, pageOf(html));
    expect([view, alternatives?.map(({ manner }) => manner)]).toEqual(['tables', others]);
  });

  it('data and a table, each by what it says', () => {
    const { view, alternatives = [] } = readWith(anyPage, pageOf(DATA + TABLE));
    expect([view, ...alternatives.map(({ manner }) => manner)].sort()).toEqual(['structured', 'tables']);
  });

  it('one event of the data is nobody’s day', () => {
    const data = `<script type="application/ld+json">${EVENT('Open House', '18:00', '19:30')}</script>`;
    expect(readWith(anyPage, pageOf(data + TABLE)).view).toBe('tables');
  });
});

it('a log of thousands of rows is no week of a class, and the schedule beside it is read', () => {
  const row = (_: unknown, i: number) => `<tr><td>${8 + (i % 6)}:${10 + (i % 50)}</td><td>entry ${i}</td></tr>`;
  const log = `<table>${Array.from({ length: 4000 }, row).join('')}</table>`;
  const { timetables } = readWith(anyPage, pageOf(TABLE + log));
  expect(timetables.map(({ blocks }) => blocks.length)).toEqual([5]);
});

describe('sites by name', () => {
  it.each([
    ['https://app.schoology.com/calendar', 'schoology', 'advice_schoology'],
    ['https://classroom.google.com/c/abc', 'google-classroom', 'advice_google_classroom'],
    [
      'https://demo.infinitecampus.org/campus/nav-wrapper/student/portal/student/schedule',
      'infinite-campus',
      'advice_infinite_campus',
    ],
    ['https://borys.webuntis.com/timetable/my-student', 'webuntis', 'advice_webuntis'],
    ['https://demo.edupage.org/timetable/', 'edupage', 'advice_edupage'],
    ['https://docs.google.com/spreadsheets/d/abc/edit#gid=0', 'google-sheets', 'advice_google_sheets'],
    ['https://docs.google.com/document/d/abc/edit', 'google-docs', 'advice_google_docs'],
  ])('%s: nothing to read, something to do', (url, view, advice) => {
    expect(kindOf(anyPage, pageOf('<p>Loading…</p>', url))).toEqual({
      reader: 'any-page',
      view,
      readable: false,
      advice,
    });
    expect(kindOf(anyPage, pageOf(TABLE, url))).toMatchObject({ view, readable: true, advice });
    const reading = readWith(anyPage, pageOf(TABLE, url));
    expect([reading.view, reading.timetables[0]?.blocks.length]).toEqual([view, 5]);
  });

  it.each(['https://docs.google.com/spreadsheets/d/e/2PACX/pubhtml', 'https://sites.google.com/view/room-14'])(
    '%s is read without advice',
    (url) => expect(kindOf(anyPage, pageOf(TABLE, url))).toMatchObject({ readable: true, advice: null }),
  );

  it.each([
    'https://notschoology.com/x',
    'https://example.org/?u=schoology.com/',
    'https://user@evil.example/app.schoology.com/',
  ])('%s is nobody’s in particular', (url) => expect(kindOf(anyPage, pageOf('<p>Hello</p>', url))).toBeNull());
});
