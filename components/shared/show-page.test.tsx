// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

vi.mock('./say', () => import('../../tests/support/in-jsdom/words'));
const { showPage } = await import('./show-page');

afterEach(() => void vi.restoreAllMocks());
beforeEach(() => {
  const root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
});

it('names the page and its language, and draws what was gathered', async () => {
  await showPage('options_title', async () => () => <p>here</p>);
  expect([document.title, document.documentElement.lang]).toEqual(['PushIn options', 'en']);
  expect(document.body.textContent).toBe('here');
});

it.each([true, false])('in a private window (%s) says that nothing is kept', async (incognito) => {
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ incognito } as never);
  await showPage('options_title', async () => () => <p>here</p>);
  expect(document.body.textContent?.includes('keeps nothing it reads')).toBe(incognito);
});

it.each([
  ['a database of a newer PushIn', new DOMException('', 'VersionError'), 'newer PushIn'],
  [
    'a private window of Firefox',
    new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    ),
    'Firefox keeps nothing while you browse privately',
  ],
  [
    'a Firefox that never remembers history, which has no regular window',
    new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    ),
    'If Firefox is set to never remember history, change that first',
  ],
  ['a connection that was closing', new DOMException('closing', 'InvalidStateError'), 'Close this and open it again'],
  ['no database', new DOMException('', 'UnknownError'), 'Close this and open it again'],
])('says so instead of staying empty: %s', async (_name, error, words) => {
  await showPage('extName', () => Promise.reject(error));
  expect(document.body.textContent).toContain(words);
});
