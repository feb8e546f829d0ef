import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenFirst } from '../../components/overlay/listen-first';
import { askBackground } from '../../utils/messaging/ask';
import { whenFramed } from './framed-calendar';

/**
 * Listens before Google Calendar does. It reads nothing, and does nothing until there is an overlay to listen for. In a
 * frame it has the code that reads a calendar fetched, once there is a calendar.
 */
export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  allFrames: true,
  runAt: 'document_start',
  main() {
    listenFirst();
    // Of Google's frames in other pages, only the calendar that a school embeds may be read.
    if (window === window.top || !location.pathname.startsWith('/calendar/embed')) return;
    whenFramed(document, () => void askBackground('overlay:bring', null).catch(() => undefined));
  },
});
