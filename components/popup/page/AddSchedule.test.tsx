// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { button, openPopup } from '../../../tests/support/in-jsdom/popup';
import type { PageState } from '../popup-source';

vi.mock('../../shared/say', () => import('../../../tests/support/in-jsdom/words'));

const unread: PageState = {
  is: 'unread',
  tab: 7,
  site: { pattern: 'https://lms.example/*', name: 'lms.example', always: false },
};

describe('adding a schedule from a file or text', () => {
  const first = { rooms: [], day: null };
  it.each<[string, Parameters<typeof openPopup>[2]]>([
    ['before the first room', first],
    ['before the first room, over a PDF', { ...first, page: { is: 'closed', pdf: true } }],
    ['over a PDF', { page: { is: 'closed', pdf: true } }],
  ])('is offered once %s', (_, start) => {
    const source = openPopup('09:30', {}, start);
    expect([...document.querySelectorAll('button')].filter((one) => one.textContent.startsWith('Add a'))).toHaveLength(
      1,
    );
    button('Add a schedule').click();
    expect(source.open).toHaveBeenCalledExactlyOnceWith('files');
  });

  it('is offered beside the rooms there are', async () => {
    const source = openPopup('09:30');
    button('ooms').click();
    button('Add a schedule').click();
    expect(source.open).toHaveBeenCalledExactlyOnceWith('files');
  });

  it('is not offered over a page that can be read', () => {
    openPopup('09:30', {}, { page: unread });
    expect(button('Add a schedule')).toBeUndefined();
  });
});
