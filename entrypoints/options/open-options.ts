import { browser } from 'wxt/browser';
import { CALENDAR_WORK, calendarsSource, calendarsState } from './calendars-source';
import type { OptionsSource, OptionsState } from '../../components/options/options-source';
import { askBackground } from '../../utils/messaging/ask';
import { tellPages } from '../../utils/messaging/tell-pages';
import { message } from '../../utils/words/say/message';
import { alwaysSites, keepSite, leaveSite } from '../../utils/site-access/always-sites';
import { giveBackUnused } from '../../utils/site-access/give-back';
import { allClassrooms, renameClassroom, setGrade, setSchool } from '../../utils/storage/classrooms/classrooms';
import { allTold, undoTold } from '../../utils/storage/classrooms/told';
import { openStore, type Store } from '../../utils/storage/private/open-store';
import type { StoreWork } from '../../utils/storage/private/store-work';
import { daysFrom } from '../../utils/storage/readings/day-readings';
import { deleteAll } from '../../utils/storage/backup/delete-all';
import { forgetClassroom } from '../../utils/storage/classrooms/forget-classroom';
import { LONGEST_BACKUP_CHARS } from '../../utils/model/limits';
import { allTypical, setWins } from '../../utils/storage/readings/typical-readings';
import { forgetMemory } from '../../utils/storage/was-here';
import { changeSettings, readSettings } from '../../utils/storage/settings';
import { wallClock } from '../../utils/time/now';
import { addDays } from '../../utils/time/date/dates';

const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;
/** How many days back are still told about. */
const RECENT = 14;

/** What the options have done with the database. */
const WORK = {
  ...CALENDAR_WORK,
  allClassrooms,
  allTold,
  allTypical,
  changeSettings,
  daysFrom,
  deleteAll,
  exportAll: async (...what) => (await import('../../utils/storage/backup/backup')).exportAll(...what),
  forgetClassroom,
  importAll: async (...what) => (await import('../../utils/storage/backup/import-all')).importAll(...what),
  mergeClassrooms: async (...what) =>
    (await import('../../utils/storage/classrooms/merge-classrooms')).mergeClassrooms(...what),
  readSettings,
  renameClassroom,
  setGrade,
  setSchool,
  setWins,
  undoTold,
} satisfies Partial<StoreWork>;
type OptionsStore = Store<keyof typeof WORK>;

/** Ties the options to storage: each change is kept, open calendar pages are told, and the state is read anew. */
export async function openOptions(): Promise<{ start: OptionsState; source: OptionsSource; shortcut: string | null }> {
  const store = await openStore(WORK);
  const after = async (change: Promise<unknown>): Promise<OptionsState> => {
    await change;
    void tellPages();
    return stateOf(store);
  };
  const source: OptionsSource = {
    changeSettings: (change) =>
      after(
        store.changeSettings(change).then(() => {
          void askBackground('badge:follow', null).catch(() => undefined);
        }),
      ),
    timesHidden: (minLength) => askBackground('times:hidden', { minLength }),
    rename: (id, name) => after(store.renameClassroom(id, name)),
    setGrade: (id, grade) => after(store.setGrade(id, grade)),
    setSchool: (id, school) => after(store.setSchool(id, school)),
    setWins: (id, source) => after(store.setWins(id, source)),
    merge: (into, from) => after(store.mergeClassrooms(into, from)),
    // The feed of a room goes with it, and with the feed the leave for its site.
    forgetRoom: (id) => after(store.forgetClassroom(id).then(async () => giveBackUnused(await store.feedAddresses()))),
    forgetCorrection: (id) => after(store.undoTold(id)),
    allowSite: (pattern) => after(keepSite(pattern)),
    leaveSite: (pattern) => after(store.feedAddresses().then((feeds) => leaveSite(pattern, feeds))),
    deleteAll: () => after(deleteEverything(store)),
    exportAll: async (withAddresses) => JSON.stringify(await store.exportAll(Date.now(), withAddresses)),
    ...calendarsSource(store, after),
    async importAll(file) {
      const taken =
        file.size > LONGEST_BACKUP_CHARS
          ? { ok: false as const, reason: message('options_import_big') }
          : await store.importAll(await file.text(), Date.now());
      return { taken, state: await after(Promise.resolve()) };
    },
  };
  const [start, shortcut] = await Promise.all([stateOf(store), toggleKeys()]);
  return { start, source, shortcut };
}

async function stateOf(store: OptionsStore): Promise<OptionsState> {
  const [settings, rooms, told, calendars, typical, sites, dated] = await Promise.all([
    store.readSettings(),
    store.allClassrooms(),
    store.allTold(),
    calendarsState(store),
    store.allTypical(),
    alwaysSites(),
    store.daysFrom(addDays(wallClock(Date.now(), ZONE).date, -RECENT)),
  ]);
  return {
    ...calendars,
    settings,
    rooms: rooms.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })),
    told,
    typical,
    dated,
    sites,
  };
}

/** All that is kept, and every leave the browser gave for it. */
async function deleteEverything(store: OptionsStore): Promise<void> {
  const sites = await alwaysSites();
  await store.deleteAll();
  for (const { pattern } of sites) await leaveSite(pattern, []);
  await giveBackUnused([]);
  await forgetMemory();
}

async function toggleKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === 'toggle-overlay')?.shortcut || null;
}
