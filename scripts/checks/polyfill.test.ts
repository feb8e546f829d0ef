import { expect, it } from 'vitest';
import { wrongBrowsers } from './polyfill';

const POLYFILL = 'throw Error(`This script should only be loaded in a browser extension.`)';
const PAGE = '<script type="module" src="/chunks/popup.js"></script>';
const GOOD = {
  'background.js': POLYFILL,
  'popup.html': PAGE,
  'chunks/popup.js': 'import{b}from"./browser.js";',
  'chunks/browser.js': POLYFILL,
  'content-scripts/reader.js': 'chrome.runtime',
};

it.each<[string, Record<string, string>, string[]]>([
  ['a build as it should be', {}, []],
  [
    'a content script with it',
    { 'content-scripts/reader.js': POLYFILL },
    ['content-scripts/reader.js carries webextension-polyfill into the page'],
  ],
  ['a background without it', { 'background.js': 'chrome.runtime' }, ['background.js runs without it']],
  ['a page without it', { 'chunks/browser.js': 'chrome.runtime' }, ['popup.html runs without it']],
  ['a page that loads it too late', { 'chunks/popup.js': 'import("./browser.js")' }, ['popup.html runs without it']],
])('%s', (_, change, wrong) => {
  const files: Record<string, string> = { ...GOOD, ...change };
  expect(wrongBrowsers({ files: Object.keys(files), text: (file) => files[file]! })).toEqual(wrong);
});

it('tells a folder without a build', () => {
  expect(wrongBrowsers({ files: [], text: () => '' })).toHaveLength(2);
});
