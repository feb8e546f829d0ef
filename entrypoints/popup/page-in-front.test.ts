import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageInFront } from './page-in-front';

vi.mock('../../components/shared/say', () => import('../../tests/support/words'));
const STATUS = { state: 'drawn', reader: 'google-calendar', view: 'week', missing: null, advice: null, sources: ['a'] };
const CALENDAR = 'https://calendar.google.com/calendar/u/0/r/week';

beforeEach(() => fakeBrowser.reset());

function given(tabs: object[], access: boolean, answer: () => Promise<unknown>) {
  fakeBrowser.permissions.contains = async () => access;
  fakeBrowser.tabs.query = async () => tabs as never;
  fakeBrowser.tabs.sendMessage = vi.fn(answer) as never;
}

const drawn = async () => ({ ok: true, data: STATUS });
const nobody = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

it.each<[string, object[], boolean, () => Promise<unknown>, unknown]>([
  ['a calendar page that answers', [{ id: 7, url: CALENDAR }], true, drawn, { is: 'known', status: STATUS }],
  ['a calendar page without our script', [{ id: 7, url: CALENDAR }], true, nobody, { is: 'silent', tab: 7 }],
  [
    'a page that never answers',
    [{ id: 7, url: CALENDAR }],
    true,
    () => new Promise(() => undefined),
    { is: 'elsewhere' },
  ],
  ['another page', [{ id: 7, url: 'https://example.org/?calendar.google.com/' }], true, drawn, { is: 'elsewhere' }],
  [
    'a page that only begins alike',
    [{ id: 7, url: 'https://calendar.google.com.example.org/' }],
    true,
    drawn,
    { is: 'elsewhere' },
  ],
  ['a page whose address is hidden from us', [{ id: 7 }], true, drawn, { is: 'elsewhere' }],
  ['no tab at all', [], true, drawn, { is: 'elsewhere' }],
  ['no permission', [{ id: 7, url: CALENDAR }], false, drawn, { is: 'forbidden' }],
])('%s', async (_name, tabs, access, answer, expected) => {
  given(tabs, access, answer);
  expect(await pageInFront()).toEqual(expected);
});

it('asks nothing of pages that are not the calendar’s', async () => {
  given([{ id: 7, url: 'https://example.org/' }], true, drawn);
  await pageInFront();
  expect(fakeBrowser.tabs.sendMessage).not.toHaveBeenCalled();
});
