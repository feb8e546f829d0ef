import { browser } from 'wxt/browser';
import { calendarsSource, calendarsState } from './calendars-source';
import type { OptionsSource, OptionsState } from '../../components/options/options-source';
import { askBackground } from '../../utils/messaging/ask';
import { tellPages } from '../../utils/messaging/tell-pages';
import { message } from '../../utils/words/say/message';
import { alwaysSites, keepSite, leaveSite } from '../../utils/site-access/always-sites';
import { giveBackUnused } from '../../utils/site-access/give-back';
import { allClassrooms, renameClassroom, setGrade, setSchool } from '../../utils/storage/classrooms/classrooms';
import { oldestFirst, undoTold } from '../../utils/storage/classrooms/told';
import { openDatabase } from '../../utils/storage/database';
import { daysFrom } from '../../utils/storage/readings/day-readings';
import { deleteAll } from '../../utils/storage/backup/delete-all';
import { forgetClassroom } from '../../utils/storage/classrooms/forget-classroom';
import { feedAddresses } from '../../utils/storage/feeds/feeds';
import { LONGEST_BACKUP_CHARS } from '../../utils/model/limits';
import type { Database } from '../../utils/storage/schema';
import { allTypical, setWins } from '../../utils/storage/readings/typical-readings';
import { forgetMemory } from '../../utils/storage/was-here';
import { changeSettings, readSettings } from '../../utils/storage/settings';
import { wallClock } from '../../utils/time/now';
import { addDays } from '../../utils/time/date/dates';

const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Days back that are still told of. */
const RECENT = 14;

/** Ties the options to storage: each change is kept, open calendar pages are told, and the state is read anew. */
export async function openOptions(): Promise<{ start: OptionsState; source: OptionsSource; shortcut: string | null }> {
  const db = await openDatabase();
  const after = async (change: Promise<unknown>): Promise<OptionsState> => {
    await change;
    void tellPages();
    return stateOf(db);
  };
  const source: OptionsSource = {
    changeSettings: (change) =>
      after(
        changeSettings(db, change).then(() => {
          void askBackground('badge:follow', null).catch(() => undefined);
        }),
      ),
    timesHidden: (minLength) => askBackground('times:hidden', { minLength }),
    rename: (id, name) => after(renameClassroom(db, id, name)),
    setGrade: (id, grade) => after(setGrade(db, id, grade)),
    setSchool: (id, school) => after(setSchool(db, id, school)),
    setWins: (id, source) => after(setWins(db, id, source)),
    merge: (into, from) =>
      after(
        import('../../utils/storage/classrooms/merge-classrooms').then(({ mergeClassrooms }) =>
          mergeClassrooms(db, into, from),
        ),
      ),
    // The feed of a room goes with it, and with the feed the leave for its site.
    forgetRoom: (id) => after(forgetClassroom(db, id).then(async () => giveBackUnused(await feedAddresses(db)))),
    forgetCorrection: (id) => after(undoTold(db, id)),
    allowSite: (pattern) => after(keepSite(pattern)),
    leaveSite: (pattern) => after(feedAddresses(db).then((feeds) => leaveSite(pattern, feeds))),
    deleteAll: () => after(deleteEverything(db)),
    async exportAll(withAddresses) {
      const { exportAll } = await import('../../utils/storage/backup/backup');
      return JSON.stringify(await exportAll(db, Date.now(), withAddresses));
    },
    ...calendarsSource(db, after),
    async importAll(file) {
      const { importAll } = await import('../../utils/storage/backup/import-all');
      const taken =
        file.size > LONGEST_BACKUP_CHARS
          ? { ok: false as const, reason: message('options_import_big') }
          : await importAll(db, await file.text(), Date.now());
      return { taken, state: await after(Promise.resolve()) };
    },
  };
  const [start, shortcut] = await Promise.all([stateOf(db), toggleKeys()]);
  return { start, source, shortcut };
}

async function stateOf(db: Database): Promise<OptionsState> {
  const [settings, rooms, told, calendars, typical, sites, dated] = await Promise.all([
    readSettings(db),
    allClassrooms(db),
    db.getAll('corrections'),
    calendarsState(db),
    allTypical(db),
    alwaysSites(),
    daysFrom(db, addDays(wallClock(Date.now(), ZONE).date, -RECENT)),
  ]);
  return {
    ...calendars,
    settings,
    rooms: rooms.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })),
    told: oldestFirst(told),
    typical,
    dated,
    sites,
  };
}

/** All that is kept, and every leave the browser gave for it. */
async function deleteEverything(db: Database): Promise<void> {
  const sites = await alwaysSites();
  await deleteAll(db);
  for (const { pattern } of sites) await leaveSite(pattern, []);
  await giveBackUnused([]);
  await forgetMemory();
}

async function toggleKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === 'toggle-overlay')?.shortcut || null;
}
