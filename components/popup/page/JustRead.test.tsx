// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { button, openPopup, ROOM_14, ROOM_9, settled, text } from '../../../tests/support/in-jsdom/popup';
import type { PageState, PopupSource } from '../popup-source';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const site = { pattern: 'https://lms.example/*', name: 'lms.example', always: false };
const unread: PageState = { is: 'unread', tab: 7, site };
const known = (sources: readonly string[]): PageState => ({
  is: 'known',
  tab: 7,
  site,
  status: {
    state: sources.length > 0 ? 'drawn' : 'foreign',
    reader: 'any-page',
    view: 'tables',
    missing: null,
    advice: null,
    sources,
    timetables: [],
    manners: [],
    warnings: [],
    busy: [],
  },
});
const nothing = known([]);

describe('what was just read', () => {
  const isFirst = () => {
    const order = document
      .querySelector('.page-result')!
      .compareDocumentPosition(document.querySelector('#popup-day')!);
    return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  it.each<[string, PageState, Partial<PopupSource>, boolean]>([
    ['stands above the day of another room', nothing, {}, true],
    [
      'stands below its own day',
      known(['a:9']),
      { roomOf: async () => ({ room: ROOM_9, rooms: [ROOM_14, ROOM_9] }) },
      false,
    ],
  ])('%s', async (_, page, also, first) => {
    openPopup('09:30', { read: async () => page, ...also }, { page: unread });
    button('Read it').click();
    await settled();
    expect(isFirst()).toBe(first);
  });

  it('stands below when the popup is opened again', () => {
    openPopup('09:30', {}, { page: nothing });
    expect(isFirst()).toBe(false);
  });

  it('makes way when a room is chosen', async () => {
    openPopup('09:30', { read: async () => nothing }, { page: unread });
    button('Read it').click();
    await settled();
    button('All rooms').click();
    await settled();
    button('Room 9').click();
    await settled();
    expect([text('h1'), isFirst()]).toEqual(['Room 9 – Mr. Ode', false]);
  });
});
