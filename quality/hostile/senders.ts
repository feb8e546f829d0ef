import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HERE } from '../../tests/support/stored/message-rights';

export const EVIL = 'https://evil.example/rooms';

/** How a renderer may appear to the browser. The browser says who sent a message; the sender cannot change that. */
export const SENDERS = {
  'a page': () => ({ url: EVIL, origin: 'https://evil.example' }),
  'a frame without an address': () => ({ url: 'about:blank', origin: 'https://evil.example', frameId: 3 }),
  'a frame in a sandbox': () => ({ url: EVIL, origin: 'null', frameId: 3 }),
  'a page the browser does not name': () => ({}),
  'a page that begins like Google Calendar': () => ({ url: 'https://calendar.google.com.evil.example/r/week' }),
  'a page with Google Calendar behind its address': () => ({ url: `${EVIL}#https://calendar.google.com/` }),
  'a page that signs in as Google Calendar': () => ({ url: 'https://calendar.google.com@evil.example/' }),
  'a frame whose page and origin differ': () => ({
    url: 'https://calendar.google.com/r',
    origin: 'https://evil.example',
  }),
  'a page that begins like another': () => ({ url: `https://${HERE.split('/')[0]}.evil.example/` }),
  'a file': () => ({ url: 'file:///home/k/evil.html' }),
  'a page of another extension': () => ({ url: 'chrome-extension://abcdefghijklmnop/options.html' }),
  'a page whose path is ours': () => ({ url: `https://evil.example/${fakeBrowser.runtime.getURL('/options.html')}` }),
} as const;
