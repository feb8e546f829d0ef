// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { button, openPopup, ROOM_14, ROOM_9, settled, text } from '../../tests/support/open-popup';
import type { PageStatus } from '../../utils/messaging/protocol';
import type { PageState } from './popup-source';

vi.mock('../shared/say', () => import('../../tests/support/words'));

const site = { pattern: 'https://lms.example/*', name: 'lms.example', always: false };
const timetable = { source: 'a:3', name: 'Grade 3', grade: '3', dayType: null, role: 'classroom', blocks: 9 } as const;
const status: PageStatus = {
  state: 'drawn',
  reader: 'any-page',
  view: 'tables',
  missing: null,
  advice: null,
  sources: ['a:3'],
  timetables: [timetable],
  warnings: [],
  busy: [],
};
const known = (part: Partial<PageStatus> = {}): PageState => ({
  is: 'known',
  tab: 7,
  site,
  status: { ...status, ...part },
});
const unread: PageState = { is: 'unread', tab: 7, site };
const ofPage = () => text('.read-page');

describe('a page without our script', () => {
  it('is read on a click, and its classroom then is the one shown', async () => {
    const read = vi.fn(async () => known());
    const roomOf = vi.fn(async () => ({ room: ROOM_9, rooms: [ROOM_14, ROOM_9] }));
    openPopup('09:30', { read, roomOf }, { page: unread });
    expect(ofPage()).toContain('lms.example, this once');
    button('Read this page').click();
    await settled();
    expect(read).toHaveBeenCalledExactlyOnceWith(7);
    expect(roomOf).toHaveBeenCalledWith(['a:3']);
    expect(ofPage()).toContain('Read 9 blocks.');
    expect(text('h1')).toContain('Room 9');
  });

  it('is read once however often the button is pressed', async () => {
    const read = vi.fn(() => new Promise<PageState>(() => undefined));
    openPopup('09:30', { read }, { page: unread, rooms: [], day: null });
    button('Read this page').click();
    button('Reading').click();
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('what was read', () => {
  it.each<[string, PageState, string]>([
    ['one schedule', known(), 'Grade 3 9 blocks'],
    [
      'several',
      known({ timetables: [timetable, { ...timetable, source: 'a:m', dayType: 'Minimum Day' }] }),
      'Read 18 blocks in 2 schedules.',
    ],
    ['of what day', known({ timetables: [{ ...timetable, dayType: 'Minimum Day' }] }), 'Grade 3 · Minimum Day'],
    ['a doubt', known({ warnings: ['Two blocks run at the same time.'] }), 'Two blocks run at the same time.'],
    ['nothing', known({ state: 'foreign', sources: [], timetables: [] }), 'No schedule was found'],
    ['an empty week', known({ state: 'empty', timetables: [{ ...timetable, blocks: 0 }] }), 'nothing is on it'],
    ['a page of the browser', { is: 'closed', pdf: false }, 'Browsers let nothing read the page'],
    ['a PDF', { is: 'closed', pdf: true }, 'inside a PDF'],
  ])('is said: %s', (_, page, words) => {
    openPopup('09:30', {}, { page });
    expect(ofPage()).toContain(words);
  });

  it.each<[string, PageState, boolean]>([
    ['a page that was read', known(), true],
    ['a page no reader knows', known({ state: 'foreign' }), false],
    ['a view that can’t be read', known({ state: 'unreadable' }), false],
    ['a file', { is: 'known', tab: 7, status, site: { ...site, pattern: null } }, false],
    ['Google Calendar', { is: 'known', tab: 7, status, site: null }, false],
  ])('%s is offered to be read always: %s', (_, page, offered) => {
    openPopup('09:30', {}, { page });
    expect(document.querySelector('.page-always') !== null).toBe(offered);
  });
});

describe('always on this site', () => {
  const box = () => document.querySelector<HTMLInputElement>('.page-always input')!;

  it('asks, and is off again', async () => {
    const source = openPopup('09:30', {}, { page: known() });
    box().click();
    expect(source.always).toHaveBeenLastCalledWith(site, true);
    await settled();
    expect(box().checked).toBe(true);
    box().click();
    expect(source.always).toHaveBeenLastCalledWith(site, false);
  });

  it('says that it was refused', async () => {
    openPopup('09:30', { always: async () => false }, { page: known() });
    box().click();
    await settled();
    expect(box().checked).toBe(false);
    expect(ofPage()).toContain('did not allow it');
  });
});
