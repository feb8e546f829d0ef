import { notesFor } from '../../utils/expectations/look-up';
import type { BackgroundHandlers } from '../../utils/messaging/answer';
import { Refused } from '../../utils/messaging/failures';
import { CALENDAR_SITE } from '../../utils/messaging/is-of-site';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { settingsForSite } from '../../utils/pipeline/for-site';
import { chooseRole } from '../../utils/storage/classrooms/choose-role';
import { setGradeOfSource } from '../../utils/storage/classrooms/classrooms';
import { addTold, undoTold } from '../../utils/storage/classrooms/told';
import { decideDay, decideDayOfSchool } from '../../utils/storage/readings/days-known';
import { keepReading } from '../../utils/storage/readings/keep-reading';
import { remembered } from '../../utils/storage/remembered';
import { changeSettings, readSettings } from '../../utils/storage/settings';
import { frameOf, isDesk, mayDecide, mayKeep, mayOpen, mayRead, maySet, mayTouch, mayTouchRoom } from './rights';
import { surveyHandler } from './survey-handler';
import { whatToKeep } from './what-to-keep';
import type { World } from './world';

/** Feeds and look-ups have handlers of their own: feed-, look-up-handlers.ts, badge.ts, times-hidden.ts. */
export type Handlers = Omit<
  BackgroundHandlers,
  'badge:follow' | 'times:hidden' | 'store:do' | 'feed:add' | 'feed:refresh' | 'room:day' | 'rooms:day'
>;

/**
 * The answer to every message. Each change is one transaction and may come twice; the other tabs are told only once it
 * is kept. Nothing is remembered here between two messages.
 */
export function makeHandlers({
  db,
  opinion,
  planner,
  notes,
  now,
  newId,
  tell,
  tellFrames,
  bringReaders,
  bringOverlay,
  openPage,
  readCopy,
  words,
  untilClosed,
}: World): Handlers {
  return {
    ...surveyHandler({ db, opinion, planner, readCopy, words, untilClosed }),

    'reading:keep': async ({ reading, where }, asker) => {
      mayRead(asker, reading, where);
      if (asker.isPrivate) return false;
      const open = await db();
      const known = await remembered(open);
      const keep = whatToKeep(await planner(), reading, where, known, asker.site);
      if (!keep) return false;
      const changed = await keepReading(open, keep, now());
      // What a page draws does not depend on days, so a reading alone is no news for the other pages.
      if (changed) tell(asker.tab);
      return changed;
    },

    'calendar:role': async ({ source, ref, role }, asker) => {
      mayTouch(asker, source);
      mayKeep(asker);
      await chooseRole(await db(), { source, role }, ref);
      tell(asker.tab);
      return null;
    },

    'classroom:grade': async ({ source, ref, grade }, asker) => {
      mayTouch(asker, source);
      mayKeep(asker);
      await setGradeOfSource(await db(), source, ref, grade);
      tell(asker.tab);
      return null;
    },

    'settings:change': async (change, asker) => {
      maySet(asker, change);
      const settings = await changeSettings(await db(), change);
      tell(asker.tab);
      return isDesk(asker) ? settings : settingsForSite(settings);
    },

    'correction:add': async (correction, asker) => {
      const open = await db();
      await mayTouchRoom(asker, open, correction.classroom);
      mayKeep(asker);
      const made = await addTold(open, correction, newId(), now());
      if (!made) throw new Refused('unknown-classroom');
      tell(asker.tab);
      return made;
    },

    'correction:undo': async ({ id }, asker) => {
      const open = await db();
      const made = await open.get('corrections', id);
      if (made) await mayTouchRoom(asker, open, made.classroom);
      await undoTold(open, id);
      tell(asker.tab);
      return null;
    },

    'notes:get': async (asked, asker) => {
      // A page that is not her desk learns nothing of what she set.
      const set = isDesk(asker) ? db().then(readSettings) : Promise.resolve(DEFAULT_SETTINGS);
      const { state } = await set.catch(() => DEFAULT_SETTINGS);
      return notesFor(await notes(asked.grade), { ...asked, state });
    },

    'day:decide': async ({ kind, ...day }, asker) => {
      const open = await db();
      await mayDecide(asker, open, day.school);
      // On other pages, a word on all schools is not taken back in the name of one school.
      if (isDesk(asker)) await decideDay(open, day, kind, now());
      else await decideDayOfSchool(open, day, kind, now());
      tell(asker.tab);
      return null;
    },

    'frame:offer': ({ worth }, asker) => {
      const { tab, frame } = frameOf(asker);
      tellFrames(tab, { frame, worth });
      return { frame };
    },

    'overlay:bring': async (_, asker) => {
      const { tab, frame } = frameOf(asker);
      await bringOverlay(tab, frame, asker.site === CALENDAR_SITE);
      return null;
    },

    'readers:bring': async ({ family }, asker) => {
      const { tab, frame } = frameOf(asker);
      await bringReaders(tab, frame, family);
      return null;
    },

    'page:open': async ({ page }, asker) => {
      mayOpen(asker, page);
      await openPage(page);
      return null;
    },
  };
}
