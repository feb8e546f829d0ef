import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectAmong } from '../../utils/readers/detect-among';
import { googleCalendarOnPage } from '../../utils/readers/google-calendar/on-page';
import type { Page } from '../../utils/readers/reader';
import { beginLife } from '../../components/overlay/on-page/script-life';
import { startOverlay } from '../../components/overlay/on-page/start-overlay';

/**
 * Google Calendar, and the public calendar that a school embeds in its own page, into which `first.content` has it put.
 */
export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  runAt: 'document_idle',
  main() {
    const embedded = window !== window.top;
    const detect = (page: Page) => detectAmong([googleCalendarOnPage], page);
    startOverlay(beginLife(), { name: googleCalendarOnPage.name, detect, embedded });
  },
});
