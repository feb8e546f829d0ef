import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wantSite } from '../../utils/site-access/wanted-sites';
import { pageInFront } from './page-in-front';

vi.mock('../../components/shared/say', () => import('../../tests/support/in-jsdom/words'));
const STATUS = { state: 'drawn', reader: 'google-calendar', view: 'week', missing: null, advice: null, sources: ['a'] };
const CALENDAR = 'https://calendar.google.com/calendar/u/0/r/week';

const LMS = 'https://lms.example/calendar?week=3';
const SITE = { pattern: 'https://lms.example/*', name: 'lms.example', always: false };
const FILE = { pattern: null, name: '', always: false };

beforeEach(() => fakeBrowser.reset());

function given(tabs: object[], access: boolean, answer: () => Promise<unknown>) {
  fakeBrowser.permissions.contains = async () => access;
  fakeBrowser.tabs.query = async () => tabs as never;
  fakeBrowser.tabs.sendMessage = vi.fn(answer) as never;
}

const drawn = async () => ({ ok: true, data: STATUS });
const nobody = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

it.each<[string, object[], boolean, () => Promise<unknown>, unknown]>([
  [
    'a calendar page that answers',
    [{ id: 7, url: CALENDAR }],
    true,
    drawn,
    { is: 'known', status: STATUS, tab: 7, site: null },
  ],
  ['a calendar page without our script', [{ id: 7, url: CALENDAR }], true, nobody, { is: 'silent', tab: 7 }],
  [
    'a page that never answers',
    [{ id: 7, url: CALENDAR }],
    true,
    () => new Promise(() => undefined),
    { is: 'elsewhere' },
  ],
  ['another page', [{ id: 7, url: LMS }], true, nobody, { is: 'unread', tab: 7, site: SITE }],
  [
    'another page that was read',
    [{ id: 7, url: LMS }],
    true,
    drawn,
    { is: 'known', status: STATUS, tab: 7, site: SITE },
  ],
  [
    'a page that only begins alike',
    [{ id: 7, url: 'https://calendar.google.com.example.org/' }],
    true,
    nobody,
    {
      is: 'unread',
      tab: 7,
      site: {
        pattern: 'https://calendar.google.com.example.org/*',
        name: 'calendar.google.com.example.org',
        always: false,
      },
    },
  ],
  ['a page whose address is hidden from us', [{ id: 7 }], true, drawn, { is: 'closed', pdf: false }],
  ['a page of the browser', [{ id: 7, url: 'about:addons' }], true, drawn, { is: 'closed', pdf: false }],
  ['a file', [{ id: 7, url: 'file:///a.html' }], true, nobody, { is: 'unread', tab: 7, site: FILE }],
  ['one of our own', [{ id: 7, url: 'chrome-extension://a/popup.html' }], true, drawn, { is: 'elsewhere' }],
  ['no tab at all', [], true, drawn, { is: 'elsewhere' }],
  ['no permission', [{ id: 7, url: CALENDAR }], false, drawn, { is: 'forbidden' }],
])('%s', async (_name, tabs, access, answer, expected) => {
  given(tabs, access, answer);
  expect(await pageInFront()).toEqual(expected);
});

it.each([
  ['wanted and granted', true, true],
  ['wanted, but revoked in the browser', false, false],
])('a site %s', async (_, access, always) => {
  given([{ id: 7, url: LMS }], access, nobody);
  await wantSite(SITE.pattern);
  expect(await pageInFront()).toMatchObject({ is: 'unread', site: { always } });
});
