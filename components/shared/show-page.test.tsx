// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

vi.mock('./say', () => import('../../tests/support/in-jsdom/words'));
const { showPage } = await import('./show-page');

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
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

it.each([
  ['a private window', true, false, 'keeps nothing it reads'],
  ['a Firefox that never remembers', true, true, 'PushIn keeps classrooms and goals only until you close Firefox'],
  ['any other window', false, false, null],
  ['a window that is not private, whatever is said', false, true, null],
])('says in %s how what is read is kept', async (_where, incognito, forgetsAtEnd, words) => {
  vi.stubEnv('FIREFOX', true as never);
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ incognito } as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, data: forgetsAtEnd } as never);
  await showPage('options_title', async () => () => <p>here</p>);
  if (words === null) expect(document.querySelector('.private-window')).toBeNull();
  else expect(document.querySelector('.private-window')!.textContent).toContain(words);
});

it.each([
  ['a database of a newer PushIn', new DOMException('', 'VersionError'), 'newer PushIn'],
  ['a connection that was closing', new DOMException('closing', 'InvalidStateError'), 'Close this and open it again'],
  ['no database', new DOMException('', 'UnknownError'), 'Close this and open it again'],
])('says so instead of staying empty: %s', async (_name, error, words) => {
  await showPage('extName', () => Promise.reject(error));
  expect(document.body.textContent).toContain(words);
});
