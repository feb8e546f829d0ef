import { defineContentScript } from 'wxt/utils/define-content-script';
import { pressedAt } from '../../components/overlay/on-page/press';
import { beginLife } from '../../components/overlay/on-page/script-life';
import { patiently } from '../../utils/messaging/patiently';
import { askBackground } from '../../utils/messaging/ask';
import { standBy } from './stand-by';

/**
 * Any page where the OT pressed "Read it", and every page of the sites she wants read always. Most of them hold no
 * timetable, so this script only waits for one, and what reads and draws comes then.
 */
export default defineContentScript({
  registration: 'runtime',
  main() {
    // Google Calendar has its own script.
    if (location.hostname === 'calendar.google.com') return;
    const settings = async () => (await askBackground('overlay:survey', { reading: null, where: '' })).settings;
    standBy(beginLife(), pressedAt(), {
      isOff: async () => !(await patiently(settings)).overlay,
      bring: () => patiently(() => askBackground('overlay:bring', null)),
    });
  },
});
