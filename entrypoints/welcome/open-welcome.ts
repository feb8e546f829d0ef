import { browser } from 'wxt/browser';
import { hasCalendarAccess } from '../../components/shared/calendar-access';
import { isSample, sampleRoom } from '../../utils/look-up/sample-room';
import type { WelcomeSource, WelcomeStart } from '../../components/welcome/welcome-source';
import { shownDate } from '../../utils/look-up/shown-date';
import { tellPages } from '../../utils/messaging/tell-pages';
import { type Backup, BACKUP_VERSION } from '../../utils/storage/backup/backup';
import { allClassrooms } from '../../utils/storage/classrooms/classrooms';
import { openStore } from '../../utils/storage/private/open-store';
import { forgetClassroom } from '../../utils/storage/classrooms/forget-classroom';
import { importAll } from '../../utils/storage/backup/import-all';
import { changeSettings, readSettings, rememberClassroom } from '../../utils/storage/settings';
import { wallClock } from '../../utils/time/now';

/** Connects the welcome page to storage. The sample comes in as a backup would: whole or not at all. */
export async function openWelcome(): Promise<{ start: WelcomeStart; source: WelcomeSource }> {
  const store = await openStore({
    allClassrooms,
    changeSettings,
    forgetClassroom,
    importAll,
    readSettings,
    rememberClassroom,
  });
  const sample = () => {
    const now = Date.now();
    const { date } = wallClock(now, new Intl.DateTimeFormat().resolvedOptions().timeZone);
    return sampleRoom(shownDate(date), now);
  };
  const source: WelcomeSource = {
    async setGoals(goals) {
      await store.changeSettings({ goals });
      void tellPages();
    },
    async addSample() {
      const { room, days } = sample();
      const backup: Backup = {
        format: 'pushin',
        version: BACKUP_VERSION,
        exportedAt: new Date().toISOString(),
        classrooms: [room],
        days,
        choices: [],
        corrections: [],
        settings: {},
        feeds: [],
        calendars: [],
        rules: [],
        decisions: [],
        typical: [],
        manners: [],
      };
      const { ok } = await store.importAll(JSON.stringify(backup));
      if (!ok) throw new Error('the sample was refused');
      await store.rememberClassroom(room.id);
    },
    removeSample: () => store.forgetClassroom(sample().room.id),
    // Where its button is not to be seen a browser may refuse: the same page answers in a tab.
    openPopup: () =>
      void browser.action.openPopup().catch(() => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') })),
  };
  const [settings, rooms, access] = await Promise.all([
    store.readSettings(),
    store.allClassrooms(),
    hasCalendarAccess(),
  ]);
  return { start: { goals: settings.goals, access, hasSample: rooms.some(isSample) }, source };
}
