import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { warnOnce } from './warn-once';

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
});
afterEach(() => void vi.restoreAllMocks());

it('each fault of each reader is told once, with the version', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  warnOnce('canvas', { part: 'day-columns', mark: null });
  warnOnce('canvas', { part: 'day-columns', mark: null });
  warnOnce('canvas', { part: 'axis-hours', mark: null });
  warnOnce('moodle', { part: 'day-columns', mark: null });
  expect(warn.mock.calls.flat()).toEqual([
    'PushIn 0.2.0: this page has changed (canvas: day-columns)',
    'PushIn 0.2.0: this page has changed (canvas: axis-hours)',
    'PushIn 0.2.0: this page has changed (moodle: day-columns)',
  ]);
});
