// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { button, openPopup, settled, text } from '../../tests/support/in-jsdom/popup';
import type { PageState } from './popup-source';

vi.mock('../shared/say', () => import('../../tests/support/in-jsdom/words'));

describe('the page in front', () => {
  const status = {
    state: 'drawn',
    reader: 'google-calendar',
    view: 'week',
    missing: null,
    advice: null,
    sources: [],
    timetables: [],
    manners: [],
    warnings: [],
    busy: [],
  } as const;
  const calendar = { tab: 7, site: null };
  it.each<[string, PageState, string | null]>([
    ['all is well', { is: 'known', ...calendar, status }, null],
    ['elsewhere', { is: 'elsewhere' }, null],
    [
      'changed',
      {
        is: 'known',
        ...calendar,
        status: { ...status, state: 'changed', missing: { part: 'day-columns', mark: '.cell' } },
      },
      'doesn’t recognize',
    ],
    [
      'no advice',
      { is: 'known', ...calendar, status: { ...status, state: 'unreadable' } },
      'PushIn can’t read this view',
    ],
    [
      'advice',
      { is: 'known', ...calendar, status: { ...status, state: 'unreadable', advice: 'advice_google_year' } },
      'Year view is too',
    ],
    [
      'a week without windows',
      { is: 'known', ...calendar, status: { ...status, state: 'empty', sources: ['google-calendar:a'] } },
      null,
    ],
    [
      'no classroom',
      { is: 'known', ...calendar, status: { ...status, state: 'empty' } },
      'No class calendar is showing',
    ],
    ['silent', { is: 'silent', tab: 7 }, 'open before PushIn was ready'],
    ['forbidden', { is: 'forbidden' }, 'hasn’t let PushIn see'],
  ])('%s', (_name, page, words) => {
    openPopup('09:30', {}, { page });
    const notice = text('.popup-main .notice');
    if (words === null) expect(notice).toBeNull();
    else expect(notice).toContain(words);
    // What was read before stands, whatever the page is now.
    expect(text('h2')).toBe('Now until 9:55, 25 min left: Writers Workshop');
  });

  it.each<[string, Partial<typeof status>, boolean]>([
    ['month', { view: 'month' } as never, true],
    ['year', { view: null, state: 'unreadable', advice: 'advice_google_year' } as never, true],
    ['week', {}, false],
  ])('opens Week view from a %s', (_, more, offered) => {
    const week = 'https://calendar.google.com/calendar/u/0/r/week/2026/9/14';
    const source = openPopup('09:30', {}, { page: { is: 'known', ...calendar, week, status: { ...status, ...more } } });
    const press = button('Open Week view') as HTMLButtonElement | undefined;
    expect(press !== undefined).toBe(offered);
    press?.click();
    if (offered) expect(source.visit).toHaveBeenCalledExactlyOnceWith(week);
  });

  it('is switched on again, and the notice goes', async () => {
    const source = openPopup('09:30', {}, { page: { is: 'known', ...calendar, status: { ...status, state: 'off' } } });
    button('Turn on').click();
    await settled();
    expect(source.turnOn).toHaveBeenCalled();
    expect(text('.popup-main .notice')).toBeNull();
  });
});

describe('before the first room', () => {
  it('says what to do, and what is the matter with the page', () => {
    const source = openPopup('09:30', {}, { rooms: [], day: null, page: { is: 'silent', tab: 7 } });
    expect(text('h1')).toBe('No classroom yet');
    expect(text('.notice')).toContain('open before PushIn was ready');
    button('Open Google Calendar').click();
    expect(source.open).toHaveBeenCalledWith('calendar');
  });
});
