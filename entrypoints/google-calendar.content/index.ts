import { defineContentScript } from 'wxt/utils/define-content-script';
import { findGrid } from '../../utils/readers/google-calendar/grid';
import { googleCalendar } from '../../utils/readers/google-calendar/reader';
import { signature } from '../../utils/readers/google-calendar/signature';
import { weekAddress } from '../../utils/readers/google-calendar/week-address';
import { beginLife } from '../../components/overlay/on-page/script-life';
import { startOverlay } from '../../components/overlay/on-page/start-overlay';

/** Google Calendar, and the public calendar a school embeds in its own page. */
export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  main() {
    const embedded = window !== window.top;
    if (embedded && !location.pathname.startsWith('/calendar/embed')) return;
    startOverlay(beginLife(), { reader: googleCalendar, findGrid, signature, weekAddress, embedded });
  },
});
