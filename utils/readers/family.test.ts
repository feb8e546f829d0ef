import { describe, expect, it } from 'vitest';
import { fixturePages } from '../../tests/support/damaged-page/fixture-pages';
import { savedPage } from '../../tests/support/pages/library-page';
import { familyOf } from './family';
import { LIBRARIES } from './family-libraries';
import { detectAmong } from './detect-among';

const pageOf = (html: string, url = 'https://hillside.example/a') => ({
  document: savedPage(html),
  url,
  now: Date.parse('2026-09-16T00:00Z'),
  zone: 'UTC',
});

describe('which family looks first', () => {
  it.each([
    ['a FullCalendar', '<div class="fc"></div>', 'libraries'],
    ['a FullCalendar of version 7', '<div role="grid" class="x fc-Ab1"></div>', 'libraries'],
    ['somebody’s grid', '<div role="grid" class="sheet"></div>', 'any-page'],
    ['a widget of coming events', '<div class="tribe-events-view--widget tribe-events-view"></div>', 'any-page'],
    ['a Moodle', '<body id="page-calendar-view"></body>', 'libraries'],
    [
      'a calendar in a shadow root',
      '<p><template shadowrootmode="open"><div class="rbc-calendar"></div></template></p>',
      'libraries',
    ],
    ['an element called a calendar, with nothing in it', '<full-calendar></full-calendar>', 'libraries'],
    ['a table', '<table><tr><td>8:30–9:10</td><td>Writing</td></tr></table>', 'any-page'],
    ['nothing', '', 'any-page'],
  ])('%s', (_, html, family) => {
    expect(familyOf(pageOf(html))).toBe(family);
  });

  it('goes by an address of Outlook’s where the page has none of its marks', () => {
    expect(familyOf(pageOf('', 'https://outlook.office.com/calendar/view/week'))).toBe('libraries');
    expect(familyOf(pageOf('', 'https://outlook.office.com/mail/'))).toBe('any-page');
  });
});

it.each(LIBRARIES.map(({ name }) => name).filter((name) => name !== 'out-of-reach'))(
  'whatever %s would read has its family',
  (name) => {
    const pages = fixturePages([name]).map(({ html, url, now }) => ({ ...pageOf(html, url), now }));
    const known = pages.filter((page) => detectAmong(LIBRARIES, page));
    expect(known.length).toBeGreaterThan(0);
    expect(known.map(familyOf)).toEqual(known.map(() => 'libraries'));
  },
);
