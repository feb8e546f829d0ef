import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { day, freshDatabase } from '../../../tests/support/stored/stored';
import { readSettings } from '../../../utils/storage/settings';
import { forgetOldDays } from '../forget-old-days';
import { greetOpenTabs } from './greet-open-tabs';
import { openPage } from './open-page';
import { toggleOverlay } from '../toggle-overlay';

const tabs = (list: object[]) => vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => list) as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('greetOpenTabs', () => {
  const script = { matches: ['https://calendar.example/*'], js: ['content-scripts/cal.js'], all_frames: true };
  const manifest = (scripts: object[] | undefined) =>
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ content_scripts: scripts } as never);

  it('puts the scripts of the manifest into open tabs, past one that refuses and none that sleeps', async () => {
    manifest([script, { matches: [], css: [] }]);
    const query = tabs([{ id: 1 }, { id: 2 }, { id: 3, discarded: true }, {}]);
    const run = vi
      .spyOn(fakeBrowser.scripting, 'executeScript')
      .mockImplementation((({ target }: { target: { tabId: number } }) =>
        target.tabId === 1 ? Promise.reject(new Error('error page')) : Promise.resolve([])) as never);
    await greetOpenTabs();
    expect(query.mock.calls).toEqual([[{ url: script.matches }]]);
    expect(run.mock.calls.map(([injection]) => injection)).toEqual([
      { target: { tabId: 1, allFrames: true }, files: script.js },
      { target: { tabId: 2, allFrames: true }, files: script.js },
    ]);
  });

  it('does nothing without scripts', async () => {
    manifest(undefined);
    await expect(greetOpenTabs()).resolves.toBeUndefined();
  });
});

describe('toggleOverlay', () => {
  it.each([
    ['where PushIn is on the page in front', [{ id: 5 }], { ok: true, data: {} }, false],
    ['not where it is not', [{ id: 5 }], undefined, true],
    ['not without a tab', [], undefined, true],
    ['not in a tab without id', [{}], undefined, true],
  ])('turns the overlay off %s', async (_, list, answer, expected) => {
    tabs(list);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(answer as never);
    const db = await freshDatabase();
    await toggleOverlay(async () => db);
    expect((await readSettings(db)).overlay).toBe(expected);
  });
});

it('opens our own pages', async () => {
  const options = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue(undefined);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await openPage('options');
  expect([options.mock.calls.length, create.mock.calls.length]).toEqual([1, 0]);
  await openPage('welcome');
  expect(create.mock.calls).toEqual([[{ url: '/welcome.html' }]]);
});

it.each([
  ['UTC', '2026-11-23T12:00Z', ['2025-10-19', '2025-10-20', '2026-11-23']],
  ['America/Los_Angeles', '2026-11-24T07:00Z', ['2025-10-19', '2025-10-20', '2026-11-23']],
  ['Pacific/Auckland', '2026-11-23T12:00Z', ['2025-10-20', '2026-11-23']],
])('forgets days of more than 400 days ago by the date on the wall in %s', async (zone, now, kept) => {
  const db = await freshDatabase();
  for (const date of ['2025-10-18', '2025-10-19', '2025-10-20', '2026-11-23']) await db.put('days', day('a', date));
  await forgetOldDays(db, Date.parse(now), zone);
  expect((await db.getAll('days')).map(({ date }) => date)).toEqual(kept);
});
