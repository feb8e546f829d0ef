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

it.each([
  ['of Google’s calendars', true, { files: ['/content-scripts/google-calendar.js'] }],
  ['of any other page', false, { files: ['/content-scripts/page-overlay.js'], injectImmediately: true }],
])('puts the overlay %s into one frame alone', async (_, isCalendar, rest) => {
  const put = vi.fn(async () => []);
  browser.scripting.executeScript = put;
  await bringOverlay(7, 3, isCalendar);
  expect(put.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, ...rest }]]);
});
