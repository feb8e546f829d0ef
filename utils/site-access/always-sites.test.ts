import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alwaysSites, keepSite, leaveSite } from './always-sites';
import { giveBackUnused } from './give-back';
import { wantedSites, wantSite } from './wanted-sites';

const LMS = 'https://lms.example/*';
const CALENDAR = 'https://calendar.google.com/*';
const SCHOOL = 'https://school.example/*';
let granted: Set<string>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  granted = new Set();
  const { permissions, runtime } = fakeBrowser;
  vi.spyOn(permissions, 'getAll').mockImplementation((async () => ({ origins: [...granted, CALENDAR] })) as never);
  vi.spyOn(runtime, 'getManifest').mockReturnValue({ host_permissions: [CALENDAR] } as never);
  const originsOf = (asked: unknown) => (asked as { origins: string[] }).origins;
  vi.spyOn(permissions, 'contains').mockImplementation((async (asked: unknown) =>
    originsOf(asked).every((one) => granted.has(one))) as never);
  vi.spyOn(permissions, 'remove').mockImplementation((async (asked: unknown) => {
    for (const one of originsOf(asked)) granted.delete(one);
    return true;
  }) as never);
  vi.spyOn(permissions, 'request').mockImplementation((async (asked: unknown) => {
    for (const one of originsOf(asked)) granted.add(one);
    return true;
  }) as never);
});

it('a site taken back in the browser is still wanted, and told apart', async () => {
  await keepSite(SCHOOL);
  await keepSite(LMS);
  granted.delete(SCHOOL);
  expect(await alwaysSites()).toEqual([
    { pattern: LMS, allowed: true },
    { pattern: SCHOOL, allowed: false },
  ]);
});

it.each([
  ['says no', async () => false],
  ['has no click to answer', () => Promise.reject(new Error('not a user gesture'))],
])('nothing is wanted when the browser %s', async (_, answer) => {
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(answer as never);
  expect(await keepSite(LMS)).toBe(false);
  expect(await wantedSites()).toEqual([]);
});

describe('leaving a site', () => {
  it.each<[string, readonly string[], boolean]>([
    ['nothing else needs it', [], false],
    ['feeds elsewhere', ['https://feeds.example/a.ics', 'http://lms.example/a.ics'], false],
    ['a feed of the same origin', ['https://lms.example/calendar.ics?key=1'], true],
  ])('%s', async (_, feeds, stays) => {
    await keepSite(LMS);
    await keepSite(SCHOOL);
    await leaveSite(LMS, feeds);
    expect(await wantedSites()).toEqual([SCHOOL]);
    expect([...granted].sort()).toEqual(stays ? [LMS, SCHOOL] : [SCHOOL]);
  });

  it('of one that was never granted, or came with the installation, fails silently', async () => {
    await wantSite(LMS);
    vi.spyOn(fakeBrowser.permissions, 'remove').mockRejectedValue(new Error('required') as never);
    await leaveSite(LMS, []);
    expect(await wantedSites()).toEqual([]);
  });
});

describe('what nothing needs any more', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['the site of a feed that went with its classroom', [], [LMS], []],
    ['a site that a feed still needs', ['https://lms.example/a.ics'], [LMS, SCHOOL], [LMS]],
    ['"on all sites" while a feed may rest on it', ['https://lms.example/a.ics'], ['*://*/*'], ['*://*/*']],
    ['"on all sites" at last', [], ['*://*/*', '<all_urls>'], []],
  ])('is given back: %s', async (_, feeds, before, after) => {
    granted = new Set(before);
    await giveBackUnused(feeds);
    expect([...granted]).toEqual(after);
  });

  it('never is what came with the installation', async () => {
    const remove = vi.spyOn(fakeBrowser.permissions, 'remove');
    await giveBackUnused([]);
    expect(remove).not.toHaveBeenCalled();
  });
});
