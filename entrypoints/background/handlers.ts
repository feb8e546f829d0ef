import type { Opinion } from '../../utils/classify/opinion/second-opinion';
import type { Shelf } from '../../utils/expectations/entry';
import { notesFor } from '../../utils/expectations/look-up';
import type { BackgroundHandlers } from '../../utils/messaging/answer';
import { Refused } from '../../utils/messaging/failures';
import { CALENDAR_SITE, isOfSite } from '../../utils/messaging/is-of-site';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import type { Grade } from '../../utils/model/vocabulary';
import type { Survey } from '../../utils/overlay/survey';
import { ofSite, settingsForSite, withoutOthersWords } from '../../utils/pipeline/for-site';
import { surveyOf } from '../../utils/pipeline/survey-of';
import { NOTHING_REMEMBERED } from '../../utils/storage/nothing-remembered';
import type { Family } from '../../utils/readers/family';
import { chooseRole } from '../../utils/storage/classrooms/choose-role';
import { setGradeOfSource } from '../../utils/storage/classrooms/classrooms';
import { addTold, undoTold } from '../../utils/storage/classrooms/told';
import { decideDay, decideDayOfSchool } from '../../utils/storage/readings/days-known';
import { keepReading } from '../../utils/storage/readings/keep-reading';
import { noticesKept } from '../../utils/storage/readings/kept-notices';
import { mannerOf } from '../../utils/storage/readings/manners';
import { remembered } from '../../utils/storage/remembered';
import type { Database } from '../../utils/storage/schema';
import { changeSettings, readSettings } from '../../utils/storage/settings';
import { isDesk, mayDecide, mayKeep, mayOpen, mayRead, maySet, mayTouch, mayTouchRoom } from './rights';
import { whatToKeep } from './what-to-keep';

/** What the handlers need of the world. */
export interface World {
  db(): Promise<Database>;
  /** The fitted second opinion; null if it could not be read. */
  opinion(): Promise<Opinion | null>;
  /** The notes of a grade; rejects if they cannot be read. */
  notes(grade: Grade | null): Promise<Shelf>;
  /** Epoch ms. */
  now(): number;
  newId(): string;
  /** Tells the other open timetables that something changed; nobody waits for it. */
  tell(except: number | null): void;
  /** Tells all frames of a tab what one of them shows; nobody waits for it. */
  tellFrames(tab: number, offer: { frame: number; worth: number }): void;
  /** Puts a family of readers into one frame; rejects if it could not. */
  bringReaders(tab: number, frame: number, family: Family): Promise<void>;
  /** Puts what reads Google's calendars into one frame; rejects if it could not. */
  bringOverlay(tab: number, frame: number): Promise<void>;
  openPage(page: 'options' | 'welcome' | 'files'): Promise<unknown>;
  /** A Firefox that never remembers: what is kept is gone when it closes, and all its windows are private. */
  readonly untilClosed: boolean;
}

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
  notes,
  now,
  newId,
  tell,
  tellFrames,
  bringReaders,
  bringOverlay,
  openPage,
  untilClosed,
}: World): Handlers {
  return {
    'overlay:survey': async ({ reading, where }, asker) => {
      if (reading) mayRead(asker, reading, where);
      // A broken database must not keep a page from being drawn: then guesses have to do.
      const all = await db()
        .then(async (open) => {
          const known = await remembered(open);
          return reading ? { ...known, kept: await noticesKept(open, reading, known.classrooms) } : known;
        })
        .catch(() => NOTHING_REMEMBERED);
      const manner = reading?.alternatives
        ? await db()
            .then((open) => mannerOf(open, where))
            .catch(() => null)
        : null;
      const { site } = asker;
      const unkept = untilClosed ? ('panel_line_until_closed' as const) : ('panel_line_private' as const);
      const told = (survey: Survey | null) =>
        survey && (untilClosed || asker.isPrivate) ? { ...survey, unkept } : survey;
      if (isDesk(asker))
        return { settings: all.settings, survey: told(reading && surveyOf(reading, all, manner, await opinion())) };
      const known = ofSite(all, (source) => site !== null && isOfSite(source, site));
      const survey = reading && withoutOthersWords(surveyOf(reading, known, manner, await opinion()), reading);
      return { settings: settingsForSite(all.settings), survey: told(survey) };
    },

    'reading:keep': async ({ reading, where }, asker) => {
      mayRead(asker, reading, where);
      if (asker.isPrivate) return false;
      const open = await db();
      const keep = whatToKeep(reading, where, await remembered(open), asker.site);
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

    'frame:offer': ({ worth }, { tab, frame }) => {
      if (tab === null || frame === null || frame === undefined) throw new Refused('no-frame');
      tellFrames(tab, { frame, worth });
      return { frame };
    },

    'overlay:bring': async (_, { tab, frame, site }) => {
      if (site !== CALENDAR_SITE) throw new Refused('foreign');
      if (tab === null || frame === null || frame === undefined) throw new Refused('no-frame');
      await bringOverlay(tab, frame);
      return null;
    },

    'readers:bring': async ({ family }, { tab, frame }) => {
      if (tab === null || frame === null || frame === undefined) throw new Refused('no-frame');
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
