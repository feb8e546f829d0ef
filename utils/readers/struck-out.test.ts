import { describe, expect, it } from 'vitest';
import { fullCalendarPage } from '../../tests/support/pages/fullcalendar-page';
import { savedPage } from '../../tests/support/pages/library-page';
import { readPiece } from '../../tests/support/pages/read-piece';
import { detectPage } from './registry';
import { isStruckOut } from './struck-out';

const NOW = Date.parse('2026-09-14T12:00Z');
const STYLE = 'text-decoration: line-through';

describe('isStruckOut', () => {
  it.each<[string, string, boolean]>([
    ['by a tag', '<p>9:00</p><p><s>Math</s></p>', true],
    ['as deleted', '<del>Math 9:00</del>', true],
    ['by a style', `<p style="${STYLE}">Math</p>`, true],
    ['by a rule of the page', '<style>.off { text-decoration: line-through }</style><p class="off">Math</p>', true],
    ['not at all', '<p>Math</p>', false],
    ['an old time only', '<s>9:00</s> 9:30 Math', false],
    ['another word only', '<s>Room 4</s> Math', false],
    ['an old note with the same word', 'Math <s>Math test</s>', false],
    ['a longer word only', '<s>Mathletes</s>', false],
    [
      'by a rule among others',
      '<style>b{x:y} p{a:b} .off, i{c:d;text-decoration:line-through} p{e:f}</style><p class="off">Math</p>',
      true,
    ],
    [
      'by a rule in a query',
      '<style>@media all{.off{text-decoration:line-through}}</style><p class="off">Math</p>',
      true,
    ],
    [
      'beside a rule that strikes others',
      '<style>p{a:b} .off{text-decoration:line-through} p{c:d}</style><p>Math</p>',
      false,
    ],
    ['by a word outside of all rules', '<style>p{a:b} line-through</style><p>Math</p>', false],
    ['under a mouse only', '<style>p:hover { text-decoration: line-through }</style><p>Math</p>', false],
  ])('%s', (_, html, is) => expect(isStruckOut(savedPage(`<div>${html}</div>`).body, 'Math')).toBe(is));
});

function offOf(html: string): string[] {
  const page = { document: savedPage(html), url: 'https://maple.example/room-7', now: NOW, zone: 'UTC' };
  const { reader, found } = detectPage(page)!;
  const { timetables } = reader.read(page, found).reading;
  return timetables.flatMap(({ blocks }) => blocks.flatMap(({ title, calledOff }) => (calledOff ? title : [])));
}

const EVENTS = ['Math', 'Art'].map((title, i) => ({ day: i, start: 540, end: 600, title }));
const fc = fullCalendarPage({ version: 6, clock: 'marked', from: 8, px: 48, days: 5, events: EVENTS });
const event = (title: string, day: string) =>
  `<div data-time-grid-date="${day}"><div class="sx__time-grid-event"><div>${title}</div><div>9:00 AM – 9:45 AM</div></div></div>`;
const scheduleX = (first: string) =>
  `<h1>Room 7</h1><div class="sx__calendar"><div class="sx__week-grid">${event(first, '2026-09-14')}${event('Art', '2026-09-15')}</div></div>`;

describe('struck chips are called off', () => {
  it.each<[string, string, string[]]>([
    ['FullCalendar', fc.replace('>Math<', '><s>Math</s><'), ['Math']],
    ['FullCalendar, nothing struck', fc, []],
    ['Schedule-X', scheduleX(`<span style="${STYLE}">Math</span>`), ['Math']],
    ['Schedule-X, nothing struck', scheduleX('Math'), []],
  ])('%s', (_, html, titles) => expect(offOf(html)).toEqual(titles));

  it.each<[string, string, string, boolean]>([
    ['struck', '9am to 10am, Math, Me, Accepted', `<span style="${STYLE}">Math</span>`, true],
    ['not struck', '9am to 10am, Math, Me, Accepted', 'Math', false],
    ['declined is not called off', '9am to 10am, Math, Me, Declined', `<span style="${STYLE}">Math</span>`, false],
    ['an old room', '9am to 10am, Math, Me, Accepted', '<s>Room 4</s><span>Math</span>', false],
  ])('Google Calendar: %s', (_, spoken, seen, isOff) => {
    const chip = `<div data-eventchip data-eventid="YSBtZUBt" style="top: 540px; height: 58px"><div>${spoken}</div><div aria-hidden="true">${seen}</div></div>`;
    const html = `<div role="gridcell" data-datekey="29000" style="height: 1441px">${chip}</div>`;
    const { events } = readPiece(savedPage(html).body, 'en', 'UTC');
    expect(events.map(({ block }) => [block.calledOff ?? false, block.title])).toEqual([[isOff, 'Math']]);
  });
});
