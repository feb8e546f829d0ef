import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropSite, wantSite } from '../../../utils/site-access/wanted-sites';
import { registerReader } from './register-reader';

const LMS = 'https://lms.example/*';
const SCHOOL = 'https://school.example/*';
let registered: { id: string; matches: string[] }[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  registered = [];
  left.mockClear();
  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () => registered) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (scripts: typeof registered) => {
    if (registered.length > 0) throw new Error('Duplicate script ID');
    registered = scripts;
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async () => (registered = [])) as never);
});

const left = vi.fn(async () => undefined);
vi.mock('../../../utils/messaging/tell-pages', () => ({ leavePages: (...sites: []) => left(...sites) }));

const granted = (...origins: string[]) =>
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins } as never);

it.each([
  ['nothing wanted, nothing granted', [], [], null],
  ['granted for a feed, not wanted as a page', [], [LMS], null],
  ['wanted, refused', [LMS], [], null],
  ['wanted and granted', [LMS], [LMS], [LMS]],
  ['two of three', [SCHOOL, LMS], [LMS, 'https://calendar.google.com/*', SCHOOL], [LMS, SCHOOL]],
  ['one revoked', [SCHOOL, LMS], [SCHOOL], [SCHOOL]],
  ['everything granted', [LMS], ['<all_urls>'], [LMS]],
])('%s', async (_, wanted, origins, expected) => {
  for (const site of wanted) await wantSite(site);
  granted(...origins);
  await registerReader();
  expect(registered[0]?.matches ?? null).toEqual(expected);
});

it('follows each change, and writes nothing where nothing changed', async () => {
  await wantSite(LMS);
  granted(LMS, SCHOOL);
  await Promise.all([registerReader(), registerReader()]);
  await wantSite(SCHOOL);
  await registerReader();
  expect(registered[0]?.matches).toEqual([LMS, SCHOOL]);
  expect(fakeBrowser.scripting.registerContentScripts).toHaveBeenCalledTimes(2);
  await dropSite(LMS);
  await dropSite(SCHOOL);
  await registerReader();
  expect(registered).toEqual([]);
});

it.each<[string, () => Promise<unknown>, string[]]>([
  ['no longer wanted', () => dropSite(LMS), [LMS]],
  ['revoked in the browser', async () => granted(LMS), [SCHOOL]],
  ['one more wanted', () => wantSite('https://third.example/*'), []],
])('pages are left only where a site is given up: %s', async (_, change, expected) => {
  await wantSite(LMS);
  await wantSite(SCHOOL);
  granted(LMS, SCHOOL, 'https://third.example/*');
  await registerReader();
  expect(left).not.toHaveBeenCalled();
  await change();
  await registerReader();
  expect(left.mock.calls.flat(2)).toEqual(expected);
});
