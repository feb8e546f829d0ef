import { expect, it } from 'vitest';
import { originOf } from './origin-of';

it.each([
  ['https://lms.example/calendar?view=week#x', 'https://lms.example/*'],
  ['http://lms.example:8080/a', 'http://lms.example/*'],
  ['https://kim:secret@lms.example/', 'https://lms.example/*'],
  ['https://schule.bücher.example/', 'https://schule.xn--bcher-kva.example/*'],
  ['file:///home/kim/schedule.html', null],
  ['about:blank', null],
  ['chrome://extensions', null],
  ['moz-extension://4f/popup.html', null],
  ['lms.example', null],
  ['', null],
])('%s → %s', (address, pattern) => expect(originOf(address)).toBe(pattern));
