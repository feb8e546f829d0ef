import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginLife } from '../../components/overlay/on-page/script-life';
import { startOverlay } from '../../components/overlay/on-page/start-overlay';
import { takePress } from '../../components/overlay/on-page/press';
import { knownPage } from './known-page';

/** Any page a reader knows: put there by "Read it", and on the sites the OT wants read always. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    // Google Calendar has its own script.
    if (location.hostname === 'calendar.google.com') return;
    const pressedAt = takePress();
    startOverlay(beginLife(), { ...knownPage(), ...(pressedAt !== null && { pressedAt }) });
  },
});
