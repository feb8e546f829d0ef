import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginLife } from '../../components/overlay/on-page/script-life';
import { takePress } from '../../components/overlay/on-page/press';
import { startOverlay } from '../../components/overlay/on-page/start-overlay';
import { knownPage } from './known-page';

/** What draws on any page but Google Calendar. `reader.content` has it put there once there may be something to read. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const pressedAt = takePress();
    startOverlay(beginLife(), { ...knownPage(), ...(pressedAt !== null && { pressedAt }) });
  },
});
