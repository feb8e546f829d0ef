// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('./say', () => import('../../tests/support/words'));
const { showPage } = await import('./show-page');

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
  ['a database of a newer PushIn', new DOMException('', 'VersionError'), 'newer PushIn'],
  [
    'a private window of Firefox',
    new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    ),
    'Firefox keeps nothing while you browse privately',
  ],
  ['a connection that was closing', new DOMException('closing', 'InvalidStateError'), 'Close this and open it again'],
  ['no database', new DOMException('', 'UnknownError'), 'Close this and open it again'],
])('says so instead of staying empty: %s', async (_name, error, words) => {
  await showPage('extName', () => Promise.reject(error));
  expect(document.body.textContent).toContain(words);
});
