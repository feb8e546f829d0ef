import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { bringOverlay, bringReaders } from './bring-readers';

it.each([
  ['libraries', '/content-scripts/readers-libraries.js'],
  ['any-page', '/content-scripts/readers-any-page.js'],
] as const)('puts %s into one frame alone', async (family, file) => {
  const put = vi.fn(async () => []);
  browser.scripting.executeScript = put;
  await bringReaders(7, 3, family);
  expect(put.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: [file], injectImmediately: true }]]);
});

it('puts the overlay of Google’s calendars into one frame alone', async () => {
  const put = vi.fn(async () => []);
  browser.scripting.executeScript = put;
  await bringOverlay(7, 3);
  expect(put.mock.calls).toEqual([
    [{ target: { tabId: 7, frameIds: [3] }, files: ['/content-scripts/google-calendar.js'] }],
  ]);
});
