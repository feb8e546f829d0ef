import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenFirst } from '../../components/overlay/listen-first';

/** Listens before Google Calendar does. It reads nothing and does nothing until there is an overlay to listen for. */
export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  allFrames: true,
  runAt: 'document_start',
  main: listenFirst,
});
